package org.peelinspections.io.csv;

/** Finds text that is not Unicode. */
final class Surrogates {

  private Surrogates() {}

  /** Whether half of a surrogate pair stands alone, so that no UTF-8 can be written. */
  static boolean lone(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
