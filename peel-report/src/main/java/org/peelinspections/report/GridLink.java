package org.peelinspections.report;

import java.util.List;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Verdict;

/**
 * How a cell follows from the one before it.
 *
 * @param kind the kind
 * @param caution whether the two may be compared with caution only
 * @param words the verdict in a few words
 * @param reasons why, or why caution is called for; can be empty
 */
record GridLink(LinkKind kind, boolean caution, String words, List<Reason> reasons) {

  GridLink {
    reasons = List.copyOf(reasons);
  }

  static GridLink of(Verdict verdict) {
    return verdict.match(
        compared -> of(compared.change(), List.of()),
        withCaution -> of(withCaution.change(), withCaution.reasons()),
        noNewEvidence -> noNewEvidence(noNewEvidence.reasons()),
        notCompared -> broken(notCompared.reasons()));
  }

  /** A change, with caution if there are reasons for it. */
  static GridLink of(Change change, List<Reason> cautions) {
    String words = Words.change(change) + (cautions.isEmpty() ? "" : ", with caution");
    return new GridLink(LinkKind.of(change.direction()), !cautions.isEmpty(), words, cautions);
  }

  static GridLink noNewEvidence(List<Reason> reasons) {
    return new GridLink(LinkKind.NO_NEW_EVIDENCE, false, "no new evidence", reasons);
  }

  static GridLink broken(List<Reason> reasons) {
    return new GridLink(LinkKind.BREAK, false, "not compared", reasons);
  }

  /** The verdict and its reasons, for the hint that shows where the pointer rests. */
  String title() {
    StringBuilder title = new StringBuilder(Words.capital(words)).append('.');
    reasons.forEach(reason -> title.append(' ').append(reason.sentence()));
    return title.toString();
  }
}
