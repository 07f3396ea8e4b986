package org.peelinspections.report;

import org.peelinspections.compare.FindingOutcome;

/** What became of a finding, in words. */
final class FindingWords {

  private FindingWords() {}

  /** The outcome without a full stop, in lower case. */
  static String outcome(FindingOutcome outcome) {
    String kind = outcome.kindChanged() ? ", as another kind of finding" : "";
    return outcome.match(
        same -> "reported again in the same words" + kind,
        reworded -> "reported again in other words" + kind,
        isNew -> "new",
        newlyInspected ->
            "not known whether it is new: on the earlier side " + newlyInspected.reason().label(),
        noLongerReported -> "no longer reported",
        notReinspected ->
            "not known what became of it: on the later side " + notReinspected.reason().label());
  }
}
