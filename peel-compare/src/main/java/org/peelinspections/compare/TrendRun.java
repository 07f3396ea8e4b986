package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;

/**
 * A part of a series in which each grade may be compared with the one before. It is as long as
 * possible and has at least one point. All grades are on one scale. Grades that are {@linkplain
 * TrendPoint#carriedForward carried forward} are included.
 *
 * @param points the points in chronological order, each with a grade
 */
public record TrendRun(List<TrendPoint> points) {

  /** Copies the points. */
  public TrendRun {
    points = List.copyOf(points);
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

  /** Where the grade left a value and came back to it, in order of time; often nowhere. */
  public List<Dip> dips() {
    List<Dip> dips = new ArrayList<>();
    for (int from = 0; from < points.size() - 2; ) {
      int back = back(from);
      if (back > from + 1) {
        dips.add(dip(from, back));
      }
      from = Math.max(back, from + 1);
    }
    return List.copyOf(dips);
  }

  /** The first point after another grade that has the grade of this one; this one if none. */
  private int back(int from) {
    Change first = change(from, from + 1);
    for (int i = from + 1; first.steps() > 0 && i < points.size(); i++) {
      Change since = change(from, i);
      if (since.steps() == 0) {
        return i;
      }
      if (since.direction() != first.direction()) {
        return from;
      }
    }
    return from;
  }

  private Dip dip(int from, int back) {
    int farthest = from + 1;
    for (int i = from + 2; i < back; i++) {
      if (change(from, i).steps() > change(from, farthest).steps()) {
        farthest = i;
      }
    }
    return new Dip(
        points.get(from + 1).cycle(),
        points.get(farthest).cycle(),
        points.get(back).cycle(),
        change(from, farthest),
        points.subList(from + 1, back + 1).stream()
            .anyMatch(point -> point.carriedForward() || !point.cautions().isEmpty()));
  }

  private Change change(int from, int to) {
    Judgment judgment = points.get(from).judgment().orElseThrow();
    return new Change(
        judgment.standingScale().orElseThrow(), grade(points.get(from)), grade(points.get(to)));
  }

  private static Grade grade(TrendPoint point) {
    return point.judgment().flatMap(Judgment::standingGrade).orElseThrow();
  }

  /**
   * Where the grade of a run left a value and came back to it: a dip, or a peak.
   *
   * @param left the first cycle with another grade
   * @param farthest the first cycle in which the grade was farthest away
   * @param back the cycle in which the grade came back
   * @param change from the grade that was left to the one that was farthest away
   * @param withCaution true if one of the grades was compared with caution, or is carried forward
   */
  public record Dip(Cycle left, Cycle farthest, Cycle back, Change change, boolean withCaution) {

    /**
     * Returns it in words, such as {@code fell by one step in 2017 and came back in 2018/19};
     * without a full stop.
     */
    public String sentence() {
      boolean fell = change.direction() == Direction.DECLINED;
      return (fell ? "fell by " : "rose by ")
          + ResultWords.steps(change.steps())
          + (farthest.equals(left) ? " in " : " to ")
          + farthest.label()
          + (fell ? " and came back in " : " and fell back in ")
          + back.label()
          + (withCaution ? ", with caution" : "");
    }
  }
}
