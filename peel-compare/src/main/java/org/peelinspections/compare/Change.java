package org.peelinspections.compare;

import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * The change from one grade to another on one scale.
 *
 * @param scale the scale of both grades
 * @param earlier the earlier grade
 * @param later the later grade
 */
public record Change(GradingScale scale, Grade earlier, Grade later) {

  /**
   * Checks the grades.
   *
   * @throws InvalidValueException if either grade is not on the scale
   */
  public Change {
    scale.steps(earlier, later);
  }

  /** Returns which way the grade moved. */
  public Direction direction() {
    int steps = scale.steps(earlier, later);
    if (steps == 0) {
      return Direction.UNCHANGED;
    }
    return steps > 0 ? Direction.IMPROVED : Direction.DECLINED;
  }

  /**
   * Returns by how many steps of the scale it moved, in whichever direction; 0 if it is unchanged.
   */
  public int steps() {
    return Math.abs(scale.steps(earlier, later));
  }

  /** One line for logs: {@code good to requires improvement: declined by one step}. */
  @Override
  public String toString() {
    return earlier.label() + " to " + later.label() + ": " + label();
  }

  /** The change in words: {@code declined by one step}, or {@code unchanged}. */
  public String label() {
    return steps() == 0
        ? direction().label()
        : direction().label() + " by " + ResultWords.steps(steps());
  }
}
