package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Pillar;

/**
 * One pillar, or one question as far as it is the same question, through the assessments of a
 * trend.
 *
 * <p>There is a point for each assessment whose framework has the area, also where the assessment
 * at hand does not include it. A point without a grade is in no run.
 */
@Value.Immutable
public abstract class TrendSeries {

  TrendSeries() {}

  /** The pillar; empty if this is the series of a question. */
  public final Optional<Pillar> pillar() {
    return last().pillar();
  }

  /** The area as the last framework that has it names it. */
  final AreaId last() {
    return points().get(points().size() - 1).area();
  }

  /** A short name for people to read; for a question that of the last framework that has it. */
  public abstract String label();

  /** The points, in order of time; at least one of them with a judgment. */
  public abstract List<TrendPoint> points();

  /** The breaks, in order of time. */
  public abstract List<TrendBreak> breaks();

  /**
   * The stretches that can be read through, in order of time; each point with a grade is in exactly
   * one. Empty if no point has a grade.
   */
  public final List<TrendRun> runs() {
    List<TrendRun> runs = new ArrayList<>();
    List<TrendPoint> open = new ArrayList<>();
    for (TrendPoint point : points()) {
      if (!open.isEmpty() && broken(open.get(open.size() - 1), point)) {
        runs.add(new TrendRun(open));
        open.clear();
      }
      if (point.hasGrade()) {
        open.add(point);
      }
    }
    if (!open.isEmpty()) {
      runs.add(new TrendRun(open));
    }
    return List.copyOf(runs);
  }

  /** The longest run, and of several that are equally long the latest; empty if there is none. */
  public final Optional<TrendRun> longestRun() {
    return runs().stream()
        .max(
            Comparator.<TrendRun>comparingInt(run -> run.points().size())
                .thenComparing(run -> run.first().cycle()));
  }

  /** Whether a break lies between a point and the next one of the series. */
  final boolean broken(TrendPoint before, TrendPoint after) {
    return breaks().stream()
        .anyMatch(
            gap -> !gap.earlier().isBefore(before.cycle()) && !after.cycle().isBefore(gap.later()));
  }
}
