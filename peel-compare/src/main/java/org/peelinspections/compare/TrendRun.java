package org.peelinspections.compare;

import java.util.List;
import org.peelinspections.model.Grade;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Judgment;

/**
 * A stretch of a series in which each grade may be compared with the one before: as long as it can
 * be made, one point or more. All its grades stand on one scale. A point that is carried forward
 * belongs to it, marked as {@linkplain TrendPoint#carriedForward no new evidence}.
 *
 * @param points the points in order of time, each with a grade
 */
public record TrendRun(List<TrendPoint> points) {

  /**
   * Copies the points.
   *
   * @throws InvalidValueException if there is none, or one has no grade
   */
  public TrendRun {
    points = List.copyOf(points);
    if (points.isEmpty() || !points.stream().allMatch(TrendPoint::hasGrade)) {
      throw new InvalidValueException(
          "run of a trend",
          points.isEmpty() ? "it has no point" : "one of its points has no grade",
          "expected one point or more, each with a grade");
    }
  }

  /** The first point. */
  public TrendPoint first() {
    return points.get(0);
  }

  /** The last point; the first one again if there is only one. */
  public TrendPoint last() {
    return points.get(points.size() - 1);
  }

  /** The grade of the first point. */
  public Grade firstGrade() {
    return grade(first());
  }

  /** The grade of the last point. */
  public Grade lastGrade() {
    return grade(last());
  }

  /** How many of the points are new evidence: those that are not carried forward. */
  public int newEvidence() {
    return (int) points.stream().filter(point -> !point.carriedForward()).count();
  }

  /** Where the grade left a value and came back to it, in order of time; often nowhere. */
  public List<TrendDip> dips() {
    return TrendDip.of(this);
  }

  private static Grade grade(TrendPoint point) {
    return point.judgment().flatMap(Judgment::standingGrade).orElseThrow();
  }
}
