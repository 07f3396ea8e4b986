package org.peelinspections.report.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.Assessment;

/** The grid of a trend: a row for each series, a column for each cycle. */
public final class TrendGrid {

  private final Trend trend;

  private TrendGrid(Trend trend) {
    this.trend = trend;
  }

  public static Grid of(Trend trend) {
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
    String path = Sides.path(series.points().get(series.points().size() - 1).area());
    return new GridRow(series.label(), path, series.pillar().isPresent(), cells, links);
  }

  private static GridCell cell(TrendSeries series, Assessment assessment) {
    return point(series, assessment.framework().cycle())
        .map(
            found ->
                GridCell.of(found.judgment(), Sides.sources(assessment, Optional.of(found.area()))))
        .orElse(GridCell.BLANK);
  }

  private static Optional<TrendPoint> point(TrendSeries series, Cycle cycle) {
    return series.points().stream().filter(point -> point.cycle().equals(cycle)).findFirst();
  }

  /**
   * Returns what stands before a cycle: the verdict of its point, or why the row begins or ends
   * there.
   */
  private static Optional<GridLink> link(TrendSeries series, Cycle cycle) {
    return point(series, cycle)
        .flatMap(found -> found.verdict().map(v -> GridLink.of(v, found.statedChanges())))
        .or(() -> loose(series, cycle));
  }

  private static Optional<GridLink> loose(TrendSeries series, Cycle cycle) {
    List<Reason> reasons =
        series.breaks().stream()
            .filter(gap -> gap.later().equals(cycle))
            .flatMap(gap -> gap.reasons().stream())
            .distinct()
            .toList();
    return reasons.isEmpty() ? Optional.empty() : Optional.of(GridLink.broken(reasons));
  }
}
