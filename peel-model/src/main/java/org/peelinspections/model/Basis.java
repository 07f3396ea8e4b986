package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** The kind of text that something was read from. */
public enum Basis {
  /** A line or label that says only this, such as a line with a grade. */
  STATED,
  /**
   * A sentence of running text. This is weaker evidence, because prose also mentions earlier years.
   */
  PROSE;

  private static final Tokens<Basis> TOKENS = Tokens.of("a basis", values(), Basis::token);

  private final String token = Tokens.token(name());

  /** Returns the token of this value: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /**
   * Returns the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Basis ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<Basis> find(String name) {
    return TOKENS.find(name);
  }
}
