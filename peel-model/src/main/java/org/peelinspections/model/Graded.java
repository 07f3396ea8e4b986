package org.peelinspections.model;

import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Whether an area is given a grade under a framework. */
public enum Graded implements Named {
  /** Forces are given a grade. */
  YES,
  /** No force is given a grade. */
  NO,
  /** It is not known. */
  UNKNOWN;

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static Graded ofToken(String token) {
    return Tokens.get("a statement on grading", values(), token);
  }
}
