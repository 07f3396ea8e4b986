package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;

/**
 * The grade that an opening sentence gives: {@code Kent Police has been assessed as good in respect
 * of ...}, {@code the force requires improvement in ...}.
 *
 * <p>It is taken only if the force is the subject right before the verb, if the sentence names no
 * other grade, and if it does not speak of another year.
 *
 * @param grade the grade
 * @param sentence the sentence that gives it
 */
record ProseGrade(Grade grade, String sentence) {

  private static final List<String> VERBS =
      List.of(
          "is judged as",
          "is judged to be",
          "has been judged as",
          "has been judged to be",
          "is assessed as",
          "has been assessed as",
          "has been assessed to be",
          "is");
  private static final List<String> OTHER_TIMES =
      List.of(" last year", " previous", " earlier ", " was ", " were ", " had been ", " 20");

  static Optional<ProseGrade> in(String paragraph, Force force) {
    String sentence = Sentences.first(paragraph);
    String words = " " + FindingText.normalised(sentence).replace("requiring", "requires") + " ";
    List<Grade> named =
        Arrays.stream(Grade.values()).filter(g -> words.contains(" " + g.label() + " ")).toList();
    if (named.size() != 1 || OTHER_TIMES.stream().anyMatch(words::contains)) {
      return Optional.empty();
    }
    Grade grade = named.get(0);
    return subjects(force).stream().anyMatch(subject -> says(words, subject, grade))
        ? Optional.of(new ProseGrade(grade, sentence))
        : Optional.empty();
  }

  private static List<String> subjects(Force force) {
    List<String> subjects = new ArrayList<>(List.of("the force", "the constabulary"));
    subjects.add(FindingText.normalised(force.name()));
    subjects.add(FindingText.normalised(force.shortName()));
    force.otherNames().forEach(name -> subjects.add(FindingText.normalised(name)));
    return subjects;
  }

  private static boolean says(String words, String subject, Grade grade) {
    String start = " " + subject + " ";
    return (grade == Grade.REQUIRES_IMPROVEMENT && words.contains(start + grade.label() + " "))
        || VERBS.stream()
            .anyMatch(verb -> words.contains(start + verb + " " + grade.label() + " "));
  }
}
