package org.peelinspections.compare.cohort;

import java.util.List;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Verdict;
import org.peelinspections.model.Force;

/**
 * A force with an assessment on both sides, whose comparison has no direction, and why.
 *
 * @param force the force
 * @param verdict the verdict, {@link Verdict.NotCompared} or {@link Verdict.NoNewEvidence}
 */
public record Uncompared(Force force, Verdict verdict) {

  /** Returns the reasons; at least one. */
  public List<Reason> reasons() {
    return verdict.reasons();
  }
}
