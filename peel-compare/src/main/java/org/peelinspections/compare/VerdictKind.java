package org.peelinspections.compare;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
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

  private static final Tokens<VerdictKind> TOKENS =
      Tokens.of("a kind of verdict", values(), VerdictKind::token);

  private final String token = Tokens.token(name());

  /** Returns the token of this value: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** Returns the name for people to read, in lower case. */
  public String label() {
    return token.replace('-', ' ');
  }

  /**
   * Returns the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static VerdictKind ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<VerdictKind> find(String name) {
    return TOKENS.find(name);
  }
}
