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
    return whole(finding.text(), finding.points());
  }

  /** Returns the text and points of a recommendation, one per line. */
  public static String whole(Recommendation recommendation) {
    return whole(recommendation.text(), recommendation.points());
  }

  private static String whole(String text, List<Point> points) {
    StringBuilder whole = new StringBuilder(text);
    points.forEach(point -> whole.append('\n').append(whole(point.text(), point.points())));
    return whole.toString();
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
