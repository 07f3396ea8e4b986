package org.peelinspections.compare;

import java.util.Arrays;

/**
 * Cuts the ending off an English word, so that forms of one word meet.
 *
 * <p>A list of endings, the longest first, tried twice; no dictionary. Words that are not plain
 * letters, or have fewer than four of them, stay as they are.
 */
final class FindingStem {

  private static final int SHORTEST = 4;

  private static final String[] ENDINGS = {
    "ibilities",
    "abilities",
    "isations",
    "ications",
    "isation",
    "ication",
    "ibility",
    "ability",
    "ations",
    "nesses",
    "ation",
    "ators",
    "ships",
    "ments",
    "ingly",
    "ances",
    "ences",
    "ables",
    "ibles",
    "ising",
    "izing",
    "ating",
    "ator",
    "ship",
    "ment",
    "ness",
    "edly",
    "ions",
    "ance",
    "ence",
    "able",
    "ible",
    "ings",
    "ised",
    "ises",
    "ized",
    "ates",
    "ated",
    "ives",
    "ures",
    "ion",
    "ing",
    "ise",
    "ize",
    "ies",
    "ied",
    "ers",
    "ors",
    "als",
    "ate",
    "ive",
    "ure",
    "er",
    "or",
    "al",
    "ly",
    "ed",
    "es",
    "s",
    "y"
  };

  /** The endings by their last letter, in their order. */
  private static final String[][] BY_LAST = new String['z' - 'a' + 1][];

  static {
    for (char last = 'a'; last <= 'z'; last++) {
      String letter = String.valueOf(last);
      BY_LAST[last - 'a'] =
          Arrays.stream(ENDINGS).filter(end -> end.endsWith(letter)).toArray(String[]::new);
    }
  }

  private FindingStem() {}

  /** The stem of a word in lower case. */
  static String of(String word) {
    if (word.length() < SHORTEST || !isPlain(word)) {
      return word;
    }
    String stem = withoutEnding(word);
    if (stem.length() > SHORTEST + 1) {
      stem = withoutEnding(stem);
    }
    if (stem.length() > SHORTEST && "eyi".indexOf(last(stem)) >= 0) {
      stem = withoutLast(stem);
    }
    return endsDoubled(stem) ? withoutLast(stem) : stem;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String withoutEnding(String word) {
    for (String ending : BY_LAST[last(word) - 'a']) {
      int left = word.length() - ending.length();
      int least = ending.length() <= 2 ? SHORTEST - 1 : SHORTEST;
      if (left >= least && word.endsWith(ending) && !(ending.equals("s") && word.endsWith("ss"))) {
        return word.substring(0, left);
      }
    }
    return word;
  }

  private static boolean endsDoubled(String stem) {
    int length = stem.length();
    return length >= SHORTEST
        && last(stem) == stem.charAt(length - 2)
        && "bdgmnprtl".indexOf(last(stem)) >= 0;
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }
}
