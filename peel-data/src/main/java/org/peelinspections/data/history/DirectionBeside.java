package org.peelinspections.data.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.data.PublishedDirection;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * What the inspectorate itself says about the change of a force or an area, beside what the grades
 * say of the same two cycles. It never makes a direction: where grades may not be compared they
 * stay so.
 *
 * <p>Immutable. Two are equal if all of their parts are.
 *
 * @param cycle the cycle in which it is said
 * @param area the token of the pillar, or the path of the question in the framework of the cycle;
 *     empty if it is said of the force as a whole
 * @param name the area for people to read, {@code the force as a whole} if there is none
 * @param direction the direction
 * @param words what it says, in the words of the page that says most; without a full stop
 * @param earlier the cycle since which the change is: the one that is named, else the one before in
 *     this data; empty if there is none
 * @param comparability whether the grades of the two cycles may be compared as a rule; not known if
 *     there is no earlier cycle
 * @param change the change of the grade between the two cycles; empty for the force as a whole, and
 *     where the grades are not compared or not known
 * @param withCaution true if there is a change and the grades were compared with caution
 * @param sources every page that says the same
 */
public record DirectionBeside(
    Cycle cycle,
    Optional<String> area,
    String name,
    Direction direction,
    String words,
    Optional<Cycle> earlier,
    Comparability comparability,
    Optional<Change> change,
    boolean withCaution,
    List<Source> sources) {

  private static final Comparator<PublishedDirection> SAYS_MOST_FIRST =
      Comparator.comparing((PublishedDirection said) -> said.since().isEmpty())
          .thenComparing(PublishedDirection::basis)
          .thenComparing(PublishedDirection::scope);

  /** Copies the sources. */
  public DirectionBeside {
    sources = List.copyOf(sources);
  }

  /** What several pages can say alike. */
  private List<Object> subject() {
    return List.of(cycle, area, direction);
  }

  /** Sets statements beside the grades of a trend. */
  private record Grades(Trend trend, List<Cycle> cycles) {

    DirectionBeside beside(List<PublishedDirection> same) {
      PublishedDirection most = same.stream().min(SAYS_MOST_FIRST).orElseThrow();
      return beside(
          most.cycle(),
          most.area(),
          most.label(),
          most.direction(),
          most.sentence(),
          most.since(),
          same.stream().map(PublishedDirection::source).distinct().toList());
    }

    DirectionBeside beside(Framework framework, AreaAssessment part, StatedDirection stated) {
      return beside(
          framework.cycle(),
          Optional.of(part.area().path()),
          framework.label(part.area()),
          stated.direction(),
          "the inspectorate itself speaks of "
              + stated.direction().noun()
              + stated.since().map(since -> " since " + since.label()).orElse("")
              + " (\""
              + stated.words()
              + "\")",
          stated.since(),
          part.sources());
    }

    private DirectionBeside beside(
        Cycle cycle,
        Optional<String> area,
        String label,
        Direction direction,
        String words,
        Optional<Cycle> since,
        List<Source> sources) {
      Optional<Cycle> earlier = since.or(() -> last(cycles.stream(), cycle));
      Optional<Verdict> verdict =
          earlier.flatMap(known -> area.flatMap(path -> verdict(cycle, path, known)));
      return new DirectionBeside(
          cycle,
          area,
          area.map(path -> ResultWords.title(path, label)).orElse(label),
          direction,
          words,
          earlier,
          earlier.map(known -> comparability(known, cycle)).orElse(Comparability.UNKNOWN),
          verdict.flatMap(Verdict::change),
          verdict.filter(v -> v.kind() == VerdictKind.COMPARED_WITH_CAUTION).isPresent(),
          sources);
    }

    /** The last of the cycles before another one. */
    private static Optional<Cycle> last(Stream<Cycle> cycles, Cycle before) {
      return cycles.filter(known -> known.isBefore(before)).reduce((first, second) -> second);
    }

    /** The framework under which the force was assessed, else the one of the cycle. */
    private Optional<Framework> framework(Cycle cycle) {
      return trend.assessments().stream()
          .map(Assessment::framework)
          .filter(framework -> framework.cycle().equals(cycle))
          .findFirst()
          .or(() -> Frameworks.bundled().find(cycle.key()));
    }

    private Comparability comparability(Cycle earlier, Cycle later) {
      return framework(earlier)
          .flatMap(from -> framework(later).map(to -> Frameworks.bundled().borders(from, to)))
          .flatMap(
              borders ->
                  borders.stream()
                      .map(border -> border.general().comparability())
                      .reduce(Comparability::then))
          .orElse(Comparability.UNKNOWN);
    }

    private Optional<Verdict> verdict(Cycle cycle, String area, Cycle earlier) {
      return framework(cycle)
          .flatMap(framework -> trend.series(AreaId.of(framework.id(), area)))
          .map(TrendSeries::points)
          .filter(
              points ->
                  last(points.stream().map(TrendPoint::cycle), cycle).equals(Optional.of(earlier)))
          .flatMap(points -> points.stream().filter(p -> p.cycle().equals(cycle)).findFirst())
          .flatMap(TrendPoint::verdict);
    }
  }

  /**
   * One for each thing that is said of the force of a trend, in order of time: what the data holds,
   * then what its assessments state beyond that.
   */
  static List<DirectionBeside> all(Trend trend, List<Cycle> cycles) {
    Grades grades = new Grades(trend, cycles);
    List<DirectionBeside> all = new ArrayList<>();
    PublishedJudgments.directions(trend.force()).stream()
        .collect(
            groupingBy(
                said -> List.of(said.cycle(), said.area(), said.direction()),
                LinkedHashMap::new,
                toList()))
        .values()
        .forEach(same -> all.add(grades.beside(same)));
    Set<List<Object>> published = all.stream().map(DirectionBeside::subject).collect(toSet());
    for (Assessment assessment : trend.assessments()) {
      for (AreaAssessment part : assessment.areas()) {
        part.statedDirections().stream()
            .map(stated -> grades.beside(assessment.framework(), part, stated))
            .filter(said -> !published.contains(said.subject()))
            .forEach(all::add);
      }
    }
    all.sort(Comparator.comparing(DirectionBeside::cycle));
    return List.copyOf(all);
  }

  /**
   * Returns what the grades say, then what the inspectorate says, such as {@code grades not
   * comparable; the inspectorate itself speaks of an improvement since 2021/22}; without a full
   * stop. The first part is left out if the grades may be compared and none are known, and for the
   * force as a whole, which is given no grade.
   */
  public String sentence() {
    return grades().map(words -> words + "; ").orElse("") + words;
  }

  private Optional<String> grades() {
    if (area.isEmpty()) {
      return Optional.empty();
    }
    if (earlier.isPresent() && comparability != Comparability.COMPARABLE) {
      return Optional.of(
          comparability == Comparability.UNKNOWN
              ? "whether grades may be compared is not known"
              : "grades not comparable");
    }
    return change.map(
        found ->
            (found.direction() == Direction.UNCHANGED
                    ? "grade unchanged"
                    : "grade " + found.direction().label() + " by " + Movement.steps(found))
                + (withCaution ? ", with caution" : ""));
  }
}
