package org.peelinspections.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Force;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.Sides;
import org.peelinspections.report.svg.Markup;

/** Names the forces of a cohort of two cycles that were not compared, area by area, and why. */
final class CohortUncompared {

  private final Cohort cohort;
  private final Notes notes;

  CohortUncompared(Cohort cohort, Notes notes) {
    this.cohort = cohort;
    this.notes = notes;
  }

  void write(Markup html) {
    for (Side side : Side.values()) {
      List<Force> alone = cohort.withoutCounterpart(side);
      cohort
          .cycle(side)
          .filter(cycle -> !alone.isEmpty())
          .ifPresent(
              cycle ->
                  html.element("p", "At hand in " + cycle.label() + " only: " + names(alone) + ".")
                      .line());
    }
    List<CohortRow> areas =
        cohort.rows().stream()
            .filter(row -> !row.uncompared().isEmpty() || !row.notAtHand().isEmpty())
            .toList();
    if (areas.isEmpty()) {
      html.element("p", "All forces with both cycles in this data were compared.").line();
    }
    areas.forEach(row -> area(html, row));
  }

  private void area(Markup html, CohortRow row) {
    html.element("h3", ResultWords.capital(Sides.name(cohort, row)));
    html.open("ul");
    groups(row).values().forEach(group -> group(html, row, group));
    if (!row.notAtHand().isEmpty()) {
      html.element("li", "Not in this data in either cycle: " + names(row, row.notAtHand()));
    }
    html.close().line();
  }

  /** The forces that the same is said of, with what they rest on each. */
  private static Map<String, List<CohortRow.ForceRow>> groups(CohortRow row) {
    return row.comparisons().stream()
        .filter(entry -> !GridLink.of(entry.row()).kind().hasDirection())
        .collect(
            Collectors.groupingBy(
                entry -> GridLink.of(entry.row()).title(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void group(Markup html, CohortRow row, List<CohortRow.ForceRow> group) {
    List<Ground> reasons = new ArrayList<>();
    for (CohortRow.ForceRow entry : group) {
      reasons.addAll(GridLink.of(entry.row()).notes());
    }
    String words = ResultWords.capital(GridLink.of(group.get(0).row()).words());
    String forces = names(row, group.stream().map(CohortRow.ForceRow::force).toList());
    html.open("li").text(words + ": " + forces);
    notes.refer(html, reasons.stream().distinct().toList());
    html.close();
  }

  private static String names(CohortRow row, List<Force> forces) {
    boolean all = forces.size() == row.comparisons().size() + row.notAtHand().size();
    return all && forces.size() > 2 ? "all " + forces.size() + " forces" : names(forces);
  }

  private static String names(List<Force> forces) {
    return forces.stream().map(Force::shortName).collect(Collectors.joining(", "));
  }
}
