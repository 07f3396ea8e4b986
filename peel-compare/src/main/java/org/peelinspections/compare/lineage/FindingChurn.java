package org.peelinspections.compare.lineage;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.fault.InvalidValueException;

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

  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if {@code known} is less than 1, or {@code changed} is more than
   *     {@code known}
   */
  public FindingChurn {
    if (known < 1 || changed < 0 || changed > known) {
      throw new InvalidValueException(
          "churn of findings",
          changed + " changed of " + known + " known",
          "expected at least one known, and no more changed than known");
    }
  }

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
