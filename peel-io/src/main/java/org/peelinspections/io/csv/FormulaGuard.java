package org.peelinspections.io.csv;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe in front of what begins like
 * one, and away again.
 *
 * <p>What begins with apostrophes and then like a formula gets one more, so that taking one away
 * always gives back what there was; all else stays as it is both ways.
 */
final class FormulaGuard {

  /** What a formula begins with, or what a spreadsheet passes over in front of one. */
  private static final String TRIGGERS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private FormulaGuard() {}

  /** A text with its guard, if it needs one. */
  static String guarded(String text) {
    return needsGuard(text) ? "'" + text : text;
  }

  /** A text without its guard, if it has one. */
  static String unguarded(String text) {
    return text.startsWith("'") && needsGuard(text) ? text.substring(1) : text;
  }

  private static boolean needsGuard(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && TRIGGERS.indexOf(text.charAt(start)) >= 0;
  }
}
