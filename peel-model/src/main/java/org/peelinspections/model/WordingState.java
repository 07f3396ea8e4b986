package org.peelinspections.model;

import java.util.Optional;

/** How sure the wording of a question is. */
public enum WordingState {
  /** As published, with a source. */
  EXACT,
  /** Believed to be the wording; no source seen. */
  UNVERIFIED,
  /** Not known at all. */
  UNKNOWN;

  private static final Tokens<WordingState> TOKENS =
      Tokens.of("a state of a wording", values(), WordingState::token);

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
  public static WordingState ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<WordingState> find(String name) {
    return TOKENS.find(name);
  }
}
