package org.peelinspections.model.finding;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

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
  public static FindingKind ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<FindingKind> find(String name) {
    return TOKENS.find(name);
  }
}
