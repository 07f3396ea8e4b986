package org.peelinspections.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendRun;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;

/** The grid of a trend: a row for each series, a column for each cycle. */
final class TrendGrid {

  private final Trend trend;

  private TrendGrid(Trend trend) {
    this.trend = trend;
  }

  static Grid of(Trend trend) {
    return new TrendGrid(trend).grid();
  }

  private Grid grid() {
    List<GridColumn> columns = new ArrayList<>();
    for (Assessment assessment : trend.assessments()) {
      columns.add(Sides.column(assessment.framework(), !columns.isEmpty()));
    }
    String title = trend.force().name() + ", " + Sides.span(cycles());
    return new Grid(title, "Area", false, columns, trend.series().stream().map(this::row).toList());
  }

  private List<Cycle> cycles() {
    return trend.assessments().stream().map(a -> a.framework().cycle()).toList();
  }

  private GridRow row(TrendSeries series) {
    List<GridCell> cells = new ArrayList<>();
    List<Optional<GridLink>> links = new ArrayList<>();
    for (Assessment assessment : trend.assessments()) {
      cells.add(cell(series, assessment));
      links.add(link(series, assessment.framework().cycle()));
    }
    String path =
        series.points().get(series.points().size() - 1).question().map(Sides::path).orElse("");
    return new GridRow(series.label(), path, series.pillar().isPresent(), cells, links);
  }

  private static GridCell cell(TrendSeries series, Assessment assessment) {
    return point(series, assessment.framework().cycle())
        .map(
            found ->
                GridCell.of(
                    found.judgment(), Sides.sources(assessment, series.pillar(), found.question())))
        .orElse(GridCell.BLANK);
  }

  private static Optional<TrendPoint> point(TrendSeries series, Cycle cycle) {
    return series.points().stream().filter(point -> point.cycle().equals(cycle)).findFirst();
  }

  /** What stands before a cycle: a break, or the step of the run that goes on there. */
  private static Optional<GridLink> link(TrendSeries series, Cycle cycle) {
    List<Reason> reasons = new ArrayList<>();
    for (TrendBreak gap : series.breaks()) {
      if (gap.later().equals(cycle)) {
        gap.reasons().stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
      }
    }
    return reasons.isEmpty() ? step(series, cycle) : Optional.of(GridLink.broken(reasons));
  }

  private static Optional<GridLink> step(TrendSeries series, Cycle cycle) {
    for (TrendRun run : series.runs()) {
      for (int i = 1; i < run.points().size(); i++) {
        if (run.points().get(i).cycle().equals(cycle)) {
          return Optional.of(step(run.points().get(i - 1), run.points().get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private static GridLink step(TrendPoint before, TrendPoint after) {
    if (after.carriedForward()) {
      return GridLink.noNewEvidence(after.cautions());
    }
    Judgment earlier = before.judgment().orElseThrow();
    Judgment later = after.judgment().orElseThrow();
    return GridLink.of(
        new Change(
            later.standingScale().orElseThrow(),
            earlier.standingGrade().orElseThrow(),
            later.standingGrade().orElseThrow()),
        after.cautions());
  }
}
