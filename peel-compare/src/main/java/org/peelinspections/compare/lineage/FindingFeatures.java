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
    stems = stems.stream().limit(MOST_WORDS).toList();
  }

  /** The features of a text; a subject that its place gives tells little, if it is not alone. */
  static FindingFeatures of(String text, Set<Concept> given) {
    List<Word> said = FindingWords.bundled().words(withoutNames(text));
    List<Concept> named = FindingWords.concepts(said);
    Set<String> strong = subjects(named, given);
    Set<String> subjects = strong.isEmpty() ? subjects(named, Set.of()) : strong;
    Set<String> people = new HashSet<>(subjects);
    people.retainAll(PEOPLE);
    Set<String> common = new HashSet<>();
    for (Concept concept : named) {
      if (concept.kind() != Kind.FUNCTION && !subjects.contains(concept.name())) {
        common.add(concept.name());
      }
    }
    String first = subjects.isEmpty() ? "" : subjects.iterator().next();
    return new FindingFeatures(
        subjects, people, first, common, said.stream().map(Word::stem).toList());
  }

  private static Set<String> subjects(List<Concept> named, Set<Concept> given) {
    Set<String> subjects = new LinkedHashSet<>();
    for (Concept concept : named) {
      if (concept.kind() == Kind.SUBJECT && !given.contains(concept)) {
        subjects.add(concept.name());
      }
    }
    return subjects;
  }

  /** Leaves out names of forces, and the words of such a name wherever they stand again. */
  private static String withoutNames(String text) {
    if (!text.contains("Police") && !text.contains("Constabulary")) {
      return text;
    }
    Matcher names = NAME.matcher(text);
    Set<String> parts = new HashSet<>();
    while (names.find()) {
      parts.addAll(Arrays.asList(names.group().split("[\\h'’]+", -1)));
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
    String[] others = other.stems.toArray(String[]::new);
    int[] longest = new int[others.length + 1];
    for (String stem : stems) {
      int before = 0;
      for (int i = 1; i < longest.length; i++) {
        int without = longest[i];
        boolean same = stem.equals(others[i - 1]);
        longest[i] = same ? before + 1 : Math.max(without, longest[i - 1]);
        before = without;
      }
    }
    int both = stems.size() + others.length;
    return both == 0 ? 0 : 2.0 * longest[others.length] / both;
  }
}
