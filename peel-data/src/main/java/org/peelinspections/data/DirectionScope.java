package org.peelinspections.data;

import org.peelinspections.model.internal.Tokens;

/** What a stated direction is about. */
public enum DirectionScope {
  /** The judgment itself: a different grade or the same. */
  JUDGMENT,
  /** The performance in the area, which can improve or decline within one grade. */
  AREA;

  private static final Tokens<DirectionScope> TOKENS =
      Tokens.of("a scope of a direction", values(), DirectionScope::token);

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
  public static DirectionScope ofToken(String token) {
    return TOKENS.get(token);
  }
}
