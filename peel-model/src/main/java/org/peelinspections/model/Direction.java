package org.peelinspections.model;

import java.util.Optional;

/** Which way a judgment moved, or is said to have moved. */
public enum Direction {
  /** The later judgment is the better one. */
  IMPROVED,
  /** Both judgments are the same. */
  UNCHANGED,
  /** The later judgment is the worse one. */
  DECLINED;

  private static final Tokens<Direction> TOKENS =
      Tokens.of("a direction", values(), Direction::token);

  private final String token = Tokens.token(name());

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** The words for people to read, in lower case. */
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
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Direction ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<Direction> find(String name) {
    return TOKENS.find(name);
  }

  /** The direction seen from the other end: improved and declined change places. */
  public Direction reversed() {
    return switch (this) {
      case IMPROVED -> DECLINED;
      case UNCHANGED -> UNCHANGED;
      case DECLINED -> IMPROVED;
    };
  }
}
