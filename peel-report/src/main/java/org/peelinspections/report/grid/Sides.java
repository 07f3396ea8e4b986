package org.peelinspections.report.grid;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;

/** What the grids take from assessments and areas. */
public final class Sides {

  private Sides() {}

  static GridColumn column(Framework framework, boolean linked) {
    String cycle = framework.cycle().label();
    return new GridColumn(cycle, ReportWords.tiers(framework), cycle, linked);
  }

  /** The first and the last of some cycles, such as {@code 2014 to 2018/19}. */
  static String span(List<Cycle> cycles) {
    String first = cycles.get(0).label();
    return cycles.size() == 1 ? first : first + " to " + cycles.get(cycles.size() - 1).label();
  }

  /** The path of a question as it is shown: empty if it says no more than the label. */
  static String path(AreaId question) {
    return question.path().contains("/") ? question.path() : "";
  }

  /** The path of a question, of both questions if it is another in each; empty for a pillar. */
  static String path(AreaPair areas) {
    String earlier = areas.earlier().map(Sides::path).orElse("");
    String later = areas.later().map(Sides::path).orElse(earlier);
    return earlier.isEmpty() || later.isEmpty() || earlier.equals(later)
        ? later
        : earlier + ", then " + later;
  }

  /** The name of an area of a cohort, with its earlier question where another has the same name. */
  public static String name(Cohort cohort, CohortRow area) {
    boolean alone =
        cohort.rows().stream().filter(row -> row.label().equals(area.label())).count() == 1;
    return area.areas()
        .earlier()
        .filter(question -> !alone && !question.isPillar())
        .map(question -> area.label() + " (from " + question.path() + ")")
        .orElse(area.label());
  }

  /** Where the judgment of an area was published; empty if it is not in the assessment. */
  static List<Source> sources(Assessment assessment, Optional<AreaId> area) {
    return area.flatMap(assessment::area).map(AreaAssessment::sources).orElse(List.of());
  }
}
