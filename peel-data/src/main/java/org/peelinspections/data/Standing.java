package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * How many forces have the same grade as one force, in one area and cycle. Only forces whose grade
 * is in this data count.
 *
 * <p>It is a count, never a rank or an average. Immutable. Equality includes all components.
 *
 * @param force the force
 * @param framework the framework of the cycle
 * @param area the token of the pillar, or the path of the question in the framework
 * @param label the name of the area
 * @param grade the grade of the force, newly given or carried forward
 * @param same how many forces have this grade, the force itself among them
 * @param known how many forces have a grade here in this data
 * @param sources the first page of each force with this grade, each once, that of the force first
 */
public record Standing(
    Force force,
    Framework framework,
    String area,
    String label,
    Grade grade,
    int same,
    int known,
    List<Source> sources) {

  /** The grade of a force, and the page that shows it first. */
  private record Known(String force, Grade grade, Supplier<Optional<Source>> source) {}

  /** The grades of the bundled data by area, taken from the table alone: no assessment is made. */
  private static final class Bundled {
    static final Map<AreaId, List<Known>> BY_AREA = read();
  }

  /** Copies the sources. */
  public Standing {
    sources = List.copyOf(sources);
  }

  private static Map<AreaId, List<Known>> read() {
    Lookup lookup = Lookup.bundled();
    Map<AreaId, List<Known>> byArea = new HashMap<>();
    for (Row row : JudgmentRow.rows(DataFiles.bundled())) {
      Optional<Grade> grade = row.cell("grade", Grade::ofToken);
      if (grade.isPresent()) {
        Supplier<Optional<Source>> source = () -> Optional.of(JudgmentRow.source(row, lookup));
        byArea
            .computeIfAbsent(lookup.area(row), area -> new ArrayList<>())
            .add(new Known(row.required("force"), grade.get(), source));
      }
    }
    return byArea;
  }

  /**
   * One for each area of an assessment that is wanted and has a grade: what is bundled counts, but
   * of a changed force what stands now.
   */
  static List<Standing> all(
      Assessment assessment,
      NavigableMap<String, List<Assessment>> changed,
      Predicate<AreaAssessment> wanted) {
    List<Standing> standings = new ArrayList<>();
    for (AreaAssessment part : assessment.areas()) {
      Optional<Grade> grade = part.judgment().standingGrade();
      if (grade.isPresent() && wanted.test(part)) {
        standings.add(of(assessment, part.area(), grade.get(), changed));
      }
    }
    return standings;
  }

  /** Whether it is a pillar, or an area of a framework without pillars, whose grade stands out. */
  static boolean standsOut(AreaAssessment part) {
    return !part.area().path().contains("/")
        && part.judgment().standingGrade().filter(Standing::isExtreme).isPresent();
  }

  private static Standing of(
      Assessment assessment,
      AreaId area,
      Grade grade,
      NavigableMap<String, List<Assessment>> changed) {
    List<Known> known = known(assessment.framework(), area, changed);
    List<Known> same = known.stream().filter(found -> found.grade() == grade).toList();
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

  private static List<Known> known(
      Framework framework, AreaId area, NavigableMap<String, List<Assessment>> changed) {
    List<Known> known = new ArrayList<>(Bundled.BY_AREA.getOrDefault(area, List.of()));
    known.removeIf(found -> changed.containsKey(found.force()));
    changed.values().stream()
        .flatMap(List::stream)
        .filter(found -> found.framework().equals(framework))
        .forEach(
            found -> found.area(area).flatMap(part -> known(found, part)).ifPresent(known::add));
    return known;
  }

  private static Optional<Known> known(Assessment assessment, AreaAssessment part) {
    String slug = assessment.force().slug();
    return part.judgment()
        .standingGrade()
        .map(grade -> new Known(slug, grade, () -> part.sources().stream().findFirst()));
  }

  /** Returns whether the grade is the highest or the lowest that there is: it stands out. */
  public boolean isExtreme() {
    return isExtreme(grade);
  }

  static boolean isExtreme(Grade grade) {
    return grade == Grade.OUTSTANDING || grade == Grade.INADEQUATE;
  }

  /**
   * Returns the counts in words: {@code inadequate, the only one of the 42 forces known in this
   * data} or {@code outstanding, as were 5 others of the 43 forces known in this data}.
   */
  public String sentence() {
    if (known == 1) {
      return grade.label() + "; no other force is known in this data";
    }
    String others = same == 2 ? "as was 1 other" : "as were " + (same - 1) + " others";
    return grade.label()
        + ", "
        + (same == 1 ? "the only one" : others)
        + " of the "
        + known
        + " forces known in this data";
  }
}
