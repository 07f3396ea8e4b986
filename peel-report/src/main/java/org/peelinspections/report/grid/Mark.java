package org.peelinspections.report.grid;

import java.util.Arrays;
import java.util.stream.Stream;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;

/** What a cell of a grid shows: a grade, or why there is none. */
public sealed interface Mark {

  /** The words in full, in lower case. */
  String words();

  static Mark of(Judgment judgment) {
    return judgment.match(
        graded -> new GradeMark(graded.grade(), graded.scale(), false),
        carried -> new GradeMark(carried.grade(), carried.scale(), true),
        notGraded -> AbsenceMark.of(notGraded.reason()),
        notStated -> AbsenceMark.NOT_STATED);
  }

  /**
   * A grade on its scale.
   *
   * @param grade the grade
   * @param scale the scale
   * @param carried whether it is carried forward
   */
  record GradeMark(Grade grade, GradingScale scale, boolean carried) implements Mark {

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

  /**
   * Why a cell has no grade.
   *
   * @param words the reason in full, in lower case
   * @param path its sign as an SVG path around the origin, to be stroked
   */
  record AbsenceMark(String words, String path) implements Mark {

    /** The framework asks, and the assessment does not include it. */
    public static final AbsenceMark NOT_AT_HAND =
        new AbsenceMark("not in this data", "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0");

    /** The source does not say whether a grade was given. */
    static final AbsenceMark NOT_STATED =
        new AbsenceMark("not stated", "M-6-5v10M6-5v10M-6-5h3M-6 5h3M6-5h-3M6 5h-3");

    public static Stream<AbsenceMark> all() {
      return Stream.concat(
          Arrays.stream(NoGradeReason.values()).map(AbsenceMark::of),
          Stream.of(NOT_STATED, NOT_AT_HAND));
    }

    static AbsenceMark of(NoGradeReason reason) {
      return switch (reason) {
        case TO_BE_GRADED -> of(reason, "M-6 0h.1M0 0h.1M6 0h.1");
        case NOT_INSPECTED -> of(reason, "M-5-5L5 5M-5 5L5-5");
        case INSPECTED_NOT_GRADED -> of(reason, "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0M0 0h.1");
        case NOT_A_GRADED_AREA -> of(reason, "M-7 0H7");
        case REPORTED_SEPARATELY -> of(reason, "M-5 5L5-5M-2-5H5V2");
        case NOT_ESTABLISHED ->
            new AbsenceMark(
                "no grade, " + reason.label(), "M-4-4a4 3.6 0 1 1 5.5 3.2C0 0 0 .8 0 2M0 6h.1");
      };
    }

    private static AbsenceMark of(NoGradeReason reason, String path) {
      return new AbsenceMark(reason.label(), path);
    }
  }
}
