package org.peelinspections.model.finding;

import java.util.List;
import org.peelinspections.model.internal.NormalText;

/**
 * Returns the whole text of a finding, and normalises text for comparison.
 *
 * <p>Copies of one page differ in quotation marks, dashes, whitespace, invisible characters and
 * case, but not in words. The normalised text is in lower case and has only letters and digits,
 * with one space between words. Apostrophes and invisible characters, such as a soft hyphen, are
 * removed; every other character that is neither a letter nor a digit separates words. Accents are
 * kept, in whichever way they are encoded.
 */
public final class FindingText {

  private FindingText() {}

  /**
   * Returns the text and points of a finding, without paragraphs and recommendations, one per line.
   */
  public static String whole(Finding finding) {
    if (finding.points().isEmpty()) {
      return finding.text();
    }
    StringBuilder whole = new StringBuilder(finding.text());
    append(whole, finding.points());
    return whole.toString();
  }

  /** Returns the text and points of a recommendation, one per line. */
  public static String whole(Recommendation recommendation) {
    StringBuilder whole = new StringBuilder(recommendation.text());
    append(whole, recommendation.points());
    return whole.toString();
  }

  private static void append(StringBuilder whole, List<Point> points) {
    for (Point point : points) {
      whole.append('\n').append(point.text());
      append(whole, point.points());
    }
  }

  /** Returns the normalised {@linkplain #whole whole text} of a finding. */
  public static String normalised(Finding finding) {
    return normalised(whole(finding));
  }

  /** Returns the normalised form of a text; empty if it has no letters or digits. */
  public static String normalised(String text) {
    return NormalText.of(text);
  }
}
