package org.peelinspections.report.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.model.Force;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.Assessment;

/** The grid of a cohort: a row for each force, a column for each area and cycle. */
public final class CohortGrid {

  private final Cohort cohort;
  private final Map<Side, Map<String, Assessment>> assessments;

  private CohortGrid(Cohort cohort) {
    this.cohort = cohort;
    this.assessments =
        Map.of(
            Side.EARLIER, bySlug(cohort.assessments(Side.EARLIER)),
            Side.LATER, bySlug(cohort.assessments(Side.LATER)));
  }

  private static Map<String, Assessment> bySlug(List<Assessment> assessments) {
    return assessments.stream()
        .collect(Collectors.toMap(a -> a.force().slug(), Function.identity()));
  }

  public static Grid of(Cohort cohort) {
    return new CohortGrid(cohort).grid();
  }

  private Grid grid() {
    List<GridColumn> columns = new ArrayList<>();
    for (CohortRow area : cohort.rows()) {
      sides().forEach(side -> columns.add(column(area, side)));
    }
    return new Grid(
        cohort.toString(),
        "Force",
        true,
        columns,
        cohort.forces().stream().map(this::row).toList());
  }

  private List<Side> sides() {
    return cohort.earlierCycle().isPresent()
        ? List.of(Side.EARLIER, Side.LATER)
        : List.of(Side.LATER);
  }

  private GridColumn column(CohortRow area, Side side) {
    String cycle = cohort.cycle(side).orElseThrow().label();
    String scales =
        area.on(side).stream()
            .flatMap(found -> found.scales().stream())
            .map(ReportWords::tiers)
            .distinct()
            .collect(Collectors.joining(", "));
    return new GridColumn(
        Sides.name(cohort, area), scales, cycle, side == Side.LATER && sides().size() == 2);
  }

  private GridRow row(Force force) {
    List<GridCell> cells = new ArrayList<>();
    List<Optional<GridLink>> links = new ArrayList<>();
    for (CohortRow area : cohort.rows()) {
      for (Side side : sides()) {
        cells.add(cell(area, side, force));
        links.add(side == Side.LATER ? link(area, force) : Optional.empty());
      }
    }
    return new GridRow(force.shortName(), "", false, cells, links);
  }

  private GridCell cell(CohortRow area, Side side, Force force) {
    return area.on(side)
        .map(found -> cell(area, side, force, judgment(found.judgments(), force)))
        .orElse(GridCell.BLANK);
  }

  private GridCell cell(CohortRow area, Side side, Force force, Optional<Judgment> judgment) {
    List<Source> sources =
        Optional.ofNullable(assessments.getOrDefault(side, Map.of()).get(force.slug()))
            .map(assessment -> Sides.sources(assessment, area.areas().on(side)))
            .orElse(List.of());
    return GridCell.of(judgment, sources);
  }

  private static Optional<Judgment> judgment(
      List<Distribution.ForceJudgment> judgments, Force force) {
    return judgments.stream()
        .filter(entry -> entry.force().slug().equals(force.slug()))
        .findFirst()
        .flatMap(Distribution.ForceJudgment::judgment);
  }

  private static Optional<GridLink> link(CohortRow area, Force force) {
    return area.comparisons().stream()
        .filter(entry -> entry.force().slug().equals(force.slug()))
        .map(CohortRow.ForceRow::row)
        .map(GridLink::of)
        .findFirst();
  }
}
