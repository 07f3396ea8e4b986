package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Force;

/** The forces of a row that were not compared, those with the same reasons together. */
final class UncomparedText {

  private final CohortRow row;

  UncomparedText(CohortRow row) {
    this.row = row;
  }

  /** A paragraph for each set of reasons, and one for those that neither side includes. */
  List<String> paragraphs() {
    Map<Group, List<Force>> groups =
        row.uncompared().stream()
            .collect(
                Collectors.groupingBy(
                    Group::of,
                    LinkedHashMap::new,
                    Collectors.mapping(CohortRow.ForceRow::force, Collectors.toList())));
    List<String> paragraphs = new ArrayList<>();
    groups.forEach(
        (group, forces) ->
            paragraphs.add(group.label() + ": " + names(forces) + ". " + group.reasons()));
    if (!row.notAtHand().isEmpty()) {
      paragraphs.add("Not in this data in either cycle: " + names(row.notAtHand()));
    }
    return paragraphs;
  }

  private String names(List<Force> forces) {
    boolean all = forces.size() == row.comparisons().size() + row.notAtHand().size();
    return all && forces.size() > 2
        ? "all " + forces.size() + " forces"
        : forces.stream().map(Force::shortName).collect(Collectors.joining(", "));
  }

  /** What forces have in common: the verdict and the sentences of its reasons. */
  private record Group(String label, String reasons) {

    static Group of(CohortRow.ForceRow entry) {
      Verdict verdict = entry.row().verdict();
      return new Group(
          ResultWords.capital(verdict.kind().label()),
          verdict.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" ")));
    }
  }
}
