package org.peelinspections.data.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.Verdict;
import org.peelinspections.data.PublishedDirection;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Comparability;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Source;

/**
 * What the inspectorate itself says about the change of a force or an area, beside what the grades
 * say of the same two cycles. It never makes a direction: where grades may not be compared they
 * stay so.
 *
 * <p>Immutable. Two are equal if all of their parts are.
 *
 * @param said what it says, in the words of the page that says most
 * @param earlier the cycle since which the change is: the one that is named, else the one before in
 *     this data; empty if there is none
 * @param comparable whether the inspectorate lets the grades of the two cycles be compared; false
 *     if there is no earlier cycle
 * @param change the change of the grade between the two cycles; empty for the force as a whole, and
 *     where the grades are not compared or not known
 * @param sources every page that says the same
 */
public record DirectionBeside(
    PublishedDirection said,
    Optional<Cycle> earlier,
    boolean comparable,
    Optional<Change> change,
    List<Source> sources) {

  private static final Comparator<PublishedDirection> SAYS_MOST_FIRST =
      Comparator.comparing((PublishedDirection said) -> said.since().isEmpty())
          .thenComparing(PublishedDirection::basis)
          .thenComparing(PublishedDirection::scope);

  /** Copies the sources. */
  public DirectionBeside {
    sources = List.copyOf(sources);
  }

  /** One for each thing that is said of the force of a trend. */
  static List<DirectionBeside> all(Trend trend, List<Cycle> cycles) {
    Map<List<Object>, List<PublishedDirection>> same =
        PublishedJudgments.directions(trend.force()).stream()
            .collect(
                groupingBy(
                    said -> List.of(said.cycle(), said.area(), said.direction()),
                    LinkedHashMap::new,
                    toList()));
    return same.values().stream().map(said -> of(said, trend, cycles)).toList();
  }

  private static DirectionBeside of(
      List<PublishedDirection> same, Trend trend, List<Cycle> cycles) {
    PublishedDirection said = same.stream().min(SAYS_MOST_FIRST).orElseThrow();
    Optional<Cycle> earlier =
        said.since()
            .or(
                () ->
                    cycles.stream()
                        .filter(cycle -> cycle.isBefore(said.cycle()))
                        .reduce((first, second) -> second));
    return new DirectionBeside(
        said,
        earlier,
        earlier.filter(cycle -> isReadAcross(cycle, said.cycle())).isPresent(),
        earlier.flatMap(cycle -> change(trend, said, cycle)),
        same.stream().map(PublishedDirection::source).distinct().toList());
  }

  private static Framework framework(Cycle cycle) {
    return Frameworks.bundled().get(cycle.key());
  }

  private static boolean isReadAcross(Cycle earlier, Cycle later) {
    return Frameworks.bundled().borders(framework(earlier), framework(later)).stream()
        .allMatch(border -> border.general().comparability() == Comparability.COMPARABLE);
  }

  private static Optional<Change> change(Trend trend, PublishedDirection said, Cycle earlier) {
    return said.area()
        .flatMap(area -> TrendAreas.series(trend, framework(said.cycle()), area))
        .filter(series -> isBefore(series, earlier, said.cycle()))
        .flatMap(series -> TrendAreas.point(series, said.cycle()))
        .flatMap(TrendPoint::verdict)
        .flatMap(Verdict::change);
  }

  /** Whether the point of a cycle is compared with that of this earlier one. */
  private static boolean isBefore(TrendSeries series, Cycle earlier, Cycle cycle) {
    return series.points().stream()
        .map(TrendPoint::cycle)
        .filter(found -> found.isBefore(cycle))
        .reduce((first, second) -> second)
        .filter(earlier::equals)
        .isPresent();
  }

  /** Returns the cycle in which it is said. */
  public Cycle cycle() {
    return said.cycle();
  }

  /** Returns the area for people to read, or {@code the force as a whole}. */
  public String name() {
    return said.area().map(path -> TrendAreas.name(path, said.label())).orElse(said.label());
  }

  /**
   * Returns what the grades say, then what the inspectorate says, such as {@code grades not
   * comparable; the inspectorate itself speaks of an improvement since 2021/22}; without a full
   * stop. The first part is left out if the grades may be compared and none are known.
   */
  public String sentence() {
    return grades().map(words -> words + "; ").orElse("") + said.sentence();
  }

  private Optional<String> grades() {
    if (earlier.isPresent() && !comparable) {
      return Optional.of("grades not comparable");
    }
    return change.map(
        found ->
            found.direction() == Direction.UNCHANGED
                ? "grade unchanged"
                : "grade " + found.direction().label() + " by " + Movement.steps(found));
  }
}
