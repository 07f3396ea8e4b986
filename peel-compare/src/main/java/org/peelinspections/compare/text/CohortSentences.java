package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
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
    return "In "
        + cycle
        + ": "
        + String.join(", ", parts.isEmpty() ? List.of("no force") : parts)
        + ".";
  }

  private static void add(List<String> parts, List<Force> forces, String label) {
    if (!forces.isEmpty()) {
      parts.add(forces.size() + " " + label);
    }
  }
}
