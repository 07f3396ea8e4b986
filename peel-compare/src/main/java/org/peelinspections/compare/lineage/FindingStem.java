package org.peelinspections.compare.lineage;

/**
 * Takes the inflection off an English word: plural, {@code -ed} and {@code -ing}.
 *
 * <p>Words of one family that differ in meaning stay apart ({@code relation}, {@code relative});
 * which of them mean the same is for the table of {@link FindingWords} to say. Words that are not
 * plain letters, or have fewer than four of them, stay as they are.
 */
final class FindingStem {

  private static final int SHORTEST = 4;

  private FindingStem() {}

  /** The stem of a word in lower case. */
  static String of(String word) {
    if (word.length() < SHORTEST || !isPlain(word)) {
      return word;
    }
    String stem = singular(word);
    if (stem.endsWith("ied")) {
      stem = cut(stem, 3) + "y";
    } else if (stem.endsWith("ing") && stem.length() > SHORTEST + 1) {
      stem = single(cut(stem, 3));
    } else if (stem.endsWith("ed") && stem.length() > SHORTEST) {
      stem = single(cut(stem, 2));
    }
    return stem.endsWith("e") && stem.length() > SHORTEST ? cut(stem, 1) : stem;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("hes")) {
      return cut(word, 2);
    }
    boolean plural = word.endsWith("s") && "sui".indexOf(word.charAt(word.length() - 2)) < 0;
    return plural ? cut(word, 1) : word;
  }

  /** Undoes the doubled consonant of such as {@code planned}. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last >= SHORTEST - 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    return doubled ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
