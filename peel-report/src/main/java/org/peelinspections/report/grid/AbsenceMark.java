package org.peelinspections.report.grid;

import org.peelinspections.model.NoGradeReason;

/** Why a cell has no grade, each with a sign of its own. */
public enum AbsenceMark implements Mark {
  /** {@link NoGradeReason#TO_BE_GRADED}. */
  TO_BE_GRADED("to be graded", "M-6 0h.1M0 0h.1M6 0h.1"),
  /** {@link NoGradeReason#NOT_INSPECTED}. */
  NOT_INSPECTED("not inspected", "M-5-5L5 5M-5 5L5-5"),
  /** {@link NoGradeReason#INSPECTED_NOT_GRADED}. */
  INSPECTED_NOT_GRADED("inspected but not graded", "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0M0 0h.1"),
  /** {@link NoGradeReason#NOT_A_GRADED_AREA}. */
  NOT_A_GRADED_AREA("not a graded area", "M-7 0H7"),
  /** {@link NoGradeReason#REPORTED_SEPARATELY}. */
  REPORTED_SEPARATELY("reported separately", "M-5 5L5-5M-2-5H5V2"),
  /** {@link NoGradeReason#NOT_ESTABLISHED}. */
  NOT_ESTABLISHED(
      "no grade, reason not established", "M-4-4a4 3.6 0 1 1 5.5 3.2C0 0 0 .8 0 2M0 6h.1"),
  /** The source does not say whether a grade was given. */
  NOT_STATED("not stated", "M-6-5v10M6-5v10M-6-5h3M-6 5h3M6-5h-3M6 5h-3"),
  /** The framework asks, and the assessment does not include it. */
  NOT_AT_HAND("not in this data", "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0");

  private final String words;
  private final String path;

  AbsenceMark(String words, String path) {
    this.words = words;
    this.path = path;
  }

  static AbsenceMark of(NoGradeReason reason) {
    return switch (reason) {
      case TO_BE_GRADED -> TO_BE_GRADED;
      case NOT_INSPECTED -> NOT_INSPECTED;
      case INSPECTED_NOT_GRADED -> INSPECTED_NOT_GRADED;
      case NOT_A_GRADED_AREA -> NOT_A_GRADED_AREA;
      case REPORTED_SEPARATELY -> REPORTED_SEPARATELY;
      case NOT_ESTABLISHED -> NOT_ESTABLISHED;
    };
  }

  @Override
  public String words() {
    return words;
  }

  /** The sign as an SVG path around the origin, to be stroked. */
  public String path() {
    return path;
  }
}
