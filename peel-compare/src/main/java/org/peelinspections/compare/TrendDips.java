package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;

/** Finds where the grade of a run left a value and came back to it. */
final class TrendDips {

  private TrendDips() {}

  /**
   * The dips and peaks of a run in words, in order of time, such as {@code fell by one step in 2017
   * and came back in 2018/19}; often none.
   */
  static List<String> of(TrendRun run) {
    List<String> dips = new ArrayList<>();
    List<TrendPoint> points = run.points();
    for (int from = 0; from < points.size() - 2; ) {
      int back = back(points, from);
      if (back > from + 1) {
        dips.add(words(points, from, back));
      }
      from = Math.max(back, from + 1);
    }
    return dips;
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

  private static String words(List<TrendPoint> points, int from, int back) {
    int farthest = from + 1;
    for (int i = from + 2; i < back; i++) {
      if (change(points, from, i).steps() > change(points, from, farthest).steps()) {
        farthest = i;
      }
    }
    Change change = change(points, from, farthest);
    boolean fell = change.direction() == Direction.DECLINED;
    return (fell ? "fell by " : "rose by ")
        + Sentences.steps(change.steps())
        + (farthest == from + 1 ? " in " : " to ")
        + points.get(farthest).cycle().label()
        + (fell ? " and came back in " : " and fell back in ")
        + points.get(back).cycle().label();
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
