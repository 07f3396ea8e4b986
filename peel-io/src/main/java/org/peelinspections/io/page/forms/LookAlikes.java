package org.peelinspections.io.page.forms;

import java.util.List;
import java.util.Set;

/**
 * Tells whether a sentence looks like a judgment, so that a new form is noticed.
 *
 * <p>It does if it names a grade right behind the force (or a pillar) and a verb, or begins as the
 * sentences of front pages do and names a grade anywhere. What is known to look so and to be none
 * is left out: a grade of an earlier year, of aspects or parts, a grade as an attribute ({@code a
 * good plan}, {@code good enough}), and spoken words in quotation marks.
 */
final class LookAlikes {

  private static final List<List<String>> BEGINNINGS =
      List.of(
          List.of("the", "extent", "to", "which"),
          List.of("the", "efficiency", "with", "which"),
          List.of("in", "terms", "of", "its", "effectiveness"));

  private static final Set<String> GRADES = Set.of("outstanding", "good", "adequate", "inadequate");

  private static final Set<String> VERBS =
      Set.of(
          "is",
          "as",
          "be",
          "remains",
          "judged",
          "assessed",
          "graded",
          "rated",
          "considered",
          "found",
          "called",
          ":");

  private static final Set<String> BETWEEN =
      Set.of(
          "to",
          "been",
          "has",
          "being",
          "also",
          "still",
          "not",
          "overall",
          "generally",
          "now",
          "again",
          "very",
          "continues",
          "\"",
          "therefore",
          "clearly");

  private static final Set<String> SUBJECTS =
      Set.of(
          "it",
          "effectiveness",
          "efficiency",
          "legitimacy",
          "judgment",
          "verdict",
          "grade",
          "performance");

  private static final Set<String> KNOWN_TO_BE_NONE =
      Set.of(
          "last",
          "previous",
          "previously",
          "earlier",
          "was",
          "were",
          "had",
          "aspects",
          "aspect",
          "parts",
          "areas");

  private static final Set<String> ATTRIBUTES =
      Set.of("enough", "practice", "quality", "use", "examples", "work", "value", "progress");

  private LookAlikes() {}

  static boolean isOne(Sentence in) {
    if (BEGINNINGS.stream().anyMatch(beginning -> in.has(0, beginning))) {
      return grades(in);
    }
    if (in.word(0).equals("\"") || in.words().stream().anyMatch(LookAlikes::isKnown)) {
      return false;
    }
    for (int at = 1; at < in.length(); at++) {
      if (isGrade(in, at) && isOfTheForce(in, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(String word) {
    return KNOWN_TO_BE_NONE.contains(word) || word.startsWith("20");
  }

  private static boolean grades(Sentence in) {
    for (int at = 0; at < in.length(); at++) {
      if (isGrade(in, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGrade(Sentence in, int at) {
    return (GRADES.contains(in.word(at)) && !ATTRIBUTES.contains(in.word(at + 1)))
        || (in.word(at).startsWith("requir") && in.word(at + 1).equals("improvement"));
  }

  private static boolean isOfTheForce(Sentence in, int grade) {
    boolean verb = in.word(grade).startsWith("requir");
    int at = grade;
    while (at > 0 && (VERBS.contains(in.word(at - 1)) || BETWEEN.contains(in.word(at - 1)))) {
      at--;
      verb |= VERBS.contains(in.word(at));
    }
    int end = at;
    return verb
        && end > 0
        && (SUBJECTS.contains(in.word(end - 1))
            || in.terms().names().stream()
                .anyMatch(name -> end >= name.size() && in.has(end - name.size(), name)));
  }
}
