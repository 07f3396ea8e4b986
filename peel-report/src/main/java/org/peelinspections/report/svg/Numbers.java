package org.peelinspections.report.svg;

import java.util.Locale;

/** Numbers as they stand in a picture. */
final class Numbers {

  private Numbers() {}

  /** With one digit behind the point, unless it is a whole number. */
  static String text(double number) {
    double rounded = Math.round(number * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? Integer.toString((int) rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }
}
