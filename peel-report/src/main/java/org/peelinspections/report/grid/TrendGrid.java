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

  private TrendGrid() {}

  public static JudgmentGrid of(Trend trend) {
    List<GridColumn> columns = new ArrayList<>();
    for (Assessment assessment : trend.assessments()) {
      columns.add(GridColumn.of(assessment.framework(), !columns.isEmpty()));
    }
    String first = columns.get(0).cycle();
    String last = columns.get(columns.size() - 1).cycle();
    return new JudgmentGrid(
        trend.force().name() + ", " + first + (columns.size() == 1 ? "" : " to " + last),
        "Area",
        false,
        columns,
        trend.series().stream().map(series -> row(trend, series)).toList());
  }

  private static GridRow row(Trend trend, TrendSeries series) {
    return new GridRow(
        series.label(),
        GridRow.path(series.last()),
        series.pillar().isPresent(),
        trend.assessments().stream().map(assessment -> cell(series, assessment)).toList());
  }

  private static GridCell cell(TrendSeries series, Assessment assessment) {
    Cycle cycle = assessment.framework().cycle();
    Optional<TrendPoint> point =
        series.points().stream().filter(found -> found.cycle().equals(cycle)).findFirst();
    Optional<GridLink> link = point.flatMap(TrendGrid::link).or(() -> loose(series, cycle));
    return point
        .map(found -> GridCell.of(assessment.area(found.area()), link))
        .orElseGet(() -> GridCell.blank(link));
  }

  private static Optional<GridLink> link(TrendPoint point) {
    return point.verdict().map(verdict -> GridLink.of(verdict, point.statedChanges()));
  }

  /** Returns why a row begins or ends before a cycle; empty if it does not. */
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
