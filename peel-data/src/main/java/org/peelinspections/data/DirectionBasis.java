package org.peelinspections.data;

import org.peelinspections.model.internal.Tokens;

/** The kind of document in which the inspectorate states a direction. */
public enum DirectionBasis {
  /** A page of a report. */
  PAGE,
  /** A press release of the inspectorate, or a copy of it. */
  RELEASE,
  /** Words of the inspectorate that someone else quotes. */
  QUOTED;

  private static final Tokens<DirectionBasis> TOKENS =
      Tokens.of("a basis of a direction", values(), DirectionBasis::token);

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
  public static DirectionBasis ofToken(String token) {
    return TOKENS.get(token);
  }
}
