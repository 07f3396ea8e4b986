package org.peelinspections.data;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
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

  /** The grades of the bundled data by area, taken from the table alone: no assessment is made. */
  private static final class Bundled {
    static final Map<String, List<Graded>> BY_AREA = read(DataFiles.bundled());
  }

  /** The grade of a force, and the page that shows it first. */
  private record Graded(Force force, Grade grade, Supplier<Optional<Source>> source) {}

  /** Copies the sources. */
  public Standing {
    sources = List.copyOf(sources);
  }

  private static Map<String, List<Graded>> read(DataFiles files) {
    Lookup lookup = new Lookup(files);
    return JudgmentRow.table(files).stream()
        .filter(row -> row.cell("grade").isPresent())
        .collect(
            groupingBy(
                row -> lookup.area(row).key(), mapping(row -> graded(row, lookup), toList())));
  }

  private static Graded graded(Row row, Lookup lookup) {
    return new Graded(
        Lookup.force(row),
        row.required("grade", Grade::ofToken),
        () -> Optional.of(JudgmentRow.source(row, lookup)));
  }

  /** One for each area of an assessment with a grade, among these judgments. */
  static List<Standing> of(Assessment assessment, JudgmentSet judgments) {
    return Area.all(assessment)
        .flatMap(
            area ->
                assessment.grade(area.path()).stream()
                    .map(grade -> of(assessment.force(), area, grade, known(area, judgments))))
        .toList();
  }

  private static Standing of(Force force, Area area, Grade grade, List<Graded> known) {
    List<Graded> same = known.stream().filter(found -> found.grade() == grade).toList();
    List<Source> sources =
        same.stream()
            .sorted(Comparator.comparing(found -> !found.force().slug().equals(force.slug())))
            .flatMap(found -> found.source().get().stream())
            .distinct()
            .toList();
    return new Standing(
        force,
        area.framework(),
        area.path(),
        area.label(),
        grade,
        same.size(),
        known.size(),
        sources);
  }

  /** The grades of an area: the bundled ones, but of a changed force what stands now. */
  private static List<Graded> known(Area area, JudgmentSet judgments) {
    Stream<Graded> bundled =
        Bundled.BY_AREA.getOrDefault(area.key(), List.of()).stream()
            .filter(found -> !judgments.changed().containsKey(found.force().slug()));
    Stream<Graded> changed =
        judgments.changed().values().stream()
            .flatMap(List::stream)
            .filter(found -> found.framework().equals(area.framework()))
            .flatMap(found -> found.grade(area.path()).map(g -> graded(found, area, g)).stream());
    return Stream.concat(bundled, changed).toList();
  }

  private static Graded graded(Assessment assessment, Area area, Grade grade) {
    return new Graded(
        assessment.force(), grade, () -> area.sources(assessment).stream().findFirst());
  }

  /** Returns whether the grade is the highest or the lowest that there is: it stands out. */
  public boolean isExtreme() {
    return grade == Grade.OUTSTANDING || grade == Grade.INADEQUATE;
  }

  /**
   * Returns the counts in words: {@code inadequate, as no other of the 42 forces known in this
   * data} or {@code outstanding, as were 5 others of the 43 forces known in this data}.
   */
  public String sentence() {
    if (known == 1) {
      return grade.label() + "; no other force is known in this data";
    }
    String others = same == 2 ? "was 1 other" : "were " + (same - 1) + " others";
    return grade.label()
        + ", as "
        + (same == 1 ? "no other" : others)
        + " of the "
        + known
        + " forces known in this data";
  }
}
