package org.peelinspections.model;

/** Which way a judgment moved, or is said to have moved. */
public enum Direction {
  /** The later judgment is the better one. */
  IMPROVED("improved", "improved"),
  /** Both judgments are the same. */
  UNCHANGED("unchanged", "unchanged"),
  /** The later judgment is the worse one. */
  DECLINED("declined", "declined");

  private static final Tokens<Direction> TOKENS =
      Tokens.of("a direction", values(), Direction::token);

  private final String token;
  private final String label;

  Direction(String token, String label) {
    this.token = token;
    this.label = label;
  }

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return label;
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Direction ofToken(String token) {
    return TOKENS.get(token);
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
