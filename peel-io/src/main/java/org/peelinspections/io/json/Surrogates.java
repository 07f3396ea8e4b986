package org.peelinspections.io.json;

/** Finds text that is not Unicode. */
final class Surrogates {

  private Surrogates() {}

  /** Whether half of a surrogate pair stands alone, so that no UTF-8 can be written. */
  static boolean lone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair = i + 1 < text.length() && isPair(text, i);
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static boolean isPair(String text, int i) {
    return Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
