package org.peelinspections.model;

import java.util.Optional;

/** How a source supports a fact. */
public enum Support {
  /** The source names the force and says the thing itself. */
  DIRECT,
  /**
   * The source names the exceptions, among forces or among the areas of one force, and says the
   * same of all the rest.
   */
  BY_EXCLUSION;

  private static final Tokens<Support> TOKENS =
      Tokens.of("a kind of support", values(), Support::token);

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
  public static Support ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<Support> find(String name) {
    return TOKENS.find(name);
  }
}
