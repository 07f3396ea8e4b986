package org.peelinspections.io.page.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether a sentence looks like a judgment, so that a new form is noticed.
 *
 * <p>It does if it names a grade right behind the force (or a pillar) and a verb, or begins as the
 * sentences of front pages do and names a grade anywhere. What is known to look so and to be none
 * is left out: a grade of an earlier year, of aspects or parts, a grade as an attribute ({@code a
 * good plan}, {@code good enough}), and spoken words in quotation marks.
 */
final class LookAlikes {

  private static final List<List<String>> BEGINNINGS = WordLists.sequences("look-beginning");
  private static final Set<String> GRADES = WordLists.words("look-grade");
  private static final Set<String> VERBS = WordLists.words("look-verb");
  private static final Set<String> BETWEEN = WordLists.words("look-between");
  private static final Set<String> SUBJECTS = WordLists.words("look-subject");
  private static final Set<String> KNOWN_TO_BE_NONE = WordLists.words("look-known");
  private static final Set<String> ATTRIBUTES = WordLists.words("look-attribute");

  private LookAlikes() {}

  static boolean isOne(Sentence in) {
    IntStream grades = IntStream.range(0, in.length()).filter(at -> isGrade(in, at));
    if (BEGINNINGS.stream().anyMatch(beginning -> in.has(0, beginning))) {
      return grades.findAny().isPresent();
    }
    return !in.word(0).equals("\"")
        && in.words().stream().noneMatch(LookAlikes::isKnown)
        && grades.anyMatch(at -> at > 0 && isOfTheForce(in, at));
  }

  private static boolean isKnown(String word) {
    return KNOWN_TO_BE_NONE.contains(word) || word.startsWith("20");
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
