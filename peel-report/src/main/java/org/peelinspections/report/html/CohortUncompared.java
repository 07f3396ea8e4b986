package org.peelinspections.report.html;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Force;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.Grids;
import org.peelinspections.report.svg.Markup;

/**
 * Names the forces of a cohort of two cycles that were not compared, area by area, and why.
 *
 * @param notes the reasons of the page
 */
record CohortUncompared(Cohort cohort, Notes notes) {

  private record Link(Force force, GridLink link) {}

  Markup of() {
    List<CohortRow> areas =
        cohort.rows().stream()
            .filter(row -> !row.uncompared().isEmpty() || !row.notAtHand().isEmpty())
            .toList();
    return Markup.of(
        "%s%s%s",
        Markup.each(Arrays.asList(Side.values()), this::alone),
        areas.isEmpty()
            ? Markup.of("<p>All forces with both cycles in this data were compared.</p>\n")
            : Markup.NONE,
        Markup.each(areas, this::area));
  }

  private Markup alone(Side side) {
    List<Force> alone = cohort.withoutCounterpart(side);
    return alone.isEmpty()
        ? Markup.NONE
        : Markup.of(
            "<p>At hand in %s only: %s.</p>\n",
            cohort.cycle(side).orElseThrow().label(), names(alone));
  }

  private Markup area(CohortRow row) {
    return Markup.of(
        "<h3>%s</h3><ul>%s%s</ul>\n",
        ResultWords.capital(Grids.name(cohort, row)),
        Markup.each(groups(row), group -> group(row, group)),
        row.notAtHand().isEmpty()
            ? Markup.NONE
            : Markup.of(
                "<li>Not in this data in either cycle: %s</li>", names(row, row.notAtHand())));
  }

  /** The forces that the same is said of, with what they rest on each. */
  private static List<List<Link>> groups(CohortRow row) {
    return List.copyOf(
        row.comparisons().stream()
            .map(entry -> new Link(entry.force(), GridLink.of(entry.row())))
            .filter(entry -> !entry.link().kind().hasDirection())
            .collect(
                Collectors.groupingBy(
                    entry -> entry.link().title(), LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private Markup group(CohortRow row, List<Link> group) {
    return Markup.of(
        "<li>%s: %s%s</li>",
        ResultWords.capital(group.get(0).link().words()),
        names(row, group.stream().map(Link::force).toList()),
        notes.refer(group.stream().flatMap(entry -> entry.link().notes().stream()).toList()));
  }

  private static String names(CohortRow row, List<Force> forces) {
    boolean all = forces.size() == row.comparisons().size() + row.notAtHand().size();
    return all && forces.size() > 2 ? "all " + forces.size() + " forces" : names(forces);
  }

  private static String names(List<Force> forces) {
    return forces.stream().map(Force::shortName).collect(Collectors.joining(", "));
  }
}
