package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.NoGradeReason;

/** A cohort as sentences for people to read, one or more for each row. */
final class CohortSentences {

  private CohortSentences() {}

  static List<String> of(Cohort cohort) {
    return cohort.rows().stream().map(row -> sentence(cohort, row)).toList();
  }

  private static String sentence(Cohort cohort, CohortRow row) {
    List<String> sentences = new ArrayList<>();
    for (Side side : Side.values()) {
      row.on(side).ifPresent(found -> sentences.add(spread(CohortText.cycle(cohort, side), found)));
    }
    if (cohort.earlierCycle().isPresent()) {
      sentences.add("In " + row.summary().counted("comparison") + ".");
    }
    return CohortText.area(cohort, row) + ": " + String.join(" ", sentences);
  }

  private static String spread(String cycle, Distribution found) {
    List<String> parts = new ArrayList<>();
    for (GradingScale scale : found.scales()) {
      for (Grade grade : scale.grades()) {
        int carried = found.carriedForward(scale, grade).size();
        String words = carried == 0 ? "" : " (" + carried + " carried forward)";
        add(parts, found.at(scale, grade), grade.label() + words);
      }
    }
    for (NoGradeReason reason : NoGradeReason.values()) {
      add(parts, found.notGraded(reason), reason.label());
    }
    add(parts, found.notStated(), "not stated");
    add(parts, found.missing(), "not in this data");
    return "In " + cycle + ": " + String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, List<Force> forces, String label) {
    if (!forces.isEmpty()) {
      parts.add(forces.size() + " " + label);
    }
  }

  /**
   * The forces of a row that were not compared: a paragraph for each set of reasons, and one for
   * the forces that neither side includes.
   */
  static List<String> uncompared(CohortRow row) {
    Map<List<String>, List<Force>> groups =
        row.uncompared().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> why(entry.row().verdict()),
                    LinkedHashMap::new,
                    Collectors.mapping(CohortRow.ForceRow::force, Collectors.toList())));
    List<String> paragraphs = new ArrayList<>();
    groups.forEach(
        (why, forces) ->
            paragraphs.add(why.get(0) + ": " + names(row, forces) + ". " + why.get(1)));
    if (!row.notAtHand().isEmpty()) {
      paragraphs.add("Not in this data in either cycle: " + names(row, row.notAtHand()));
    }
    return paragraphs;
  }

  /** What forces have in common: the verdict and the sentences of its reasons. */
  private static List<String> why(Verdict verdict) {
    return List.of(
        ResultWords.capital(verdict.label()),
        verdict.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" ")));
  }

  private static String names(CohortRow row, List<Force> forces) {
    boolean all = forces.size() == row.comparisons().size() + row.notAtHand().size();
    return all && forces.size() > 2
        ? "all " + forces.size() + " forces"
        : forces.stream().map(Force::shortName).collect(Collectors.joining(", "));
  }
}
