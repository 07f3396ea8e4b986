package org.peelinspections.report.grid;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Side;
import org.peelinspections.model.assessment.Assessment;

/** The grid of a comparison: a row for each of its rows, two columns. */
public final class ComparisonGrid {

  private ComparisonGrid() {}

  public static Grid of(Comparison comparison) {
    String title =
        comparison.force().name()
            + ", "
            + comparison.earlier().framework().cycle().label()
            + " and "
            + comparison.later().framework().cycle().label();
    return new Grid(
        title,
        "Area",
        false,
        List.of(
            Sides.column(comparison.earlier().framework(), false),
            Sides.column(comparison.later().framework(), true)),
        comparison.rows().stream().map(row -> row(comparison, row)).toList());
  }

  private static GridRow row(Comparison comparison, ComparisonRow row) {
    return new GridRow(
        row.label(),
        Sides.path(row.areas()),
        row.areas().pillar().isPresent(),
        List.of(cell(comparison, row, Side.EARLIER), cell(comparison, row, Side.LATER)),
        List.of(Optional.empty(), Optional.of(GridLink.of(row))));
  }

  private static GridCell cell(Comparison comparison, ComparisonRow row, Side side) {
    Assessment assessment = comparison.on(side);
    return row.areas().on(side).filter(assessment.framework()::has).isPresent()
        ? GridCell.of(row.on(side), Sides.sources(assessment, row.areas().on(side)))
        : GridCell.BLANK;
  }
}
