package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.Question;

/**
 * Tells which question a phrase of running text means: {@code understanding the demands for its
 * services} is the one labelled 'Understanding demand'.
 *
 * <p>A phrase means a question if it holds all the words of one of its labels, or if all the
 * phrase's own words stand in the wording of the question and there are at least three of them.
 * Small words do not count, nor do endings ({@code tackles}, {@code tackling}). It must mean
 * exactly one question.
 */
final class QuestionPhrases {

  private static final Set<String> SMALL =
      Set.of(
          "a",
          "all",
          "an",
          "and",
          "are",
          "at",
          "does",
          "effective",
          "effectively",
          "extent",
          "for",
          "force",
          "from",
          "good",
          "how",
          "in",
          "is",
          "it",
          "its",
          "of",
          "on",
          "that",
          "the",
          "their",
          "these",
          "this",
          "those",
          "to",
          "well",
          "what",
          "which",
          "who",
          "with");
  private static final List<String> ENDINGS =
      List.of("ingly", "ation", "ising", "ised", "ises", "ise", "ing", "ies", "ed", "es", "e", "s");
  private static final int SHORTEST_STEM = 3;
  private static final int FEWEST_WORDS = 3;

  private QuestionPhrases() {}

  /** The one question that a phrase means; empty if it means none or several. */
  static Optional<Question> find(List<Question> questions, String phrase) {
    Set<String> words = stems(phrase);
    List<Question> meant = questions.stream().filter(question -> means(question, words)).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static boolean means(Question question, Set<String> phrase) {
    List<String> labels = new ArrayList<>(List.of(question.label()));
    labels.addAll(question.otherLabels());
    boolean byLabel =
        labels.stream()
            .map(QuestionPhrases::stems)
            .anyMatch(label -> !label.isEmpty() && phrase.containsAll(label));
    boolean byWording =
        phrase.size() >= FEWEST_WORDS
            && question
                .wording()
                .text()
                .filter(text -> stems(text).containsAll(phrase))
                .isPresent();
    return byLabel || byWording;
  }

  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : FindingText.normalised(text).split(" ", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return single(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  /** The stem with one consonant at its end where an ending had doubled it: planning, plan. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > SHORTEST_STEM - 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
