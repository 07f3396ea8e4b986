package org.peelinspections.model;

import java.text.Normalizer;
import java.util.List;

/**
 * The text of a finding as a whole, and what counts as the same text.
 *
 * <p>Renderings of one page differ in quotation marks, dashes, kinds of space, invisible characters
 * and capitals, never in words. The normalised text is lower case, holds letters and digits only,
 * and has one space between words, so that these differences vanish and no others do. An apostrophe
 * of any shape and an invisible character, such as a soft hyphen, vanish without parting a word;
 * all else that is neither letter nor digit parts words. An accent counts, however it is encoded.
 */
public final class FindingText {

  private static final String APOSTROPHES = "'`\u00b4\u02bc\u2018\u2019\u201b";

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
    for (int c : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
      if (vanishes(c)) {
        continue;
      }
      boolean word = Character.isLetterOrDigit(c);
      if (word && gap && normalised.length() > 0) {
        normalised.append(' ');
      }
      if (word) {
        normalised.appendCodePoint(Character.toLowerCase(c));
      }
      gap = !word;
    }
    return normalised.toString();
  }

  private static boolean vanishes(int c) {
    return APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
  }
}
