package org.peelinspections.compare;

import org.peelinspections.model.UnknownNameException;

/** One of the two sides of a comparison. */
public enum Side {
  /** The assessment of the earlier cycle. */
  EARLIER("earlier"),
  /** The assessment of the later cycle. */
  LATER("later");

  private static final Tokens<Side> TOKENS =
      Tokens.of("a side of a comparison", values(), Side::token);

  private final String token;

  Side(String token) {
    this.token = token;
  }

  /** The word that stands for this value in data. */
  public String token() {
    return token;
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Side ofToken(String token) {
    return TOKENS.get(token);
  }

  /** The other side. */
  public Side reversed() {
    return this == EARLIER ? LATER : EARLIER;
  }
}
