package org.peelinspections.report.html;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.data.GradeCount;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.history.HistorySection;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.Grids;
import org.peelinspections.report.svg.Markup;

/** What a page on many forces says beside the grid. */
public record CohortSections(Cohort cohort) {

  /** How many forces have which grade, a row for each area and cycle. */
  Markup counts() {
    List<Grade> grades = grades();
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
        Markup.of("<tbody>\n%s</tbody>", Markup.each(cohort.rows(), area -> rows(area, grades))));
  }

  private List<Grade> grades() {
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

  private Markup rows(CohortRow area, List<Grade> grades) {
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

  /** What pages count in the cycles, and which forces were monitored more closely. */
  public List<HistorySection> facts(JudgmentSet judgments) {
    List<Cycle> cycles =
        Stream.of(Side.values()).flatMap(side -> cohort.cycle(side).stream()).toList();
    return Stream.of(
            new HistorySection(
                "How many areas were graded, and how",
                cohort.forces().stream()
                    .flatMap(force -> numbers(force, judgments, cycles))
                    .toList()),
            new HistorySection(
                "Closer monitoring",
                cohort.forces().stream().flatMap(force -> monitoring(force, cycles)).toList()))
        .filter(section -> !section.facts().isEmpty())
        .toList();
  }

  private static Stream<HistorySection.Fact> numbers(
      Force force, JudgmentSet judgments, List<Cycle> cycles) {
    return judgments.completeness(force).stream()
        .filter(found -> cycles.contains(found.cycle()) && !found.counts().isEmpty())
        .map(
            found ->
                fact(
                    force.shortName() + ", " + found.sentence(),
                    found.counts().stream().map(GradeCount::source)));
  }

  private static Stream<HistorySection.Fact> monitoring(Force force, List<Cycle> cycles) {
    int first = cycles.get(0).firstYear();
    int last = cycles.get(cycles.size() - 1).lastYear();
    return PublishedJudgments.monitoring(force).stream()
        .filter(period -> period.reachesInto(first, last))
        .map(
            period ->
                fact(
                    force.shortName() + ": " + period.sentence(),
                    Stream.concat(period.entered().stream(), period.left().stream())
                        .map(MonitoringPeriod.Date::source)));
  }

  private static HistorySection.Fact fact(String sentence, Stream<Source> sources) {
    return new HistorySection.Fact(sentence, sources.map(Source::address).distinct().toList());
  }

  private record Link(Force force, GridLink link) {}

  /** The forces of two cycles that were not compared, area by area, and why. */
  Markup uncompared(Notes notes) {
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
        Markup.each(areas, area -> area(area, notes)));
  }

  private Markup alone(Side side) {
    List<Force> alone = cohort.withoutCounterpart(side);
    return alone.isEmpty()
        ? Markup.NONE
        : Markup.of(
            "<p>At hand in %s only: %s.</p>\n",
            cohort.cycle(side).orElseThrow().label(), names(alone));
  }

  private Markup area(CohortRow row, Notes notes) {
    return Markup.of(
        "<h3>%s</h3><ul>%s%s</ul>\n",
        ResultWords.capital(Grids.name(cohort, row)),
        Markup.each(groups(row), group -> group(row, group, notes)),
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

  private static Markup group(CohortRow row, List<Link> group, Notes notes) {
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
