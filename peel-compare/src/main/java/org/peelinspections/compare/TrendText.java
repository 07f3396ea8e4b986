package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Ground;

/**
 * A trend as plain text for people to read: a table, or sentences.
 *
 * <p>Lines end in a line feed, whatever the platform; there are no colours and no tabs.
 */
public final class TrendText {

  private static final String BROKEN = "|" + TextTable.TOGETHER;

  private TrendText() {}

  /**
   * The series as a table with a column for each cycle; a bar before a judgment says that it cannot
   * be read on from the one before. The breaks are numbered notes under it. The last line ends in a
   * line feed too. A grade that left a value inside a run and came back to it is told in words.
   */
  public static String table(Trend trend) {
    return table(trend, Integer.MAX_VALUE);
  }

  /**
   * The same in lines of at most so many characters, addresses apart; in a width that would break
   * words the rows stand below each other.
   *
   * @param width how wide a terminal is, or a page
   */
  public static String table(Trend trend, int width) {
    List<String> header = new ArrayList<>(List.of("Area"));
    trend.assessments().forEach(a -> header.add(a.framework().cycle().label()));
    header.addAll(List.of("Longest run", "Notes"));
    TextTable table = new TextTable(header, widths(trend.assessments().size()));
    Notes notes = new Notes();
    for (TrendSeries series : trend.series()) {
      List<String> cells = new ArrayList<>(List.of(area(series)));
      trend.assessments().forEach(a -> cells.add(cell(series, a)));
      cells.add(series.longestRun().map(TrendText::run).orElse("-"));
      cells.add(
          notes.numbers(series.breaks().stream().flatMap(gap -> notes(gap).stream()).toList()));
      table.add(cells);
    }
    return trend.force().name()
        + "\n\n"
        + table.fitted(width)
        + dips(trend)
        + legend(trend)
        + notes.fitted(width);
  }

  private static int[] widths(int cycles) {
    int[] widths = new int[cycles + 3];
    Arrays.fill(widths, 18);
    widths[0] = 36;
    widths[cycles + 1] = 28;
    widths[cycles + 2] = 12;
    return widths;
  }

  private static String dips(Trend trend) {
    StringBuilder text = new StringBuilder();
    for (TrendSeries series : trend.series()) {
      for (TrendRun run : series.runs()) {
        for (String dip : TrendDips.of(run)) {
          text.append(text.length() == 0 ? "\n" : "").append(area(series) + " " + dip + ".\n");
        }
      }
    }
    return text.toString();
  }

  private static String legend(Trend trend) {
    boolean broken = trend.series().stream().anyMatch(series -> !series.breaks().isEmpty());
    return broken ? "\n|  cannot be read on from the judgment before\n" : "";
  }

  private static String area(TrendSeries series) {
    return series.pillar().isPresent()
        ? series.label()
        : Sentences.area(series.last().path(), series.label());
  }

  private static String cell(TrendSeries series, Assessment assessment) {
    Cycle cycle = assessment.framework().cycle();
    Optional<TrendPoint> point =
        series.points().stream().filter(p -> p.cycle().equals(cycle)).findFirst();
    return point
        .map(p -> (brokenBefore(series, p) ? BROKEN : "") + Sentences.judgment(p.judgment()))
        .orElse("");
  }

  private static boolean brokenBefore(TrendSeries series, TrendPoint point) {
    return series.breaks().stream().anyMatch(gap -> gap.later().equals(point.cycle()));
  }

  private static List<Ground> notes(TrendBreak gap) {
    return gap.reasons().stream()
        .map(r -> new Ground(between(gap) + ": " + r.sentence(), r.sources()))
        .toList();
  }

  private static String between(TrendBreak gap) {
    return gap.earlier().label() + " to " + gap.later().label();
  }

  private static String run(TrendRun run) {
    String first = run.first().cycle().label();
    if (run.points().size() == 1) {
      return first + ": " + run.firstGrade().label();
    }
    return first
        + " to "
        + run.last().cycle().label()
        + ": "
        + run.firstGrade().label()
        + " to "
        + run.lastGrade().label();
  }

  /** A few sentences for each series, in the order of the series; empty if there are none. */
  public static List<String> sentences(Trend trend) {
    return trend.series().stream().map(TrendText::sentence).toList();
  }

  private static String sentence(TrendSeries series) {
    List<String> sentences = new ArrayList<>();
    series.runs().forEach(run -> sentences.add(read(run)));
    if (sentences.isEmpty()) {
      sentences.add("No grade at hand.");
    }
    for (TrendBreak gap : series.breaks()) {
      sentences.add("It cannot be read on from " + between(gap) + ":");
      gap.reasons().forEach(reason -> sentences.add(reason.sentence()));
    }
    return name(series) + ": " + String.join(" ", sentences);
  }

  private static String name(TrendSeries series) {
    return series.pillar().isPresent()
        ? series.label()
        : series.label() + " (" + series.last() + ")";
  }

  private static String read(TrendRun run) {
    List<String> grades =
        run.points().stream()
            .map(p -> Sentences.judgment(p.judgment()) + " in " + p.cycle().label())
            .toList();
    List<String> sentences = new ArrayList<>(List.of(String.join(", ", grades) + "."));
    TrendDips.of(run).forEach(dip -> sentences.add("It " + dip + "."));
    return Sentences.capital(String.join(" ", sentences));
  }
}
