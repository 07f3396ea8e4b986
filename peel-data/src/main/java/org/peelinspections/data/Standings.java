package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.internal.TsvTable.Row;

/** Counts forces with the same grade. */
final class Standings {

  /** The grade of a force, and the page that shows it first. */
  private record Graded(String force, Grade grade, Supplier<Optional<Source>> source) {}

  /** The grades of the bundled data by area, taken from the table alone: no assessment is made. */
  private static final class Bundled {
    static final Map<String, List<Graded>> BY_AREA = read(DataFiles.bundled());
  }

  private final JudgmentSet judgments;

  Standings(JudgmentSet judgments) {
    this.judgments = judgments;
  }

  private static Map<String, List<Graded>> read(DataFiles files) {
    Areas areas = Areas.read(files, Frameworks.bundled());
    Publishers publishers = Publishers.read(files);
    Map<String, List<Graded>> byArea = new LinkedHashMap<>();
    for (Row row : JudgmentRow.table(files)) {
      Optional<Grade> grade = row.cell("grade", Grade::ofToken);
      if (grade.isPresent()) {
        Area area = areas.of(row, "cycle", "area");
        byArea
            .computeIfAbsent(area.key(), key -> new ArrayList<>())
            .add(
                new Graded(
                    row.required("force"),
                    grade.get(),
                    () -> Optional.of(JudgmentRow.source(row, area, publishers))));
      }
    }
    return byArea;
  }

  /** One for each area with a grade. */
  List<Standing> of(Assessment assessment) {
    List<Standing> standings = new ArrayList<>();
    Area.all(assessment)
        .forEach(
            area ->
                assessment
                    .grade(area.path())
                    .ifPresent(grade -> standings.add(standing(assessment, area, grade))));
    return List.copyOf(standings);
  }

  private Standing standing(Assessment assessment, Area area, Grade grade) {
    List<Graded> known = known(area);
    List<Graded> same = known.stream().filter(found -> found.grade() == grade).toList();
    String slug = assessment.force().slug();
    return new Standing(
        assessment.force(),
        assessment.framework(),
        area.path(),
        area.label(),
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
  private List<Graded> known(Area area) {
    List<Graded> known = new ArrayList<>(Bundled.BY_AREA.getOrDefault(area.key(), List.of()));
    known.removeIf(found -> judgments.changed().containsKey(found.force()));
    judgments.changed().values().stream()
        .flatMap(List::stream)
        .filter(found -> found.framework().equals(area.framework()))
        .forEach(
            found ->
                found.grade(area.path()).ifPresent(grade -> known.add(graded(found, area, grade))));
    return known;
  }

  private static Graded graded(Assessment assessment, Area area, Grade grade) {
    return new Graded(
        assessment.force().slug(), grade, () -> area.sources(assessment).stream().findFirst());
  }
}
