package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is left of the words of a phrase without articles, commas and inflection. */
final class Stems {

  private static final Set<String> PASSED_OVER =
      Set.of("the", "a", "an", "all", "of", "that", "its", ",");

  /** No ending of the past: what a force did is not what it does. */
  private static final List<String> ENDINGS = List.of("ing", "es", "s", "e");

  private static final int SHORTEST = 2;

  private Stems() {}

  static List<String> of(List<String> words) {
    List<String> stems = new ArrayList<>();
    for (String word : words) {
      if (!PASSED_OVER.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  /** The index behind the last of these stems, if the words from an index on have them; else -1. */
  static int end(List<String> stems, List<String> words, int from) {
    int at = from;
    for (String stem : stems) {
      while (at < words.size() && PASSED_OVER.contains(words.get(at))) {
        at++;
      }
      if (at == words.size() || !stem(words.get(at)).equals(stem)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return single(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  /** The stem with one consonant at its end where an ending had doubled it: planning, plan. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
