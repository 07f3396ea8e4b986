package org.peelinspections.compare.lineage;

import java.util.List;
import java.util.Optional;

/**
 * How many findings changed from one assessment to another.
 *
 * <p>Findings are left out if the other assessment did not inspect the whole question, or if they
 * only perhaps go on. A matched pair counts once.
 *
 * @param changed findings that are new, or no longer reported
 * @param known those, and the pairs of findings that are the same or reworded; at least 1
 */
public record FindingChurn(int changed, int known) {

  /** The churn of outcomes; empty if it is known of no finding what became of it. */
  static Optional<FindingChurn> of(List<FindingOutcome> outcomes) {
    int changed = (int) outcomes.stream().filter(FindingChurn::changed).count();
    int stayed = (int) outcomes.stream().filter(o -> o.matchBasis().isPresent()).count();
    return changed + stayed == 0
        ? Optional.empty()
        : Optional.of(new FindingChurn(changed, changed + stayed));
  }

  private static boolean changed(FindingOutcome outcome) {
    return outcome instanceof FindingOutcome.NoLongerReported gone
        ? !gone.askedInPart() && !gone.isStillOpen()
        : outcome instanceof FindingOutcome.New found && !found.askedInPart();
  }
}
