package org.peelinspections.model.framework;

import org.peelinspections.model.Named;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Whether judgments on both sides of a border between two frameworks may be compared. */
public enum Comparability implements Named {
  /** The inspectorate compares them itself, or says that they can be. */
  COMPARABLE,
  /** The inspectorate says that they cannot be compared directly. */
  NOT_COMPARABLE,
  /** No statement of the inspectorate is known. */
  UNKNOWN;

  @Override
  public String label() {
    return this == UNKNOWN ? "not known" : Named.super.label();
  }

  /**
   * Returns what holds over two borders: this across the first, the other across the second. One
   * border that is not comparable makes the whole not comparable; else one that is not known makes
   * it unknown.
   */
  public Comparability then(Comparability next) {
    if (this == NOT_COMPARABLE || next == NOT_COMPARABLE) {
      return NOT_COMPARABLE;
    }
    return this == COMPARABLE ? next : this;
  }

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static Comparability ofToken(String token) {
    return Tokens.get("a comparability", values(), token);
  }
}
