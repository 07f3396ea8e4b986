package org.peelinspections.compare;

import org.peelinspections.model.Named;

/** The kinds of {@link Verdict}. */
public enum VerdictKind implements Named {
  /** {@link Verdict.Compared}. */
  COMPARED,
  /** {@link Verdict.ComparedWithCaution}. */
  COMPARED_WITH_CAUTION,
  /** {@link Verdict.NoNewEvidence}. */
  NO_NEW_EVIDENCE,
  /** {@link Verdict.NotCompared}. */
  NOT_COMPARED
}
