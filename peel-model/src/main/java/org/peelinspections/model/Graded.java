package org.peelinspections.model;

/** Whether an area is given a grade under a framework. */
public enum Graded {
  /** Forces are given a grade. */
  YES("yes"),
  /** No force is given a grade. */
  NO("no"),
  /** It is not known. */
  UNKNOWN("unknown");

  private static final Tokens<Graded> TOKENS =
      Tokens.of("a statement on grading", values(), Graded::token);

  private final String token;

  Graded(String token) {
    this.token = token;
  }

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Graded ofToken(String token) {
    return TOKENS.get(token);
  }
}
