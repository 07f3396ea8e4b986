package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Who published the page that a fact was taken from. */
public enum Publisher {
  /** HMIC, since 2017 HMICFRS. */
  INSPECTORATE,
  /** A force, a police and crime commissioner, a police authority or its panel. */
  POLICE_BODY,
  /** A newspaper, a broadcaster or anyone else who reported it. */
  PRESS;

  private static final Tokens<Publisher> TOKENS =
      Tokens.of("a publisher", values(), Publisher::token);

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
  public static Publisher ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<Publisher> find(String name) {
    return TOKENS.find(name);
  }
}
