package org.peelinspections.model;

import java.util.Optional;

/** From what kind of words something was read. */
public enum Basis {
  /** A line or label that says just this, such as a line that holds only a grade. */
  STATED,
  /** A sentence of running text; weaker, because prose also recalls earlier years. */
  PROSE;

  private static final Tokens<Basis> TOKENS = Tokens.of("a basis", values(), Basis::token);

  private final String token = Tokens.token(name());

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

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<Basis> find(String name) {
    return TOKENS.find(name);
  }
}
