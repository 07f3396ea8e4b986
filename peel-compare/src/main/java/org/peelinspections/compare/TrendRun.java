package org.peelinspections.compare;

import java.util.List;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * A part of a series in which each grade may be compared with the one before. It is as long as
 * possible and has at least one point. All grades are on one scale. Grades that are {@linkplain
 * TrendPoint#carriedForward carried forward} are included.
 *
 * @param points the points in chronological order, each with a grade
 */
public record TrendRun(List<TrendPoint> points) {

  /**
   * Copies the points.
   *
   * @throws InvalidValueException if there are none, or one has no grade
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

  /** Returns the last point; if there is only one, it is also the first. */
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

  /** Returns how many of the points are new evidence, that is, not carried forward. */
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
