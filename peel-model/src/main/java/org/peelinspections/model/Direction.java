package org.peelinspections.model;

import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Which way a judgment moved, or is said to have moved. */
public enum Direction implements Named {
  /** The later judgment is better. */
  IMPROVED,
  /** Both judgments are the same. */
  UNCHANGED,
  /** The later judgment is worse. */
  DECLINED;

  /** The words for a change, with an article: {@code an improvement}, {@code no change}. */
  public String noun() {
    return switch (this) {
      case IMPROVED -> "an improvement";
      case UNCHANGED -> "no change";
      case DECLINED -> "a decline";
    };
  }

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static Direction ofToken(String token) {
    return Tokens.get("a direction", values(), token);
  }
}
