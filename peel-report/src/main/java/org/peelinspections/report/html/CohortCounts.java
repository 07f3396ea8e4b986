package org.peelinspections.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.report.grid.Sides;
import org.peelinspections.report.svg.Markup;

/** How many forces have which grade, a row for each area and cycle. */
public final class CohortCounts {

  private CohortCounts() {}

  public static void write(Markup html, Cohort cohort) {
    List<Grade> grades = grades(cohort);
    html.open("div", "class", "scroll", "role", "region", "aria-label", "Table of counts");
    html.attribute("tabindex", "0").open("table", "class", "counts").line();
    html.element("caption", "A grade that is carried forward counts as that grade.").line();
    html.open("thead").open("tr");
    List.of("Area", "Cycle").forEach(head -> html.element("th", head, "scope", "col"));
    grades.forEach(grade -> html.element("th", ResultWords.capital(grade.label()), "scope", "col"));
    List.of("No grade", "Not stated", "Not in this data")
        .forEach(head -> html.element("th", head, "scope", "col"));
    html.close().close().line().open("tbody").line();
    for (CohortRow area : cohort.rows()) {
      String name = ResultWords.capital(Sides.name(cohort, area));
      for (Side side : Side.values()) {
        cohort
            .cycle(side)
            .ifPresent(
                cycle ->
                    area.on(side)
                        .ifPresent(found -> row(html, name, cycle.label(), found, grades)));
      }
    }
    html.close().close().close().line();
  }

  private static List<Grade> grades(Cohort cohort) {
    List<Grade> grades = new ArrayList<>(List.of(Grade.values()));
    List<GradingScale> scales =
        cohort.rows().stream()
            .flatMap(row -> List.of(row.earlier(), row.later()).stream())
            .flatMap(Optional::stream)
            .flatMap(found -> found.scales().stream())
            .toList();
    grades.removeIf(grade -> scales.stream().noneMatch(scale -> scale.has(grade)));
    return grades;
  }

  private static void row(
      Markup html, String area, String cycle, Distribution found, List<Grade> grades) {
    html.open("tr").element("th", area, "scope", "row");
    html.element("td", cycle);
    for (Grade grade : grades) {
      int forces = found.scales().stream().mapToInt(scale -> found.at(scale, grade).size()).sum();
      boolean possible = found.scales().stream().anyMatch(scale -> scale.has(grade));
      html.element("td", possible ? Integer.toString(forces) : "no such grade");
    }
    long none =
        found.judgments().stream()
            .flatMap(entry -> entry.judgment().stream())
            .filter(org.peelinspections.model.Judgment.NotGraded.class::isInstance)
            .count();
    html.element("td", Long.toString(none));
    html.element("td", Integer.toString(found.notStated().size()));
    html.element("td", Integer.toString(found.missing().size()));
    html.close().line();
  }
}
