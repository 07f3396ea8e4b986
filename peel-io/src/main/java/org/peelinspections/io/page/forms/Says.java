package org.peelinspections.io.page.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.model.Direction;
import org.peelinspections.model.NoGradeReason;

/** What a form says. */
public enum Says {
  /** No sentence: words that several forms share. */
  PART,
  PILLAR_GRADE,
  QUESTION_GRADES,
  /** The judgment of an earlier cycle, which it names, has been carried over. */
  CARRIED_OVER,
  /** The same of the questions that the sentence before names. */
  CARRIED_OVER_BEFORE,
  /** The judgment of the cycle before this one still stands. */
  STILL_STANDS,
  TO_BE_GRADED,
  NOT_INSPECTED,
  INSPECTED_NOT_GRADED,
  /** No force is graded here. */
  NOT_A_GRADED_AREA,
  /** There is no grade, and why is not said. */
  NOT_ESTABLISHED,
  IMPROVED,
  DECLINED,
  UNCHANGED;

  /** Why there is no grade, if this says so. */
  public Optional<NoGradeReason> noGrade() {
    return Arrays.stream(NoGradeReason.values())
        .filter(reason -> reason.name().equals(name()))
        .findFirst();
  }

  /** The direction that this states, if it states one. */
  public Optional<Direction> direction() {
    return Arrays.stream(Direction.values())
        .filter(direction -> direction.name().equals(name()))
        .findFirst();
  }

  static Says of(String token) {
    return valueOf(token.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
