package org.peelinspections.data.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
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

  /** What is said of an area, or of the force as a whole, on one page or more. */
  private record Said(
      Cycle cycle,
      Optional<String> area,
      String label,
      Direction direction,
      String words,
      Optional<Cycle> since,
      List<Source> sources) {

    static Said of(List<PublishedDirection> same) {
      PublishedDirection most = same.stream().min(SAYS_MOST_FIRST).orElseThrow();
      return new Said(
          most.cycle(),
          most.area(),
          most.label(),
          most.direction(),
          most.sentence(),
          most.since(),
          same.stream().map(PublishedDirection::source).distinct().toList());
    }

    static Said of(Framework framework, AreaAssessment part, StatedDirection stated) {
      return new Said(
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

    /** What several pages can say alike. */
    List<Object> subject() {
      return List.of(cycle, area, direction);
    }
  }

  /** Sets statements beside the grades of a trend. */
  private record Grades(Trend trend, List<Cycle> cycles) {

    DirectionBeside beside(Said said) {
      Optional<Cycle> earlier = said.since().or(() -> last(cycles.stream(), said.cycle()));
      Optional<Verdict> verdict =
          earlier.flatMap(known -> said.area().flatMap(path -> verdict(said.cycle(), path, known)));
      return new DirectionBeside(
          said.cycle(),
          said.area(),
          said.area().map(path -> ResultWords.title(path, said.label())).orElse(said.label()),
          said.direction(),
          said.words(),
          earlier,
          earlier.map(known -> comparability(known, said.cycle())).orElse(Comparability.UNKNOWN),
          verdict.flatMap(Verdict::change),
          verdict.filter(v -> v.kind() == VerdictKind.COMPARED_WITH_CAUTION).isPresent(),
          said.sources());
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
          .filter(
              series ->
                  last(series.points().stream().map(TrendPoint::cycle), cycle)
                      .equals(Optional.of(earlier)))
          .flatMap(
              series -> series.points().stream().filter(p -> p.cycle().equals(cycle)).findFirst())
          .flatMap(TrendPoint::verdict);
    }
  }

  /**
   * One for each thing that is said of the force of a trend, in order of time: what the data holds,
   * then what its assessments state beyond that.
   */
  static List<DirectionBeside> all(Trend trend, List<Cycle> cycles) {
    Grades grades = new Grades(trend, cycles);
    List<Said> published =
        PublishedJudgments.directions(trend.force()).stream()
            .collect(
                groupingBy(
                    said -> List.of(said.cycle(), said.area(), said.direction()),
                    LinkedHashMap::new,
                    toList()))
            .values()
            .stream()
            .map(Said::of)
            .toList();
    Set<List<Object>> known = published.stream().map(Said::subject).collect(toSet());
    Stream<Said> stated =
        trend.assessments().stream()
            .flatMap(DirectionBeside::stated)
            .filter(said -> !known.contains(said.subject()));
    return Stream.concat(published.stream(), stated)
        .map(grades::beside)
        .sorted(Comparator.comparing(DirectionBeside::cycle))
        .toList();
  }

  private static Stream<Said> stated(Assessment assessment) {
    return assessment.areas().stream()
        .flatMap(
            part ->
                part.statedDirections().stream()
                    .map(stated -> Said.of(assessment.framework(), part, stated)));
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
