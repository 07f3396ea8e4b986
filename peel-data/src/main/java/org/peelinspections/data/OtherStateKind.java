package org.peelinspections.data;

import org.peelinspections.model.internal.Tokens;

/** Why a grade that a page gives is not the one in the assessment. */
public enum OtherStateKind {
  /** It was published first and changed later; the assessment has the later one. */
  EARLIER,
  /** Another page gives another grade for the same area; the assessment has that one. */
  CONTRADICTING;

  private static final Tokens<OtherStateKind> TOKENS =
      Tokens.of("a kind of state", values(), OtherStateKind::token);

  private final String token = Tokens.token(name());

  /** Returns the token of this value: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /**
   * Returns the value of a token.
   *
   * @throws org.peelinspections.model.fault.UnknownNameException if there is none; it lists the
   *     tokens there are
   */
  public static OtherStateKind ofToken(String token) {
    return TOKENS.get(token);
  }
}
