package org.peelinspections.model;

import java.util.List;

/**
 * The text of a finding as a whole, and what counts as the same text.
 *
 * <p>Renderings of one page differ in quotation marks, dashes, kinds of space and capitals, never
 * in words. The normalised text is lower case, holds letters and digits only, and has one space
 * between words, so that these differences vanish and no others do.
 */
public final class FindingText {

  private FindingText() {}

  /** The text and points of a finding (no paragraphs, no recommendations), one line each. */
  public static String whole(Finding finding) {
    StringBuilder whole = new StringBuilder(finding.text());
    append(whole, finding.points());
    return whole.toString();
  }

  private static void append(StringBuilder whole, List<Point> points) {
    for (Point point : points) {
      whole.append('\n').append(point.text());
      append(whole, point.points());
    }
  }

  /** The normalised {@linkplain #whole whole text} of a finding. */
  public static String normalised(Finding finding) {
    return normalised(whole(finding));
  }

  /** The normalised form of a text; empty if it holds no letter and no digit. */
  public static String normalised(String text) {
    StringBuilder normalised = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && normalised.length() > 0) {
          normalised.append(' ');
        }
        normalised.appendCodePoint(Character.toLowerCase(c));
        gap = false;
      } else if (c != '\u2019' && c != '\'') {
        gap = true;
      }
    }
    return normalised.toString();
  }
}
