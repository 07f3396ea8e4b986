package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.TsvTable.Row;

/** Counts forces with the same grade. */
final class Standings {

  /** The grade of a force, and the page that shows it first. */
  private record Graded(String force, Grade grade, Supplier<Optional<Source>> source) {}

  /** The grades of the bundled data by area, taken from the table alone: no assessment is made. */
  private static final class Bundled {
    static final Map<String, List<Graded>> BY_AREA = read();
  }

  private final JudgmentSet judgments;

  Standings(JudgmentSet judgments) {
    this.judgments = judgments;
  }

  private static Map<String, List<Graded>> read() {
    Lookup lookup = Lookup.bundled();
    Map<String, List<Graded>> byArea = new LinkedHashMap<>();
    for (Row row : JudgmentRow.rows(DataFiles.bundled())) {
      row.cell("grade", Grade::ofToken)
          .map(
              grade ->
                  new Graded(
                      row.required("force"),
                      grade,
                      () -> Optional.of(JudgmentRow.source(row, lookup))))
          .ifPresent(
              graded ->
                  byArea
                      .computeIfAbsent(lookup.area(row).toString(), key -> new ArrayList<>())
                      .add(graded));
    }
    return byArea;
  }

  /** One for each area with a grade, of the areas that are asked for. */
  List<Standing> of(Assessment assessment, Predicate<AreaAssessment> wanted) {
    return assessment.areas().stream()
        .filter(wanted)
        .flatMap(
            part ->
                part.judgment().standingGrade().stream()
                    .map(grade -> standing(assessment, part.area(), grade)))
        .toList();
  }

  /** Whether it is a pillar, or an area of a framework without pillars, whose grade stands out. */
  static boolean standsOut(AreaAssessment part) {
    return !part.area().path().contains("/")
        && part.judgment().standingGrade().filter(Standing::isExtreme).isPresent();
  }

  private Standing standing(Assessment assessment, AreaId area, Grade grade) {
    List<Graded> known = known(assessment.framework(), area);
    List<Graded> same = known.stream().filter(found -> found.grade() == grade).toList();
    String slug = assessment.force().slug();
    return new Standing(
        assessment.force(),
        assessment.framework(),
        area.path(),
        assessment.framework().label(area),
        grade,
        same.size(),
        known.size(),
        same.stream()
            .sorted(Comparator.comparing(found -> !found.force().equals(slug)))
            .flatMap(found -> found.source().get().stream())
            .distinct()
            .toList());
  }

  /** The grades of an area: the bundled ones, but of a changed force what stands now. */
  private List<Graded> known(Framework framework, AreaId area) {
    List<Graded> known = new ArrayList<>(Bundled.BY_AREA.getOrDefault(area.toString(), List.of()));
    known.removeIf(found -> judgments.changed().containsKey(found.force()));
    judgments.changed().values().stream()
        .flatMap(List::stream)
        .filter(found -> found.framework().equals(framework))
        .forEach(
            found -> found.area(area).flatMap(part -> graded(found, part)).ifPresent(known::add));
    return known;
  }

  private static Optional<Graded> graded(Assessment assessment, AreaAssessment part) {
    String slug = assessment.force().slug();
    return part.judgment()
        .standingGrade()
        .map(grade -> new Graded(slug, grade, () -> part.sources().stream().findFirst()));
  }
}
