package org.peelinspections.model;

/** From what kind of words something was read. */
public enum Basis {
  /** A line or label that says just this, such as a line that holds only a grade. */
  STATED("stated"),
  /** A sentence of running text; weaker, because prose also recalls earlier years. */
  PROSE("prose");

  private static final Tokens<Basis> TOKENS = Tokens.of("a basis", values(), Basis::token);

  private final String token;

  Basis(String token) {
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
  public static Basis ofToken(String token) {
    return TOKENS.get(token);
  }
}
