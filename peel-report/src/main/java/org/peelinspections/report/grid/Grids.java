package org.peelinspections.report.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.report.grid.JudgmentGrid.GridColumn;
import org.peelinspections.report.grid.JudgmentGrid.GridRow;

/** Makes grids of results. */
public final class Grids {

  private Grids() {}

  /** A row for each series, a column for each cycle. */
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
    Optional<GridLink> link = point.flatMap(Grids::link).or(() -> loose(series, cycle));
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

  /** A row for each row of the comparison, two columns. */
  public static JudgmentGrid of(Comparison comparison) {
    GridColumn earlier = GridColumn.of(comparison.earlier().framework(), false);
    GridColumn later = GridColumn.of(comparison.later().framework(), true);
    return new JudgmentGrid(
        comparison.force().name() + ", " + earlier.cycle() + " and " + later.cycle(),
        "Area",
        false,
        List.of(earlier, later),
        comparison.rows().stream().map(row -> row(comparison, row)).toList());
  }

  private static GridRow row(Comparison comparison, ComparisonRow row) {
    return new GridRow(
        row.label(),
        path(row.areas()),
        row.areas().pillar().isPresent(),
        List.of(
            cell(comparison, row, Side.EARLIER, Optional.empty()),
            cell(comparison, row, Side.LATER, Optional.of(GridLink.of(row)))));
  }

  /** The path of a question, of both questions if it is another in each; empty for a pillar. */
  private static String path(AreaPair areas) {
    String earlier = areas.earlier().map(GridRow::path).orElse("");
    String later = areas.later().map(GridRow::path).orElse(earlier);
    return earlier.isEmpty() || later.isEmpty() || earlier.equals(later)
        ? later
        : earlier + ", then " + later;
  }

  private static GridCell cell(
      Comparison comparison, ComparisonRow row, Side side, Optional<GridLink> link) {
    Assessment assessment = comparison.on(side);
    return row.areas()
        .on(side)
        .filter(assessment.framework()::has)
        .map(area -> GridCell.of(assessment.area(area), link))
        .orElseGet(() -> GridCell.blank(link));
  }

  /** A row for each force, a column for each area and cycle. */
  public static JudgmentGrid of(Cohort cohort) {
    return new JudgmentGrid(
        cohort.toString(),
        "Force",
        true,
        cohort.rows().stream()
            .flatMap(area -> sides(cohort).map(side -> column(cohort, area, side)))
            .toList(),
        cohort.forces().stream().map(force -> row(cohort, force)).toList());
  }

  private static Stream<Side> sides(Cohort cohort) {
    return Stream.of(Side.values()).filter(side -> cohort.cycle(side).isPresent());
  }

  private static GridColumn column(Cohort cohort, CohortRow area, Side side) {
    String scales =
        area.on(side).stream()
            .flatMap(found -> found.scales().stream())
            .map(ReportWords::tiers)
            .distinct()
            .collect(Collectors.joining(", "));
    return new GridColumn(
        name(cohort, area),
        scales,
        cohort.cycle(side).orElseThrow().label(),
        side == Side.LATER && cohort.earlierCycle().isPresent());
  }

  /** The name of an area, with its earlier question where another has the same name. */
  public static String name(Cohort cohort, CohortRow area) {
    boolean alone =
        cohort.rows().stream().filter(row -> row.label().equals(area.label())).count() == 1;
    return area.areas()
        .earlier()
        .filter(question -> !alone && !question.isPillar())
        .map(question -> area.label() + " (from " + question.path() + ")")
        .orElse(area.label());
  }

  private static GridRow row(Cohort cohort, Force force) {
    return new GridRow(
        force.shortName(),
        "",
        false,
        cohort.rows().stream()
            .flatMap(area -> sides(cohort).map(side -> cell(cohort, area, side, force)))
            .toList());
  }

  private static GridCell cell(Cohort cohort, CohortRow area, Side side, Force force) {
    Optional<GridLink> link = side == Side.LATER ? link(area, force) : Optional.empty();
    if (area.on(side).isEmpty()) {
      return GridCell.blank(link);
    }
    return GridCell.of(
        cohort.assessments(side).stream()
            .filter(found -> found.force().slug().equals(force.slug()))
            .findFirst()
            .flatMap(found -> area.areas().on(side).flatMap(found::area)),
        link);
  }

  private static Optional<GridLink> link(CohortRow area, Force force) {
    return area.comparisons().stream()
        .filter(entry -> entry.force().slug().equals(force.slug()))
        .map(entry -> GridLink.of(entry.row()))
        .findFirst();
  }
}
