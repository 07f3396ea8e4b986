package org.peelinspections.io.page.parts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.peelinspections.io.page.blocks.Block;

/**
 * What can stand in front of a finding on its line: {@code AFI 1:}, {@code Cause of concern:}. It
 * says what follows and numbers it, and is no part of its wording.
 */
enum FindingLabel {
  AREA_FOR_IMPROVEMENT("afi", "area for improvement"),
  CAUSE_OF_CONCERN("coc", "cause of concern"),
  RECOMMENDATION("recommendation", "recommendation");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:AFI|Area for improvement|CoC|Cause of concern|Recommendation)"
              + "(?: (?:no\\.? )?\\d{1,2}(?:\\.\\d{1,2})?)?(?: ?[:.)]| [–—-]) (?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE);

  private final String abbreviation;
  private final String words;

  FindingLabel(String abbreviation, String words) {
    this.abbreviation = abbreviation;
    this.words = words;
  }

  /** Returns whether a block is plain and begins with this label. */
  boolean begins(Block block) {
    if (!block.isPlain() || !LABEL.matcher(block.text()).lookingAt()) {
      return false;
    }
    String text = block.text().toLowerCase(Locale.ROOT);
    return text.startsWith(abbreviation) || text.startsWith(words);
  }

  /** Returns a text without any of these labels in front. */
  static String without(String text) {
    return LABEL.matcher(text).replaceFirst("");
  }
}
