package org.peelinspections.model;

import java.util.Optional;

/**
 * A grade as the inspectorate gives it.
 *
 * <p>A grade has no number. Which grades there are, and how far apart two of them lie, is a matter
 * of the {@link GradingScale} under which they were given: good among four tiers is not good among
 * five.
 *
 * <p>The order of the constants, best first, is the order of every scale seen so far.
 */
public enum Grade {
  /** The best grade of either scale. */
  OUTSTANDING,
  /** The second grade of either scale. */
  GOOD,
  /** Between good and requires improvement; only among five tiers, from 2021/22. */
  ADEQUATE,
  /** The last but one grade of either scale. */
  REQUIRES_IMPROVEMENT,
  /** The worst grade of either scale. */
  INADEQUATE;

  private static final Tokens<Grade> TOKENS = Tokens.of("a grade", values(), Grade::token);

  private final String token = Tokens.token(name());

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return token.replace('-', ' ');
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Grade ofToken(String token) {
    return TOKENS.get(token);
  }

  /**
   * The grade of a name in any spelling, as {@link #find} takes it; what binds a parameter of a
   * request calls this.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Grade of(String name) {
    return find(name).orElseGet(() -> ofToken(name));
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<Grade> find(String name) {
    return TOKENS.find(name);
  }
}
