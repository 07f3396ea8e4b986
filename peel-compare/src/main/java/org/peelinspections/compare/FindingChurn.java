package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.InvalidValueException;

/**
 * How much of what a force is told changed from one assessment to another.
 *
 * <p>The share is the number of findings that are new or no longer reported, divided by the number
 * of all findings of both assessments of which it is known what became of them, a matched pair
 * counting once. Left out of both numbers are findings at questions of which the other assessment
 * inspected nothing or only a part, and those that only perhaps go on. 0 says that every finding
 * stands on both sides, 1 that none does.
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
        gone -> !gone.askedInPart() && gone.stated().map(FindingStatement::addressed).orElse(true),
        notReinspected -> false);
  }

  /** What changed as a share of what is known, from 0 to 1. */
  public double share() {
    return (double) changed / known;
  }
}
