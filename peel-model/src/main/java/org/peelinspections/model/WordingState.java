package org.peelinspections.model;

/** How sure the wording of a question is. */
public enum WordingState {
  /** As published, with a source. */
  EXACT("exact"),
  /** Believed to be the wording; no source seen. */
  UNVERIFIED("unverified"),
  /** Not known at all. */
  UNKNOWN("unknown");

  private static final Tokens<WordingState> TOKENS =
      Tokens.of("a state of a wording", values(), WordingState::token);

  private final String token;

  WordingState(String token) {
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
  public static WordingState ofToken(String token) {
    return TOKENS.get(token);
  }
}
