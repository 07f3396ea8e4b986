package org.peelinspections.compare;

import org.peelinspections.model.UnknownNameException;

/** The kinds of {@link Verdict}. */
public enum VerdictKind {
  /** {@link Compared}. */
  COMPARED("compared", "compared"),
  /** {@link ComparedWithCaution}. */
  COMPARED_WITH_CAUTION("compared-with-caution", "compared with caution"),
  /** {@link NoNewEvidence}. */
  NO_NEW_EVIDENCE("no-new-evidence", "no new evidence"),
  /** {@link NotCompared}. */
  NOT_COMPARED("not-compared", "not compared");

  private static final Tokens<VerdictKind> TOKENS =
      Tokens.of("a kind of verdict", values(), VerdictKind::token);

  private final String token;
  private final String label;

  VerdictKind(String token, String label) {
    this.token = token;
    this.label = label;
  }

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return label;
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static VerdictKind ofToken(String token) {
    return TOKENS.get(token);
  }
}
