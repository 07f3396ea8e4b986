package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Which way a judgment moved, or is said to have moved. */
public enum Direction {
  /** The later judgment is better. */
  IMPROVED,
  /** Both judgments are the same. */
  UNCHANGED,
  /** The later judgment is worse. */
  DECLINED;

  private static final Tokens<Direction> TOKENS =
      Tokens.of("a direction", values(), Direction::token);

  private final String token = Tokens.token(name());

  /** Returns the token of this value: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** Returns the name for people to read, in lower case. */
  public String label() {
    return token.replace('-', ' ');
  }

  /** The words for a change, with an article: {@code an improvement}, {@code no change}. */
  public String noun() {
    return switch (this) {
      case IMPROVED -> "an improvement";
      case UNCHANGED -> "no change";
      case DECLINED -> "a decline";
    };
  }

  /**
   * Returns the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Direction ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<Direction> find(String name) {
    return TOKENS.find(name);
  }

  /** Returns the opposite direction: improved for declined, declined for improved. */
  public Direction reversed() {
    return switch (this) {
      case IMPROVED -> DECLINED;
      case UNCHANGED -> UNCHANGED;
      case DECLINED -> IMPROVED;
    };
  }
}
