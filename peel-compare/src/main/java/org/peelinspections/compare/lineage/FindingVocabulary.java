package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peelinspections.compare.lineage.FindingWords.Concept;
import org.peelinspections.compare.lineage.FindingWords.Kind;
import org.peelinspections.compare.lineage.FindingWords.Word;
import org.peelinspections.model.finding.FindingText;

/** Numbers the words and concepts of the findings that are compared with one another. */
final class FindingVocabulary {

  /** A force's name, such as Devon and Cornwall Police. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]*\\h+(?:and\\h+|of\\h+)?){1,4}(?:Police|Constabulary)(?:['’]s)?\\b");

  /** Whom a finding concerns; that says less of what it asks for than other subjects do. */
  private static final Set<String> PEOPLE =
      Set.of("community", "offender", "partner", "suspect", "victim", "workforce");

  private final FindingWords meanings = FindingWords.bundled();
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Integer> concepts = new HashMap<>();

  /**
   * The features of a text.
   *
   * @param given words that its place has of itself, such as those of the question; a subject that
   *     they name tells little, unless the text names no other
   */
  FindingFeatures features(String text, String given) {
    List<Word> said = words(withoutNames(text));
    List<Concept> named = FindingWords.concepts(said);
    Set<Concept> weak = new HashSet<>(FindingWords.concepts(words(given)));
    List<Concept> strong =
        subjects(named).stream().filter(concept -> !weak.contains(concept)).toList();
    if (strong.isEmpty()) {
      strong = subjects(named);
    }
    Set<Concept> other = new HashSet<>(named);
    other.removeIf(concept -> concept.kind() == Kind.FUNCTION);
    other.removeAll(Set.copyOf(strong));
    List<Concept> people = strong.stream().filter(c -> PEOPLE.contains(c.name())).toList();
    int first = strong.isEmpty() ? -1 : id(concepts, strong.get(0).name());
    return new FindingFeatures(
        ids(strong), ids(people), first, ids(other), new FindingWordOrder(order(said)));
  }

  private List<Word> words(String text) {
    List<Word> said = new ArrayList<>();
    for (String word : FindingText.normalised(text).split(" ", -1)) {
      said.add(words.computeIfAbsent(word, meanings::word));
    }
    return said;
  }

  private static List<Concept> subjects(List<Concept> named) {
    return named.stream().filter(concept -> concept.kind() == Kind.SUBJECT).toList();
  }

  /** The numbers of concepts, in ascending order, none twice. */
  private int[] ids(Iterable<Concept> named) {
    Set<Integer> ids = new HashSet<>();
    named.forEach(concept -> ids.add(id(concepts, concept.name())));
    return ids.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private int[] order(List<Word> text) {
    return text.stream().mapToInt(word -> id(stems, word.stem())).toArray();
  }

  /** Returns how many concepts were met so far. */
  int concepts() {
    return concepts.size();
  }

  private static int id(Map<String, Integer> ids, String name) {
    return ids.computeIfAbsent(name, unknown -> ids.size());
  }

  /** Leaves out names of forces, and the words of such a name wherever they stand again. */
  private static String withoutNames(String text) {
    Matcher names = NAME.matcher(text);
    if (!names.find()) {
      return text;
    }
    Set<String> parts = new HashSet<>();
    do {
      parts.addAll(Arrays.asList(names.group().split("[\\h'’]+", -1)));
    } while (names.find());
    List<String> rest = new ArrayList<>(Arrays.asList(text.split("\\s+", -1)));
    rest.removeIf(word -> parts.contains(word.replaceAll("(?:['’]s?)?\\P{L}*$", "")));
    return String.join(" ", rest);
  }
}
