package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peelinspections.compare.FindingWords.Concept;
import org.peelinspections.compare.FindingWords.Kind;
import org.peelinspections.compare.FindingWords.Word;

/** Numbers the words and concepts of the findings that are compared with one another. */
final class FindingVocabulary {

  /** How many words a force's name may have where a text begins with it. */
  private static final int LONGEST_NAME = 6;

  private static final Set<String> NAME_ENDS = Set.of("police", "constabulary");
  private static final Set<String> PREDICATES =
      Set.of(
          "should",
          "must",
          "needs",
          "need",
          "has",
          "is",
          "does",
          "doesnt",
          "can",
          "could",
          "cannot",
          "cant",
          "requires",
          "isnt",
          "hasnt");

  private final FindingWords meanings = FindingWords.bundled();
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Integer> concepts = new HashMap<>();

  /** The features of a normalised text. */
  FindingFeatures features(String normalised) {
    List<String> said = withoutName(Arrays.asList(normalised.split(" ", -1)));
    List<Word> text = new ArrayList<>(said.size());
    for (String word : said) {
      text.add(words.computeIfAbsent(word, meanings::word));
    }
    List<Concept> named = FindingWords.concepts(text);
    return new FindingFeatures(
        ids(named, Kind.SUBJECT), ids(named, Kind.COMMON), new FindingWordOrder(order(text)));
  }

  /** The numbers of the concepts of a kind, in ascending order, none twice. */
  private int[] ids(List<Concept> named, Kind kind) {
    int[] ids = new int[named.size()];
    int count = 0;
    for (Concept concept : named) {
      if (concept.kind() == kind) {
        ids[count++] = id(concepts, concept.name());
      }
    }
    Arrays.sort(ids, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || ids[i] != ids[i - 1]) {
        ids[distinct++] = ids[i];
      }
    }
    return Arrays.copyOf(ids, distinct);
  }

  private int[] order(List<Word> text) {
    int[] order = new int[text.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = id(stems, text.get(i).stem());
    }
    return order;
  }

  /** How many concepts were met so far. */
  int concepts() {
    return concepts.size();
  }

  private static int id(Map<String, Integer> ids, String name) {
    return ids.computeIfAbsent(name, unknown -> ids.size());
  }

  /** Leaves out the words of a force's name where the text begins with it. */
  private static List<String> withoutName(List<String> words) {
    for (int i = 0; i < Math.min(LONGEST_NAME, words.size() - 1); i++) {
      if (NAME_ENDS.contains(words.get(i)) && PREDICATES.contains(words.get(i + 1))) {
        List<String> rest = new ArrayList<>(words.subList(i + 1, words.size()));
        rest.removeAll(new HashSet<>(words.subList(0, i + 1)));
        return rest;
      }
    }
    return words;
  }
}
