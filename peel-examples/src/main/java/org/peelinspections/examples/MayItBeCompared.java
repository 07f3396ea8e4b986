package org.peelinspections.examples;

import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Verdict;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Pillar;

/** Says how legitimacy changed between two assessments, or why that cannot be said. */
final class MayItBeCompared {

  private MayItBeCompared() {}

  // tag::comparability[]
  static String legitimacy(Assessment earlier, Assessment later) {
    ComparisonRow row = Comparison.of(earlier, later).row(Pillar.LEGITIMACY).orElseThrow();
    return row.verdict()
        .match(
            compared -> compared.direction().label(),
            withCaution -> withCaution.direction().label() + ", but " + first(withCaution),
            noNewEvidence -> "no new evidence: " + first(noNewEvidence),
            notCompared -> "not compared: " + first(notCompared));
  }

  private static String first(Verdict verdict) {
    Reason reason = verdict.reasons().get(0);
    return reason.code().token() + ": " + reason.sentence();
  }
  // end::comparability[]
}
