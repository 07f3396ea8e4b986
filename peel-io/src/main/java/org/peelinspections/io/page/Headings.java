package org.peelinspections.io.page;

import java.util.Arrays;
import java.util.Locale;

/** The headings that say what follows on a page. */
enum Headings {
  QUESTIONS("questions for", "questions for"),
  AREAS_FOR_IMPROVEMENT("area for improvement", "areas for improvement"),
  CAUSE_OF_CONCERN("cause of concern", "causes of concern"),
  RECOMMENDATIONS("recommendation", "recommendations");

  private final String one;
  private final String many;

  Headings(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** Whether a block is this heading. */
  boolean is(Block block) {
    if (this == QUESTIONS) {
      return block.isLabel() && block.text().toLowerCase(Locale.ROOT).startsWith(one);
    }
    return block.isHeading(one) || block.isHeading(many);
  }

  /** Whether a block is any of these headings. */
  static boolean isKnown(Block block) {
    return Arrays.stream(values()).anyMatch(heading -> heading.is(block));
  }
}
