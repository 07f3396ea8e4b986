package org.peelinspections.model;

/**
 * How far work on a finding has come, in the words of the inspectorate's register of
 * recommendations.
 */
public enum ProgressStatus {
  /** The inspectorate has yet to look at it. */
  AWAITING_REVIEW("awaiting-review", "awaiting review"),
  /** Work is under way. */
  BEING_PROGRESSED("being-progressed", "being progressed"),
  /** It is done. */
  COMPLETED("completed", "completed"),
  /** A later finding has taken its place. */
  SUPERSEDED("superseded", "superseded");

  private static final Tokens<ProgressStatus> TOKENS =
      Tokens.of("a status of progress", values(), ProgressStatus::token);

  private final String token;
  private final String label;

  ProgressStatus(String token, String label) {
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
  public static ProgressStatus ofToken(String token) {
    return TOKENS.get(token);
  }
}
