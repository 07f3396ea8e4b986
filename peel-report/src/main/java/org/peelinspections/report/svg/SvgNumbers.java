package org.peelinspections.report.svg;

import java.util.Locale;

/** SvgNumbers as they stand in a picture. */
final class SvgNumbers {

  private SvgNumbers() {}

  /** With one digit behind the point, unless it is a whole number. */
  static String text(double number) {
    double rounded = Math.round(number * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? Integer.toString((int) rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }
}
