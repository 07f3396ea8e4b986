package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** How certain the wording of a question is. */
public enum WordingState {
  /** As published, with a source. */
  EXACT,
  /** Believed to be the wording; no source is known. */
  UNVERIFIED,
  /** Not known. */
  UNKNOWN;

  private static final Tokens<WordingState> TOKENS =
      Tokens.of("a state of a wording", values(), WordingState::token);

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
  public static WordingState ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<WordingState> find(String name) {
    return TOKENS.find(name);
  }
}
