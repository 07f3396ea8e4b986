package org.peelinspections.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.compare.internal.Refusals;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Frameworks;

/**
 * One force over any number of cycles.
 *
 * <p>There is a series for each pillar and question that one of the assessments includes. The
 * series of a question continues in the next assessment if the crosswalk says that it is the same
 * question, in the same or other words; if it is broader, narrower, split, merged or only overlaps,
 * the series ends and another begins. A series has a break where a judgment cannot be compared with
 * the one before: because the inspectorate does not allow it, because the scale changes, or because
 * there is no grade. Every break has its reasons.
 *
 * <p>Each assessment is compared with the next one in the list. A missing cycle is not a break by
 * itself: 2015 can be compared with 2017 if all borders between them allow it.
 */
@Value.Immutable
public abstract class Trend {

  Trend() {}

  /** The assessments in chronological order; at least one. */
  public abstract List<Assessment> assessments();

  /**
   * The series: first the pillars in the order of the last framework, then pillars that it does not
   * have; then the questions of the last framework in its order, then questions that end earlier.
   */
  public abstract List<TrendSeries> series();

  /** The force, as the last assessment has it. */
  public final Force force() {
    return assessments().get(assessments().size() - 1).force();
  }

  /**
   * The series of a pillar, the last one if it was gone for a cycle; empty if no assessment
   * includes it.
   */
  public final Optional<TrendSeries> series(Pillar pillar) {
    return series().stream().filter(s -> s.pillar().equals(Optional.of(pillar))).findFirst();
  }

  /** The series that an area of any of the frameworks stands in; empty if there is none. */
  public final Optional<TrendSeries> series(AreaId area) {
    return series().stream()
        .filter(series -> series.points().stream().anyMatch(point -> point.area().equals(area)))
        .findFirst();
  }

  /** One line for logs: the force, the cycles and the number of series. */
  @Override
  public final String toString() {
    List<String> cycles = assessments().stream().map(a -> a.framework().cycle().label()).toList();
    return force().name() + ", " + String.join(", ", cycles) + ": " + series().size() + " series";
  }

  /**
   * Returns the trend of a force by the bundled frameworks, crosswalks and borders.
   *
   * @param assessments in any order
   * @throws InvalidValueException as {@link #of(List, Frameworks)} does
   */
  public static Trend of(List<Assessment> assessments) {
    return of(assessments, Frameworks.bundled());
  }

  /**
   * Returns the trend of a force by the frameworks, crosswalks and borders of a registry.
   *
   * @param assessments in any order
   * @throws InvalidValueException if there is none, or two are of different forces or of the same
   *     cycle
   */
  public static Trend of(List<Assessment> assessments, Frameworks frameworks) {
    List<Assessment> ordered =
        assessments.stream().sorted(Comparator.comparing(a -> a.framework().cycle())).toList();
    Refusals.sequence("trend", ordered);
    return new TrendBuilder()
        .assessments(ordered)
        .series(new TrendEngine(ordered, frameworks).series())
        .build();
  }
}
