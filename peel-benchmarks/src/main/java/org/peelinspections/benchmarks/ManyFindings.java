package org.peelinspections.benchmarks;

import java.util.List;
import java.util.Locale;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.Finding;

/**
 * The lineage of very many findings, and how its time grows when they double.
 *
 * <p>Run with {@code -Xmx256m}: 2,000 findings on each side must pass.
 */
final class ManyFindings {

  private static final int[] COUNTS = {1_000, 2_000};
  private static final int ROUNDS = 5;

  private ManyFindings() {}

  /** Prints the time for each number of findings, and the ratio. */
  public static void main(String[] args) {
    double[] best = new double[COUNTS.length];
    for (int i = 0; i < COUNTS.length; i++) {
      List<Finding> findings = Made.findings(COUNTS[i], 7);
      Assessment earlier = Made.assessment("kent", "2016", 1, findings);
      Assessment later = Made.assessment("kent", "2017", 2, Made.later(findings, 8));
      best[i] = best(earlier, later);
      System.out.printf(
          Locale.ROOT,
          "%,d findings on each side: %.0f ms with at most %d MB%n",
          COUNTS[i],
          best[i],
          Runtime.getRuntime().maxMemory() >> 20);
    }
    System.out.printf(
        Locale.ROOT, "twice the findings cost %.2f times (at most 4.5)%n", best[1] / best[0]);
  }

  private static double best(Assessment earlier, Assessment later) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      FindingLineage lineage = FindingLineage.between(earlier, later);
      double millis = (System.nanoTime() - start) / 1e6;
      if (lineage.outcomes().isEmpty()) {
        throw new IllegalStateException("no outcome");
      }
      best = Math.min(best, millis);
    }
    return best;
  }
}
