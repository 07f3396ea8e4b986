package org.peelinspections.compare;

import org.peelinspections.model.Named;

/**
 * Why two judgments were not compared, or were compared with caution.
 *
 * <p>The reasons of a verdict are listed in the order of the constants. Codes about one side
 * ({@link #hasSide}) come with a {@link Side}.
 */
public enum ReasonCode implements Named {
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
  /** The source on this side does not say whether a grade was given. */
  NOT_STATED(true),
  /** The question was split or merged, and a series cannot follow all counterparts. */
  SEVERAL_COUNTERPARTS(false),
  /** The later question is the same in other words. */
  QUESTION_REWORDED(false),
  /** The later question asks all that the earlier one asked, and more. */
  QUESTION_BROADER(false),
  /** The later question asks only a part of what the earlier one asked. */
  QUESTION_NARROWER(false),
  /** The two questions only overlap. */
  QUESTION_OVERLAPS(false),
  /** The inspectorate says that judgments on both sides of a border cannot be compared. */
  BORDER_NOT_COMPARABLE(false),
  /** No statement of the inspectorate on a border is known. */
  BORDER_UNKNOWN(false),
  /** The two grades are on different scales. */
  DIFFERENT_SCALE(false);

  private final boolean hasSide;

  ReasonCode(boolean hasSide) {
    this.hasSide = hasSide;
  }

  /** Returns whether a reason with this code is about one side of the comparison. */
  public boolean hasSide() {
    return hasSide;
  }

  /**
   * Returns true if it only means that a judgment is not in this data. Another source could have
   * it, and nothing speaks against comparing.
   */
  public boolean isGap() {
    return this == NOT_IN_ASSESSMENT || this == NOT_STATED;
  }
}
