package org.peelinspections.io.page.blocks;

import java.util.List;
import java.util.OptionalInt;
import org.peelinspections.model.finding.FindingText;

/** Reads small numbers written as digits or as words. */
public final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");

  private Numbers() {}

  /** The number of a word or of up to three digits; empty if it is neither. */
  public static OptionalInt of(String word) {
    int named = WORDS.indexOf(word);
    if (named >= 0) {
      return OptionalInt.of(named);
    }
    boolean digits = word.length() <= 3 && isDigits(word);
    return digits ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
  }

  /** Returns whether a text is one digit or more, 0 to 9, and nothing else. */
  public static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The number right before some words of a text; empty if there is none. */
  public static OptionalInt before(String text, String words) {
    String normalised = FindingText.normalised(text);
    int end = normalised.indexOf(" " + words);
    if (end < 0) {
      return OptionalInt.empty();
    }
    int start = normalised.lastIndexOf(' ', end - 1) + 1;
    return of(normalised.substring(start, end));
  }
}
