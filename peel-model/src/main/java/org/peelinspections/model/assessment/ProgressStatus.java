package org.peelinspections.model.assessment;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/**
 * The progress of work on a finding, in the words of the inspectorate's register of
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

  /** Returns the token of this value: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** Returns the name for people to read, in lower case. */
  public String label() {
    return token.replace('-', ' ');
  }

  /**
   * Returns the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static ProgressStatus ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<ProgressStatus> find(String name) {
    return TOKENS.find(name);
  }
}
