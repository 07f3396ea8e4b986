package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/**
 * A grade.
 *
 * <p>A grade has no number. The {@link GradingScale} says which grades exist and how many steps lie
 * between two of them: good on four tiers is not the same as good on five.
 *
 * <p>The constants are in the order of the known scales, best first.
 */
public enum Grade implements Named {
  /** The best grade of either scale. */
  OUTSTANDING,
  /** The second grade of either scale. */
  GOOD,
  /** Between good and requires improvement; on five tiers only, from 2021/22. */
  ADEQUATE,
  /** The second worst grade of either scale. */
  REQUIRES_IMPROVEMENT,
  /** The worst grade of either scale. */
  INADEQUATE;

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static Grade ofToken(String token) {
    return Tokens.get("a grade", values(), token);
  }

  /**
   * The grade of a name in any spelling that {@link #find} accepts. Frameworks call it to bind a
   * request parameter.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Grade of(String name) {
    return find(name).orElseGet(() -> ofToken(name));
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<Grade> find(String name) {
    return Tokens.find(values(), name);
  }
}
