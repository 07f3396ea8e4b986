package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;

/**
 * Where the grade of a run left a value and came back to it: a dip, or a peak.
 *
 * @param left the first cycle with another grade
 * @param farthest the first cycle in which the grade was farthest away
 * @param back the cycle in which the grade came back
 * @param change from the grade that was left to the one that was farthest away
 */
public record TrendDip(Cycle left, Cycle farthest, Cycle back, Change change) {

  /** The dips and peaks of a run, in order of time; often none. */
  static List<TrendDip> of(TrendRun run) {
    List<TrendDip> dips = new ArrayList<>();
    List<TrendPoint> points = run.points();
    for (int from = 0; from < points.size() - 2; ) {
      int back = back(points, from);
      if (back > from + 1) {
        dips.add(dip(points, from, back));
      }
      from = Math.max(back, from + 1);
    }
    return List.copyOf(dips);
  }

  /** The first point after another grade that has the grade of this one; this one if none. */
  private static int back(List<TrendPoint> points, int from) {
    Change first = change(points, from, from + 1);
    for (int i = from + 1; first.steps() > 0 && i < points.size(); i++) {
      Change since = change(points, from, i);
      if (since.steps() == 0) {
        return i;
      }
      if (since.direction() != first.direction()) {
        return from;
      }
    }
    return from;
  }

  private static TrendDip dip(List<TrendPoint> points, int from, int back) {
    int farthest = from + 1;
    for (int i = from + 2; i < back; i++) {
      if (change(points, from, i).steps() > change(points, from, farthest).steps()) {
        farthest = i;
      }
    }
    return new TrendDip(
        points.get(from + 1).cycle(),
        points.get(farthest).cycle(),
        points.get(back).cycle(),
        change(points, from, farthest));
  }

  /**
   * Returns it in words, such as {@code fell by one step in 2017 and came back in 2018/19}; without
   * a full stop.
   */
  public String sentence() {
    boolean fell = change.direction() == Direction.DECLINED;
    return (fell ? "fell by " : "rose by ")
        + ResultWords.steps(change.steps())
        + (farthest.equals(left) ? " in " : " to ")
        + farthest.label()
        + (fell ? " and came back in " : " and fell back in ")
        + back.label();
  }

  private static Change change(List<TrendPoint> points, int from, int to) {
    Judgment judgment = points.get(from).judgment().orElseThrow();
    return new Change(
        judgment.standingScale().orElseThrow(), grade(points.get(from)), grade(points.get(to)));
  }

  private static Grade grade(TrendPoint point) {
    return point.judgment().flatMap(Judgment::standingGrade).orElseThrow();
  }
}
