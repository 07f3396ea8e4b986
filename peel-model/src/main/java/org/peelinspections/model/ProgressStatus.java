package org.peelinspections.model;

import java.util.Optional;

/**
 * How far work on a finding has come, in the words of the inspectorate's register of
 * recommendations.
 */
public enum ProgressStatus {
  /** The inspectorate has yet to look at it. */
  AWAITING_REVIEW,
  /** Work is under way. */
  BEING_PROGRESSED,
  /** It is done. */
  COMPLETED,
  /** A later finding has taken its place. */
  SUPERSEDED;

  private static final Tokens<ProgressStatus> TOKENS =
      Tokens.of("a status of progress", values(), ProgressStatus::token);

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
  public static ProgressStatus ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<ProgressStatus> find(String name) {
    return TOKENS.find(name);
  }
}
