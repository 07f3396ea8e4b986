package org.peelinspections.io.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;

/**
 * A sentence of a front page that judges a pillar: {@code The extent to which the force is
 * effective at keeping people safe and reducing crime is good.}
 *
 * <p>All forms that were seen end with the grade, with or without {@code is} and a colon before it.
 *
 * @param pillar the pillar that it speaks of
 * @param grade the grade with which it ends; empty if it ends otherwise
 */
record PillarSentence(Pillar pillar, Optional<Grade> grade) {

  private static final List<String> BEGINNINGS =
      List.of(
          "the extent to which ",
          "the efficiency with which ",
          "in terms of its effectiveness ",
          "the force is acting to achieve fairness and legitimacy");

  private static final Map<String, Pillar> SIGNS =
      Map.of(
          " effective at ", Pillar.EFFECTIVENESS,
          " its effectiveness ", Pillar.EFFECTIVENESS,
          " efficient at ", Pillar.EFFICIENCY,
          " is efficient ", Pillar.EFFICIENCY,
          " efficiency with which ", Pillar.EFFICIENCY,
          " operates efficiently ", Pillar.EFFICIENCY,
          " legitimate at ", Pillar.LEGITIMACY,
          " workforce legitimately ", Pillar.LEGITIMACY,
          " fairness and legitimacy ", Pillar.LEGITIMACY);

  static Optional<PillarSentence> of(String sentence) {
    String words = FindingText.normalised(sentence);
    if (BEGINNINGS.stream().noneMatch(words::startsWith)) {
      return Optional.empty();
    }
    List<Pillar> named =
        SIGNS.entrySet().stream()
            .filter(sign -> (" " + words + " ").contains(sign.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return named.size() == 1
        ? Optional.of(new PillarSentence(named.get(0), grade(words)))
        : Optional.empty();
  }

  /** The grade at the end; a sentence on effectiveness in general ends with a part of it. */
  private static Optional<Grade> grade(String words) {
    if (words.startsWith("in terms of")) {
      return Optional.empty();
    }
    String end = words.endsWith(" and") ? words.substring(0, words.length() - 4) : words;
    return Arrays.stream(Grade.values())
        .filter(grade -> end.endsWith(" " + grade.label()))
        .findFirst();
  }
}
