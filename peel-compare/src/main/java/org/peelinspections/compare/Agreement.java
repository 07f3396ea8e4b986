package org.peelinspections.compare;

import org.peelinspections.model.UnknownNameException;

/** Whether the inspectorate's own words on a change agree with the grades. */
public enum Agreement {
  /** The words and the grades say the same. */
  AGREES("agrees", "agrees"),
  /** The words name another direction, or recall another earlier grade. */
  CONFLICTS("conflicts", "conflicts"),
  /**
   * The words name another cycle than the one compared with, or name none where the comparison
   * passes over a cycle.
   */
  OTHER_PERIOD("other-period", "speaks of another period"),
  /** The verdict has no direction; the words stand alone. */
  STANDS_ALONE("stands-alone", "stands alone");

  private static final Tokens<Agreement> TOKENS =
      Tokens.of("an agreement", values(), Agreement::token);

  private final String token;
  private final String label;

  Agreement(String token, String label) {
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
  public static Agreement ofToken(String token) {
    return TOKENS.get(token);
  }
}
