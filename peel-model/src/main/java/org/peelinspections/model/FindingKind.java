package org.peelinspections.model;

import java.util.Optional;

/** The kinds of {@link Finding}. */
public enum FindingKind {
  /** {@link AreaForImprovement}. */
  AREA_FOR_IMPROVEMENT,
  /** {@link CauseOfConcern}. */
  CAUSE_OF_CONCERN,
  /** {@link InnovativePractice}. */
  INNOVATIVE_PRACTICE;

  private static final Tokens<FindingKind> TOKENS =
      Tokens.of("a kind of finding", values(), FindingKind::token);

  private final String token = Tokens.token(name());

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return token.replace('-', ' ');
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static FindingKind ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<FindingKind> find(String name) {
    return TOKENS.find(name);
  }
}
