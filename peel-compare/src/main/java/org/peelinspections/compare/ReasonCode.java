package org.peelinspections.compare;

import java.util.Optional;
import org.peelinspections.model.Tokens;

/**
 * Why two judgments were not compared, or compared with caution only.
 *
 * <p>The order of the constants is that in which the reasons of one verdict are listed. Codes that
 * speak of one side ({@link #hasSide}) come with a {@link Side}.
 */
public enum ReasonCode {
  /** The judgment of this side is carried forward from an earlier cycle. */
  CARRIED_FORWARD(true),
  /** The framework of this side has no such pillar, or no counterpart of the question. */
  NOT_IN_FRAMEWORK(true),
  /** Whether the framework of this side has a counterpart of the question is not established. */
  COUNTERPART_NOT_ESTABLISHED(true),
  /** The assessment of this side does not include the pillar or question. */
  NOT_IN_ASSESSMENT(true),
  /** No grade was given on this side. */
  NO_GRADE(true),
  /** The source at hand on this side does not say whether a grade was given. */
  NOT_STATED(true),
  /** Several questions would go on as one, or one as several; a series cannot follow them all. */
  SEVERAL_COUNTERPARTS(false),
  /** The later question is the same in other words. */
  QUESTION_REWORDED(false),
  /** The later question asks all that the earlier one asked, and more. */
  QUESTION_BROADER(false),
  /** The later question asks only a part of what the earlier one asked. */
  QUESTION_NARROWER(false),
  /** The two questions share no more than some ground. */
  QUESTION_OVERLAPS(false),
  /** The inspectorate says that judgments on both sides of a border cannot be compared. */
  BORDER_NOT_COMPARABLE(false),
  /** No statement of the inspectorate on a border is known. */
  BORDER_UNKNOWN(false),
  /** The two grades stand on different scales. */
  DIFFERENT_SCALE(false);

  private static final Tokens<ReasonCode> TOKENS =
      Tokens.of("a reason code", values(), ReasonCode::token);

  private final String token = Tokens.token(name());
  private final boolean hasSide;

  ReasonCode(boolean hasSide) {
    this.hasSide = hasSide;
  }

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** Whether a reason of this code speaks of one side of the comparison. */
  public boolean hasSide() {
    return hasSide;
  }

  /**
   * Whether it says no more than that a side is not known: the assessment or source at hand is
   * silent. Another source could supply it, and nothing is said against comparing.
   */
  public boolean isGap() {
    return this == NOT_IN_ASSESSMENT || this == NOT_STATED;
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static ReasonCode ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name; capitals, spaces and hyphens make no difference. Empty if none. */
  public static Optional<ReasonCode> find(String name) {
    return TOKENS.find(name);
  }
}
