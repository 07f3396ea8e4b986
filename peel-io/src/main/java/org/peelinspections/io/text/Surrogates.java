package org.peelinspections.io.text;

/** Finds text that is not valid Unicode. */
public final class Surrogates {

  private Surrogates() {}

  /** Returns whether half of a surrogate pair stands alone, so that no UTF-8 can be written. */
  public static boolean lone(String text) {
    return lone(text.toCharArray()); // a copy takes less time than asking for each
  }

  /** Returns whether half of a surrogate pair stands alone among the characters of a text. */
  public static boolean lone(char[] signs) {
    int all = 0;
    for (char sign : signs) {
      all |= sign; // takes a fraction of the time of a comparison
    }
    return all >= Character.MIN_SURROGATE && loneFrom(signs, 0);
  }

  private static boolean loneFrom(char[] signs, int start) {
    int c;
    for (int i = start; i < signs.length; i += Character.charCount(c)) {
      c = Character.codePointAt(signs, i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        return true;
      }
    }
    return false;
  }
}
