package org.peelinspections.report.grid;

import java.util.Arrays;
import java.util.stream.Stream;
import org.peelinspections.model.NoGradeReason;

/**
 * Why a cell has no grade.
 *
 * @param words the reason in full, in lower case
 * @param path its sign as an SVG path around the origin, to be stroked
 */
public record AbsenceMark(String words, String path) implements Mark {

  /** The framework asks, and the assessment does not include it. */
  public static final AbsenceMark NOT_AT_HAND =
      new AbsenceMark("not in this data", "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0");

  /** The source does not say whether a grade was given. */
  static final AbsenceMark NOT_STATED =
      new AbsenceMark("not stated", "M-6-5v10M6-5v10M-6-5h3M-6 5h3M6-5h-3M6 5h-3");

  /** All there are, in the order of the legend. */
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
