package org.peelinspections.compare;

import org.peelinspections.model.InvalidValueException;

/**
 * How much of what a force is told changed from one assessment to another.
 *
 * <p>The share is the number of findings that are new or no longer reported, divided by the number
 * of all findings of both assessments of which it is known what became of them, a matched pair
 * counting once. Findings at questions that the other assessment did not inspect are left out of
 * both numbers. 0 says that every finding stands on both sides, 1 that none does.
 *
 * @param changed findings that are new, or no longer reported
 * @param known those, and the pairs of findings that are the same or reworded; at least 1
 */
public record FindingChurn(int changed, int known) {

  /**
   * A churn.
   *
   * @throws InvalidValueException if nothing is known, or more changed than is known
   */
  public FindingChurn {
    if (known < 1 || changed < 0 || changed > known) {
      throw new InvalidValueException(
          "churn of findings",
          changed + " changed of " + known + " known",
          "expected at least one known, and no more changed than known");
    }
  }

  /** What changed as a share of what is known, from 0 to 1. */
  public double share() {
    return (double) changed / known;
  }
}
