package org.peelinspections.examples;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;

/** Comparisons and trends as tables: an area a row, or an area in a cycle. */
final class ResultCsv {

  private static final String[] COMPARISON = {
    "force",
    "earlier_cycle",
    "later_cycle",
    "earlier_area",
    "later_area",
    "label",
    "earlier_status",
    "earlier_grade",
    "later_status",
    "later_grade",
    "verdict",
    "direction",
    "steps",
    "reasons"
  };

  private ResultCsv() {}

  /** A table for rows of comparisons. */
  static Csv comparisons() {
    return new Csv(COMPARISON);
  }

  static String comparison(Comparison comparison) {
    Csv table = comparisons();
    Cycle earlier = comparison.earlier().framework().cycle();
    Cycle later = comparison.later().framework().cycle();
    comparison.rows().forEach(row -> add(table, comparison.force(), earlier, later, row));
    return table.toString();
  }

  /** Adds the row of a comparison. */
  static void add(Csv table, Force force, Cycle earlier, Cycle later, ComparisonRow row) {
    List<String> cells = new ArrayList<>(List.of(force.slug(), earlier.key(), later.key()));
    cells.addAll(Cells.areas(row.areas()));
    cells.add(row.label());
    cells.add(Cells.status(row.earlier()));
    cells.add(Cells.grade(row.earlier()));
    cells.add(Cells.status(row.later()));
    cells.add(Cells.grade(row.later()));
    cells.addAll(Cells.verdict(row.verdict()));
    table.add(cells);
  }

  /** Each judgment of a trend, with the reasons for which it is not read on from the one before. */
  static String trend(Trend trend) {
    Csv table =
        new Csv(
            "force", "area", "label", "cycle", "status", "grade", "carried_from", "break_reasons");
    for (TrendSeries series : trend.series()) {
      for (TrendPoint point : series.points()) {
        table.add(
            List.of(
                trend.force().slug(),
                point.area().path(),
                series.label(),
                point.cycle().key(),
                Cells.status(point.judgment()),
                Cells.grade(point.judgment()),
                Cells.carriedFrom(point.judgment()),
                Cells.codes(reasons(series, point.cycle()))));
      }
    }
    return table.toString();
  }

  private static List<Reason> reasons(TrendSeries series, Cycle cycle) {
    return series.breaks().stream()
        .filter(gap -> gap.later().equals(cycle))
        .map(TrendBreak::reasons)
        .flatMap(List::stream)
        .toList();
  }
}
