package org.peelinspections.compare;

import org.peelinspections.model.internal.Tokens;

/** The kinds of {@link Verdict}. */
public enum VerdictKind {
  /** {@link Verdict.Compared}. */
  COMPARED,
  /** {@link Verdict.ComparedWithCaution}. */
  COMPARED_WITH_CAUTION,
  /** {@link Verdict.NoNewEvidence}. */
  NO_NEW_EVIDENCE,
  /** {@link Verdict.NotCompared}. */
  NOT_COMPARED;

  /** Returns the token of this value: lower case, with hyphens. */
  public String token() {
    return Tokens.token(name());
  }

  /** Returns the name for people to read, in lower case. */
  public String label() {
    return token().replace('-', ' ');
  }
}
