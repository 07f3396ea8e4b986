package org.peelinspections.io.text;

/** Finds text that is not Unicode. */
public final class Surrogates {

  private Surrogates() {}

  /** Whether half of a surrogate pair stands alone, so that no UTF-8 can be written. */
  public static boolean lone(String text) {
    char[] signs = text.toCharArray(); // a copy takes less time than asking for each
    for (int i = 0; i < signs.length; i++) {
      if (Character.isSurrogate(signs[i])) {
        return loneFrom(text, i);
      }
    }
    return false;
  }

  private static boolean loneFrom(String text, int start) {
    int c;
    for (int i = start; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        return true;
      }
    }
    return false;
  }
}
