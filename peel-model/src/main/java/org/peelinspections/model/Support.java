package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** How a source supports a fact. */
public enum Support {
  /** The source names the force and states the fact. */
  DIRECT,
  /**
   * The source names the exceptions, among forces or among the areas of one force, and says the
   * same about all others.
   */
  BY_EXCLUSION;

  private static final Tokens<Support> TOKENS =
      Tokens.of("a kind of support", values(), Support::token);

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
  public static Support ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<Support> find(String name) {
    return TOKENS.find(name);
  }
}
