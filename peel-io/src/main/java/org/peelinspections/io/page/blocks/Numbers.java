package org.peelinspections.io.page.blocks;

import java.util.List;
import java.util.OptionalInt;

/** Reads small numbers written as digits or as words. */
public final class Numbers {

  private static final List<String> WORDS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen")
              .split(" "));

  private Numbers() {}

  /** The number of a word or of up to three digits; empty if it is neither. */
  public static OptionalInt of(String word) {
    if (word.length() <= 3 && isDigits(word)) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    int named = WORDS.indexOf(word);
    return named < 0 ? OptionalInt.empty() : OptionalInt.of(named);
  }

  /** Returns whether a text is one digit or more, 0 to 9, and nothing else. */
  public static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The number right before some words of a normalised text; empty if there is none. */
  public static OptionalInt before(String text, String words) {
    int end = text.indexOf(" " + words);
    return end < 0
        ? OptionalInt.empty()
        : of(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
  }
}
