package org.peelinspections.report.grid;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Side;
import org.peelinspections.model.assessment.Assessment;

/** The grid of a comparison: a row for each of its rows, two columns. */
public final class ComparisonGrid {

  private ComparisonGrid() {}

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
}
