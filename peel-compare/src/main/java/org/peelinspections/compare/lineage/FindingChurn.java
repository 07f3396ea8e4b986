package org.peelinspections.compare.lineage;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * How many findings changed from one assessment to another.
 *
 * <p>The share is the number of findings that are new or no longer reported, divided by the number
 * of all findings of both assessments whose outcome is known; a matched pair counts once. Findings
 * are left out if the other assessment did not inspect the whole question, or if they only perhaps
 * go on. 0 means that every finding is on both sides, 1 that none is.
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
    return outcome.match(
        same -> false,
        reworded -> false,
        perhaps -> false,
        isNew -> !isNew.askedInPart(),
        newlyInspected -> false,
        gone ->
            !gone.askedInPart()
                && gone.stated().map(FindingOutcome.Statement::addressed).orElse(true),
        notReinspected -> false);
  }

  /** Returns the share of changed findings, from 0 to 1. */
  public double share() {
    return (double) changed / known;
  }
}
