package org.peelinspections.model;

import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** The kind of text that something was read from. */
public enum Basis implements Named {
  /** A line or label that says only this, such as a line with a grade. */
  STATED,
  /**
   * A sentence of running text. This is weaker evidence, because prose also mentions earlier years.
   */
  PROSE;

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static Basis ofToken(String token) {
    return Tokens.get("a basis", values(), token);
  }
}
