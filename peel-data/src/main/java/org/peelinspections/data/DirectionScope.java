package org.peelinspections.data;

import org.peelinspections.model.Tokens;

/** What a stated direction is about. */
public enum DirectionScope {
  /** The judgment itself: another grade than before, or the same. */
  JUDGMENT,
  /** The performance in the area, which can improve or decline inside one grade. */
  AREA;

  private static final Tokens<DirectionScope> TOKENS =
      Tokens.of("a scope of a direction", values(), DirectionScope::token);

  private final String token = Tokens.token(name());

  /** Returns the word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /**
   * Finds the value of a token.
   *
   * @throws org.peelinspections.model.UnknownNameException if there is none; it lists the tokens
   *     there are
   */
  public static DirectionScope ofToken(String token) {
    return TOKENS.get(token);
  }
}
