package org.peelinspections.io.page;

import org.peelinspections.model.FindingText;

/**
 * A piece of a page: a paragraph or heading, or an item of a list.
 *
 * @param line its line, counted from 1
 * @param depth 0 for a paragraph or heading; for an item how deep its list lies, 1 for the
 *     outermost
 * @param text its words, with single spaces and none around
 */
record Block(int line, int depth, String text) {

  boolean isItem() {
    return depth > 0;
  }

  /** Whether it says just this, but for capitals, punctuation and quotation marks. */
  boolean says(String words) {
    return FindingText.normalised(text).equals(FindingText.normalised(words));
  }

  /** Whether it is no item and says just this. */
  boolean isHeading(String words) {
    return !isItem() && says(words);
  }

  /** Whether it is a question by its last sign. */
  boolean asks() {
    return !isItem() && text.endsWith("?");
  }

  /** Whether it reads as a label: short, and no sentence. */
  boolean isLabel() {
    int last = text.codePointBefore(text.length());
    return !isItem()
        && text.length() <= 40
        && Character.isLetterOrDigit(last)
        && text.chars().filter(c -> c == ' ').count() < 5;
  }
}
