package org.peelinspections.examples.print;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendRun;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.data.history.HistorySection;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;

/**
 * The history of a force as text: its story in sentences; a table of the pillars, one of their
 * questions, one of the areas that came after the pillars; then the breaks, each reason once.
 *
 * <p>A bar before a judgment says that the row does not go on from the one before, a colon that
 * only a judgment between the two is not in this data. A hyphen says that the framework of the
 * cycle has nothing that this row follows, a blank cell that the framework has it and the data does
 * not. Findings, where there are any, come last.
 */
public final class HistoryText {

  private final ForceHistory history;
  private final Trend trend;
  private final boolean sources;
  private final int width;

  /** Rows under a title, with a column for each cycle; a row can be of several series. */
  private record Table(String title, List<Cycle> cycles, Collection<List<TrendSeries>> rows) {

    /** Areas that keep their name share a row, though they need not be the same question. */
    static Table of(String title, List<Cycle> cycles, List<TrendSeries> series) {
      return new Table(
          title,
          cycles,
          series.stream()
              .collect(groupingBy(HistoryText::name, LinkedHashMap::new, toList()))
              .values());
    }
  }

  public HistoryText(ForceHistory history, boolean sources, int width) {
    this.history = history;
    this.trend = history.trend();
    this.sources = sources;
    this.width = width;
  }

  @Override
  public String toString() {
    List<Cycle> withPillars = cycles(true);
    List<Cycle> withAreas = cycles(false);
    List<TrendSeries> pillars =
        trend.series().stream().filter(series -> series.pillar().isPresent()).toList();
    List<Table> tables =
        List.of(
            Table.of("Pillars", withPillars, pillars),
            Table.of("Questions", withPillars, questions(withPillars)),
            Table.of("Areas of policing", withAreas, questions(withAreas)));
    HistoryBreaks breaks =
        new HistoryBreaks(trend, tables.stream().flatMap(table -> table.rows().stream()).toList());
    return trend.force().name()
        + "\n"
        + history.story().stream().map(this::section).collect(joining())
        + tables.stream().map(this::table).collect(joining())
        + legend(breaks.hasGap())
        + breaks.text(sources, width)
        + history.findings().map(chains -> Text.findings(chains, width)).orElse("");
  }

  private String section(HistorySection section) {
    StringBuilder text = new StringBuilder("\n" + section.title() + "\n");
    for (HistorySection.Fact fact : section.facts()) {
      text.append(Text.paragraph(width, "  - ", fact.sentence()));
      text.append(sources ? Text.pages(fact.pages()) : "");
    }
    return text.toString();
  }

  /** The cycles whose frameworks have pillars, or those whose frameworks have none. */
  private List<Cycle> cycles(boolean pillars) {
    return trend.assessments().stream()
        .map(Assessment::framework)
        .filter(framework -> framework.pillars().isEmpty() != pillars)
        .map(Framework::cycle)
        .toList();
  }

  /** The questions with a judgment in one of the cycles, by path, those of one path in time. */
  private List<TrendSeries> questions(List<Cycle> cycles) {
    return trend.series().stream()
        .filter(series -> series.pillar().isEmpty() && first(series, cycles).isPresent())
        .sorted(
            Comparator.comparing((TrendSeries series) -> series.last().path())
                .thenComparing(series -> first(series, cycles).orElseThrow()))
        .toList();
  }

  private static Optional<Cycle> first(TrendSeries series, List<Cycle> cycles) {
    return series.points().stream()
        .filter(point -> point.judgment().isPresent())
        .map(TrendPoint::cycle)
        .filter(cycles::contains)
        .findFirst();
  }

  private String table(Table rows) {
    if (rows.rows().isEmpty()) {
      return "";
    }
    List<String> header = new ArrayList<>(List.of(rows.title()));
    rows.cycles().forEach(cycle -> header.add(cycle.label()));
    header.add("compared within");
    int[] widths = new int[header.size()];
    Arrays.fill(widths, 13);
    widths[0] = 44;
    TextTable table = new TextTable(header, widths);
    for (List<TrendSeries> row : rows.rows()) {
      List<String> cells = new ArrayList<>(List.of(title(row.get(0))));
      rows.cycles().forEach(cycle -> cells.add(cell(row, cycle)));
      Stream<TrendRun> runs = row.stream().flatMap(series -> series.runs().stream());
      cells.add(runs.map(HistoryText::run).collect(joining("; ")));
      table.add(cells);
    }
    return "\n" + table.fitted(width);
  }

  /** A pillar, a question with its path, or an area, whose path only repeats its label. */
  static String name(TrendSeries series) {
    return ResultWords.title(series.last().path(), series.label());
  }

  /** The same with each path that it has had, and the cycle from which on it had it. */
  private static String title(TrendSeries series) {
    List<String> paths = new ArrayList<>();
    String before = "";
    for (TrendPoint point : series.points()) {
      String path = point.area().path();
      if (!path.equals(before) && path.contains("/")) {
        paths.add(before.isEmpty() ? path : "from " + point.cycle().label() + " " + path);
      }
      before = path;
    }
    return ResultWords.title(
        paths.isEmpty() ? series.last().path() : String.join(", ", paths), series.label());
  }

  /** A pillar or area by name, a question by its path alone. */
  static String shortName(TrendSeries series) {
    return series.last().path().contains("/") ? series.last().path() : name(series);
  }

  private String cell(List<TrendSeries> row, Cycle cycle) {
    for (TrendSeries series : row) {
      for (TrendPoint point : series.points()) {
        if (point.cycle().equals(cycle) && point.judgment().isPresent()) {
          return HistoryBreaks.sign(row, cycle) + words(point.judgment().get());
        }
      }
    }
    return isAsked(row, cycle) ? "" : "-";
  }

  /**
   * Whether the framework of a cycle has what the row follows, or a question of its name; else a
   * hyphen stands in the cell.
   */
  private boolean isAsked(List<TrendSeries> row, Cycle cycle) {
    return row.stream().flatMap(s -> s.points().stream()).anyMatch(p -> p.cycle().equals(cycle))
        || trend.assessments().stream()
            .map(Assessment::framework)
            .filter(framework -> framework.cycle().equals(cycle))
            .flatMap(framework -> framework.questions().stream())
            .anyMatch(q -> ResultWords.title(q.id().path(), q.label()).equals(name(row.get(0))));
  }

  private static String words(Judgment judgment) {
    return judgment.match(
        graded -> graded.grade().label(),
        carried ->
            carried.grade().label()
                + carried.origin().map(origin -> " (" + origin.label() + ")").orElse(" (carried)"),
        notGraded -> notGraded.reason().label(),
        notStated -> notStated.label());
  }

  private static String run(TrendRun run) {
    TrendPoint first = run.first();
    return run.points().size() == 1
        ? first.cycle().label()
        : first.cycle().label() + " to " + run.last().cycle().label();
  }

  private String legend(boolean hasGap) {
    boolean carried =
        trend.series().stream()
            .flatMap(series -> series.points().stream())
            .anyMatch(TrendPoint::carriedForward);
    String gap =
        "a judgment between is not in this data; two cycles that are not neighbours are compared by"
            + " peel compare %s EARLIER LATER";
    return "\n"
        + line("|", "not read on from the judgment before, for a reason given below")
        + (hasGap ? line(":", gap.formatted(trend.force().slug())) : "")
        + (carried
            ? line("(2016)", "not inspected again, the grade of 2016 stands")
                + line("(carried)", "the same, of an earlier cycle that is not known")
            : "")
        + line("-", "the framework of that cycle has nothing in this row; it may ask otherwise")
        + line("blank", "in the framework but not in this data, which never means not graded")
        + Text.paragraph(
            width,
            "",
            "A row goes on where the next cycle asks the same; see peel crosswalk for the others.");
  }

  private String line(String sign, String meaning) {
    return Text.paragraph(width, sign + " ".repeat(11 - sign.length()), meaning);
  }
}
