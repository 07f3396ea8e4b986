package org.peelinspections.model;

/** The kinds of {@link Finding}. */
public enum FindingKind {
  /** {@link AreaForImprovement}. */
  AREA_FOR_IMPROVEMENT("area-for-improvement", "area for improvement"),
  /** {@link CauseOfConcern}. */
  CAUSE_OF_CONCERN("cause-of-concern", "cause of concern"),
  /** {@link InnovativePractice}. */
  INNOVATIVE_PRACTICE("innovative-practice", "innovative practice");

  private static final Tokens<FindingKind> TOKENS =
      Tokens.of("a kind of finding", values(), FindingKind::token);

  private final String token;
  private final String label;

  FindingKind(String token, String label) {
    this.token = token;
    this.label = label;
  }

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return label;
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static FindingKind ofToken(String token) {
    return TOKENS.get(token);
  }
}
