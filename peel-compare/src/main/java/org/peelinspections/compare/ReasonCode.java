package org.peelinspections.compare;

import org.peelinspections.model.UnknownNameException;

/**
 * Why two judgments were not compared, or compared with caution only.
 *
 * <p>The order of the constants is that in which the reasons of one verdict are listed. Codes that
 * speak of one side ({@link #hasSide}) come with a {@link Side}.
 */
public enum ReasonCode {
  /** The judgment of this side is carried forward from an earlier cycle. */
  CARRIED_FORWARD("carried-forward", true),
  /** The framework of this side has no such pillar, or no counterpart of the question. */
  NOT_IN_FRAMEWORK("not-in-framework", true),
  /** Whether the framework of this side has a counterpart of the question is not established. */
  COUNTERPART_NOT_ESTABLISHED("counterpart-not-established", true),
  /** The assessment of this side does not include the pillar or question. */
  NOT_IN_ASSESSMENT("not-in-assessment", true),
  /** No grade was given on this side. */
  NO_GRADE("no-grade", true),
  /** The source at hand on this side does not say whether a grade was given. */
  NOT_STATED("not-stated", true),
  /** Several questions would go on as one, or one as several; a series cannot follow them all. */
  SEVERAL_COUNTERPARTS("several-counterparts", false),
  /** The later question is the same in other words. */
  QUESTION_REWORDED("question-reworded", false),
  /** The later question asks all that the earlier one asked, and more. */
  QUESTION_BROADER("question-broader", false),
  /** The later question asks only a part of what the earlier one asked. */
  QUESTION_NARROWER("question-narrower", false),
  /** The two questions share no more than some ground. */
  QUESTION_OVERLAPS("question-overlaps", false),
  /** The inspectorate says that judgments on both sides of a border cannot be compared. */
  BORDER_NOT_COMPARABLE("border-not-comparable", false),
  /** No statement of the inspectorate on a border is known. */
  BORDER_UNKNOWN("border-unknown", false),
  /** The two grades stand on different scales. */
  DIFFERENT_SCALE("different-scale", false);

  private static final Tokens<ReasonCode> TOKENS =
      Tokens.of("a reason code", values(), ReasonCode::token);

  private final String token;
  private final boolean hasSide;

  ReasonCode(String token, boolean hasSide) {
    this.token = token;
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
}
