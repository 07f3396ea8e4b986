package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.lineage.FindingWords.Concept;
import org.peelinspections.compare.lineage.FindingWords.Kind;
import org.peelinspections.compare.lineage.FindingWords.Word;

/**
 * What of a finding counts when it is compared; computed once for each text.
 *
 * @param subjects the concepts that say what the finding is about
 * @param people those of them that are whom it concerns
 * @param first that of them which the text names first; empty text if there is none
 * @param common the concepts that tell little of what the finding is about
 * @param stems the first 256 words without their inflections; set phrases do not need more
 */
record FindingFeatures(
    Set<String> subjects,
    Set<String> people,
    String first,
    Set<String> common,
    List<String> stems) {

  private static final int SUBJECT_WEIGHT = 10;
  private static final int COMMON_WEIGHT = 3;
  private static final int MOST_WORDS = 256;

  /** A force's name, such as Devon and Cornwall Police. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]*\\h+(?:and\\h+|of\\h+)?){1,4}(?:Police|Constabulary)(?:['’]s)?\\b");

  /** Whom a finding concerns; that says less of what it asks for than other subjects do. */
  private static final Set<String> PEOPLE =
      Set.of("community", "offender", "partner", "suspect", "victim", "workforce");

  FindingFeatures {
    stems = stems.subList(0, Math.min(stems.size(), MOST_WORDS));
  }

  /**
   * The features of a text.
   *
   * @param given concepts that its place has of itself, such as those of the question; a subject
   *     among them tells little, unless the text names no other
   */
  static FindingFeatures of(String text, Set<Concept> given) {
    List<Word> said = FindingWords.bundled().words(withoutNames(text));
    List<Concept> named = FindingWords.concepts(said);
    Set<String> strong = names(subjects(named).filter(concept -> !given.contains(concept)));
    Set<String> subjects = strong.isEmpty() ? names(subjects(named)) : strong;
    return new FindingFeatures(
        subjects,
        subjects.stream().filter(PEOPLE::contains).collect(Collectors.toSet()),
        subjects.stream().findFirst().orElse(""),
        names(
            named.stream()
                .filter(concept -> concept.kind() != Kind.FUNCTION)
                .filter(concept -> !subjects.contains(concept.name()))),
        said.stream().map(Word::stem).toList());
  }

  private static Stream<Concept> subjects(List<Concept> named) {
    return named.stream().filter(concept -> concept.kind() == Kind.SUBJECT);
  }

  private static Set<String> names(Stream<Concept> concepts) {
    return concepts.map(Concept::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Leaves out names of forces, and the words of such a name wherever they stand again. */
  private static String withoutNames(String text) {
    Matcher names = NAME.matcher(text);
    Set<String> parts = new HashSet<>();
    while (names.find()) {
      parts.addAll(Arrays.asList(names.group().split("[\\h'’]+", -1)));
    }
    if (parts.isEmpty()) {
      return text;
    }
    List<String> rest = new ArrayList<>(Arrays.asList(text.split("\\s+", -1)));
    rest.removeIf(word -> parts.contains(word.replaceAll("(?:['’]s?)?\\P{L}*$", "")));
    return String.join(" ", rest);
  }

  /** The weight of all concepts, in tenths. */
  int weight() {
    return subjects.size() * SUBJECT_WEIGHT + common.size() * COMMON_WEIGHT;
  }

  /** Returns how many subjects two findings share. */
  int sharedSubjects(FindingFeatures other) {
    return shared(subjects, other.subjects);
  }

  /**
   * Whether two findings meet in passing only: besides people they share one subject at most, and
   * neither begins with a subject of the other.
   */
  boolean meetsInPassing(FindingFeatures other, int sharedSubjects) {
    return sharedSubjects - shared(people, other.people) <= 1
        && !other.subjects.contains(first)
        && !subjects.contains(other.first);
  }

  /** The weight of the concepts that two findings share, in tenths. */
  int sharedWeight(FindingFeatures other, int sharedSubjects) {
    int little =
        shared(common, other.common)
            + shared(subjects, other.common)
            + shared(common, other.subjects);
    return sharedSubjects * SUBJECT_WEIGHT + little * COMMON_WEIGHT;
  }

  private static int shared(Collection<String> one, Set<String> other) {
    int shared = 0;
    for (String name : one) {
      shared += other.contains(name) ? 1 : 0;
    }
    return shared;
  }

  /**
   * The share of words that both have in the same order: twice the length of the longest common
   * subsequence by the number of words of both. From 0 to 1, the same both ways round.
   */
  double sharedOrder(FindingFeatures other) {
    int[] before = new int[other.stems.size() + 1];
    for (String stem : stems) {
      int[] now = new int[before.length];
      for (int i = 1; i < now.length; i++) {
        boolean same = stem.equals(other.stems.get(i - 1));
        now[i] = same ? before[i - 1] + 1 : Math.max(before[i], now[i - 1]);
      }
      before = now;
    }
    int both = stems.size() + other.stems.size();
    return both == 0 ? 0 : 2.0 * before[before.length - 1] / both;
  }
}
