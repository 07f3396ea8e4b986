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
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> concepts = new HashMap<>();

  /** The features of a normalised text. */
  FindingFeatures features(String normalised) {
    List<String> said = withoutName(Arrays.asList(normalised.split(" ", -1)));
    List<String> stemmed =
        said.stream().map(word -> stems.computeIfAbsent(word, FindingStem::of)).toList();
    Set<Integer> subjects = new HashSet<>();
    Set<Integer> common = new HashSet<>();
    for (Concept concept : meanings.concepts(said, stemmed)) {
      if (concept.kind() != Kind.FUNCTION) {
        (concept.kind() == Kind.SUBJECT ? subjects : common).add(id(concepts, concept.name()));
      }
    }
    int[] order = stemmed.stream().mapToInt(stem -> id(words, stem)).toArray();
    return new FindingFeatures(sorted(subjects), sorted(common), new FindingWordOrder(order));
  }

  /** How many concepts were met so far. */
  int concepts() {
    return concepts.size();
  }

  private static int id(Map<String, Integer> ids, String name) {
    return ids.computeIfAbsent(name, unknown -> ids.size());
  }

  private static int[] sorted(Set<Integer> ids) {
    return ids.stream().mapToInt(Integer::intValue).sorted().toArray();
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
