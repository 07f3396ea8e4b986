package org.peelinspections.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.report.grid.Grids;
import org.peelinspections.report.svg.Markup;

/** How many forces have which grade, a row for each area and cycle. */
final class CohortCounts {

  private CohortCounts() {}

  static Markup of(Cohort cohort) {
    List<Grade> grades = grades(cohort);
    List<String> heads =
        Stream.of(
                Stream.of("Area", "Cycle"),
                grades.stream().map(grade -> ResultWords.capital(grade.label())),
                Stream.of("No grade", "Not stated", "Not in this data"))
            .flatMap(words -> words)
            .toList();
    return Markup.table(
        "Table of counts",
        List.of("scroll", "counts"),
        "A grade that is carried forward counts as that grade.",
        Markup.each(heads, Markup::head),
        Markup.of(
            "<tbody>\n%s</tbody>", Markup.each(cohort.rows(), area -> rows(cohort, area, grades))));
  }

  private static List<Grade> grades(Cohort cohort) {
    List<GradingScale> scales =
        cohort.rows().stream()
            .flatMap(row -> Stream.of(row.earlier(), row.later()))
            .flatMap(Optional::stream)
            .flatMap(found -> found.scales().stream())
            .toList();
    return Arrays.stream(Grade.values())
        .filter(grade -> scales.stream().anyMatch(scale -> scale.has(grade)))
        .toList();
  }

  private static Markup rows(Cohort cohort, CohortRow area, List<Grade> grades) {
    return Markup.each(
        Arrays.stream(Side.values()).filter(side -> area.on(side).isPresent()).toList(),
        side ->
            Markup.of(
                "<tr><th scope='row'>%s</th><td>%s</td>%s</tr>\n",
                ResultWords.capital(Grids.name(cohort, area)),
                cohort.cycle(side).orElseThrow().label(),
                numbers(area.on(side).orElseThrow(), grades)));
  }

  private static Markup numbers(Distribution found, List<Grade> grades) {
    long none =
        found.judgments().stream()
            .flatMap(entry -> entry.judgment().stream())
            .filter(Judgment.NotGraded.class::isInstance)
            .count();
    return Markup.of(
        "%s<td>%s</td><td>%s</td><td>%s</td>",
        Markup.each(grades, grade -> Markup.of("<td>%s</td>", number(found, grade))),
        none,
        found.notStated().size(),
        found.missing().size());
  }

  private static String number(Distribution found, Grade grade) {
    return found.scales().stream().noneMatch(scale -> scale.has(grade))
        ? "no such grade"
        : String.valueOf(
            found.scales().stream().mapToInt(scale -> found.at(scale, grade).size()).sum());
  }
}
