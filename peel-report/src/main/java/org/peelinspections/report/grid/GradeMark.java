package org.peelinspections.report.grid;

import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;

/**
 * A grade on its scale.
 *
 * @param grade the grade
 * @param scale the scale
 * @param carried whether it is carried forward
 */
public record GradeMark(Grade grade, GradingScale scale, boolean carried) implements Mark {

  /** A letter or two, for narrow cells. */
  public String letters() {
    return switch (grade) {
      case OUTSTANDING -> "O";
      case GOOD -> "G";
      case ADEQUATE -> "A";
      case REQUIRES_IMPROVEMENT -> "RI";
      case INADEQUATE -> "I";
    };
  }

  @Override
  public String words() {
    return grade.label();
  }

  /** The colour behind the words; dark for the best and the worst grade. */
  public String fill() {
    return switch (grade) {
      case OUTSTANDING -> "#0b4f8a";
      case GOOD -> "#a9cfe8";
      case ADEQUATE -> "#f6e7b4";
      case REQUIRES_IMPROVEMENT -> "#f2a65a";
      case INADEQUATE -> "#8a2d0c";
    };
  }

  /** The colour of the words, with a contrast of more than 7 to 1 to what is behind them. */
  public String ink() {
    return grade == Grade.OUTSTANDING || grade == Grade.INADEQUATE ? "#ffffff" : "#14202b";
  }
}
