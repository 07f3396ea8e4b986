package org.peelinspections.model;

import java.util.Optional;

/** Who published what a fact was taken from. */
public enum Publisher {
  /** HMIC, since 2017 HMICFRS. */
  INSPECTORATE,
  /** A force, a police and crime commissioner, a police authority or its panel. */
  POLICE_BODY,
  /** A newspaper, a broadcaster or anybody else who reported it. */
  PRESS;

  private static final Tokens<Publisher> TOKENS =
      Tokens.of("a publisher", values(), Publisher::token);

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
  public static Publisher ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<Publisher> find(String name) {
    return TOKENS.find(name);
  }
}
