package org.peelinspections.examples.print;

import java.util.List;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.model.Cycle;

/**
 * A cohort as a table: of one cycle the judgment of each force, of two what became of it.
 *
 * <p>A force whose judgment is not in the data has a row without a status.
 */
final class CohortCsv {

  private CohortCsv() {}

  static String of(Cohort cohort) {
    return cohort
        .earlierCycle()
        .map(earlier -> changes(cohort, earlier))
        .orElseGet(() -> judgments(cohort));
  }

  private static String changes(Cohort cohort, Cycle earlier) {
    Csv table = ResultCsv.comparisons();
    for (CohortRow row : cohort.rows()) {
      for (CohortRow.ForceRow each : row.comparisons()) {
        ResultCsv.add(table, each.force(), earlier, cohort.laterCycle(), each.row());
      }
    }
    return table.toString();
  }

  private static String judgments(Cohort cohort) {
    Csv table = new Csv("cycle", "area", "label", "force", "status", "grade", "carried_from");
    for (CohortRow row : cohort.rows()) {
      String area = Cells.areas(row.areas()).get(1);
      row.later().map(Distribution::judgments).orElse(List.of()).stream()
          .map(judgment -> cells(cohort.laterCycle(), area, row.label(), judgment))
          .forEach(table::add);
    }
    return table.toString();
  }

  private static List<String> cells(
      Cycle cycle, String area, String label, Distribution.ForceJudgment judgment) {
    return List.of(
        cycle.key(),
        area,
        label,
        judgment.force().slug(),
        Cells.status(judgment.judgment()),
        Cells.grade(judgment.judgment()),
        Cells.carriedFrom(judgment.judgment()));
  }
}
