package org.peelinspections.report.grid;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.model.Force;

/** The grid of a cohort: a row for each force, a column for each area and cycle. */
public final class CohortGrid {

  private CohortGrid() {}

  public static JudgmentGrid of(Cohort cohort) {
    return new JudgmentGrid(
        cohort.toString(),
        "Force",
        true,
        cohort.rows().stream()
            .flatMap(area -> sides(cohort).map(side -> column(cohort, area, side)))
            .toList(),
        cohort.forces().stream().map(force -> row(cohort, force)).toList());
  }

  private static Stream<Side> sides(Cohort cohort) {
    return Stream.of(Side.values()).filter(side -> cohort.cycle(side).isPresent());
  }

  private static GridColumn column(Cohort cohort, CohortRow area, Side side) {
    String scales =
        area.on(side).stream()
            .flatMap(found -> found.scales().stream())
            .map(ReportWords::tiers)
            .distinct()
            .collect(Collectors.joining(", "));
    return new GridColumn(
        name(cohort, area),
        scales,
        cohort.cycle(side).orElseThrow().label(),
        side == Side.LATER && cohort.earlierCycle().isPresent());
  }

  /** The name of an area, with its earlier question where another has the same name. */
  public static String name(Cohort cohort, CohortRow area) {
    boolean alone =
        cohort.rows().stream().filter(row -> row.label().equals(area.label())).count() == 1;
    return area.areas()
        .earlier()
        .filter(question -> !alone && !question.isPillar())
        .map(question -> area.label() + " (from " + question.path() + ")")
        .orElse(area.label());
  }

  private static GridRow row(Cohort cohort, Force force) {
    return new GridRow(
        force.shortName(),
        "",
        false,
        cohort.rows().stream()
            .flatMap(area -> sides(cohort).map(side -> cell(cohort, area, side, force)))
            .toList());
  }

  private static GridCell cell(Cohort cohort, CohortRow area, Side side, Force force) {
    Optional<GridLink> link = side == Side.LATER ? link(area, force) : Optional.empty();
    if (area.on(side).isEmpty()) {
      return GridCell.blank(link);
    }
    return GridCell.of(
        cohort.assessments(side).stream()
            .filter(found -> found.force().slug().equals(force.slug()))
            .findFirst()
            .flatMap(found -> area.areas().on(side).flatMap(found::area)),
        link);
  }

  private static Optional<GridLink> link(CohortRow area, Force force) {
    return area.comparisons().stream()
        .filter(entry -> entry.force().slug().equals(force.slug()))
        .map(entry -> GridLink.of(entry.row()))
        .findFirst();
  }
}
