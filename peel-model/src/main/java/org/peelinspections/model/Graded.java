package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Whether an area is given a grade under a framework. */
public enum Graded {
  /** Forces are given a grade. */
  YES,
  /** No force is given a grade. */
  NO,
  /** It is not known. */
  UNKNOWN;

  private static final Tokens<Graded> TOKENS =
      Tokens.of("a statement on grading", values(), Graded::token);

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
  public static Graded ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<Graded> find(String name) {
    return TOKENS.find(name);
  }
}
