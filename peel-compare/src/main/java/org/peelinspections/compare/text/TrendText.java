package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendRun;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Ground;

/** A trend as plain text for people to read: a table, or sentences. */
final class TrendText {

  private static final String BROKEN = "|" + TextTable.TOGETHER;
  private static final String GAP = ":" + TextTable.TOGETHER;

  private TrendText() {}

  static String table(Trend trend, int width) {
    List<String> header = new ArrayList<>(List.of("Area"));
    trend.assessments().forEach(a -> header.add(a.framework().cycle().label()));
    header.addAll(List.of("Longest run", "Notes"));
    TextTable table = new TextTable(header, widths(trend.assessments().size()));
    TextNotes notes = new TextNotes();
    for (TrendSeries series : trend.series()) {
      List<String> cells = new ArrayList<>(List.of(area(series)));
      trend.assessments().forEach(a -> cells.add(cell(series, a)));
      cells.add(series.longestRun().map(TrendText::run).orElse("-"));
      cells.add(notes.numbers(notes(series)));
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
        for (TrendRun.Dip dip : run.dips()) {
          text.append(text.length() == 0 ? "\n" : "")
              .append(area(series) + " " + dip.sentence() + ".\n");
        }
      }
    }
    return text.toString();
  }

  private static String legend(Trend trend) {
    List<TrendBreak> breaks =
        trend.series().stream().flatMap(series -> series.breaks().stream()).toList();
    String gap = "\n:  a judgment is not in this data, so that the row does not go on\n";
    String broken = "\n|  is not compared with the judgment before; the notes say why\n";
    boolean gaps = breaks.stream().anyMatch(TrendBreak::isGap);
    boolean broke = breaks.stream().anyMatch(found -> !found.isGap());
    return (broke ? broken : "") + (gaps ? broke ? gap.substring(1) : gap : "");
  }

  private static String area(TrendSeries series) {
    return ResultWords.area(series.last().path(), series.label());
  }

  private static String cell(TrendSeries series, Assessment assessment) {
    Cycle cycle = assessment.framework().cycle();
    Optional<TrendPoint> point =
        series.points().stream().filter(p -> p.cycle().equals(cycle)).findFirst();
    return point.map(p -> before(series, p) + ResultWords.judgment(p.judgment())).orElse("");
  }

  /** A bar, a colon if it is only a gap in the data, or nothing. */
  private static String before(TrendSeries series, TrendPoint point) {
    List<TrendBreak> breaks =
        series.breaks().stream().filter(gap -> gap.later().equals(point.cycle())).toList();
    if (breaks.isEmpty()) {
      return "";
    }
    return breaks.stream().allMatch(TrendBreak::isGap) ? GAP : BROKEN;
  }

  /** The reasons of the breaks, then what the inspectorate itself says. */
  private static List<Ground> notes(TrendSeries series) {
    List<Ground> notes = new ArrayList<>();
    series.breaks().forEach(gap -> notes.addAll(notes(gap)));
    for (TrendPoint point : series.points()) {
      point.statedChanges().stream()
          .map(said -> point.cycle().label() + ": " + said.sentence())
          .forEach(sentence -> notes.add(new Ground(sentence, List.of())));
    }
    return notes;
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
    boolean caution = run.points().stream().anyMatch(point -> !point.cautions().isEmpty());
    if (run.points().size() == 1) {
      return first + ": " + run.firstGrade().label();
    }
    return first
        + " to "
        + run.last().cycle().label()
        + ": "
        + run.firstGrade().label()
        + " to "
        + run.lastGrade().label()
        + (caution ? ", with caution" : "");
  }

  static List<String> sentences(Trend trend) {
    return trend.series().stream().map(TrendText::sentence).toList();
  }

  private static String sentence(TrendSeries series) {
    List<String> sentences = new ArrayList<>();
    series.runs().forEach(run -> sentences.add(read(run)));
    if (sentences.isEmpty()) {
      sentences.add("No grade in this data.");
    }
    for (TrendBreak gap : series.breaks()) {
      sentences.add("It is not compared from " + between(gap) + ":");
      gap.reasons().forEach(reason -> sentences.add(reason.sentence()));
    }
    return ResultWords.named(series.last(), series.label()) + ": " + String.join(" ", sentences);
  }

  private static String caution(TrendPoint point) {
    return point.cautions().isEmpty() ? "" : " (compared with caution)";
  }

  private static String read(TrendRun run) {
    List<String> grades =
        run.points().stream()
            .map(p -> ResultWords.judgment(p.judgment()) + " in " + p.cycle().label() + caution(p))
            .toList();
    List<String> sentences = new ArrayList<>(List.of(String.join(", ", grades) + "."));
    run.dips().forEach(dip -> sentences.add("It " + dip.sentence() + "."));
    return ResultWords.capital(String.join(" ", sentences));
  }
}
