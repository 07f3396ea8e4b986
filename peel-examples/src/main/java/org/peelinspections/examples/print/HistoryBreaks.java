package org.peelinspections.examples.print;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.compare.ReasonCode;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * The breaks of a history, from each cycle to the next, with each reason once and the rows that it
 * holds for.
 *
 * <p>That a question has no counterpart that is the same is no reason given here: its row just
 * begins or ends. Nor is it that a judgment is not in the data.
 */
final class HistoryBreaks {

  static final String BREAK = "|" + TextTable.TOGETHER;
  static final String GAP = ":" + TextTable.TOGETHER;

  private final Trend trend;
  private final boolean sources;
  private final int width;

  /** What a reason holds for, and the pages that it rests on. */
  private record Note(Set<String> rows, Set<URI> pages) {}

  HistoryBreaks(Trend trend, boolean sources, int width) {
    this.trend = trend;
    this.sources = sources;
    this.width = width;
  }

  /**
   * What stands before the judgment of a cycle that cannot be read on from one that the row has
   * before: a bar, or a colon if nothing but gaps in the data lies between. Empty if it can.
   */
  static String sign(List<TrendSeries> row, TrendSeries series, Cycle cycle) {
    if (!isBroken(row, series, cycle)) {
      return "";
    }
    return isGap(series, cycle) ? GAP : BREAK;
  }

  /** Whether nothing but gaps lies between the judgment of a cycle and the one before. */
  private static boolean isGap(TrendSeries series, Cycle cycle) {
    Optional<Cycle> before =
        series.points().stream()
            .filter(p -> p.judgment().isPresent() && p.cycle().isBefore(cycle))
            .map(TrendPoint::cycle)
            .reduce((first, second) -> second);
    return before.isPresent()
        && series.breaks().stream()
            .filter(gap -> !gap.earlier().isBefore(before.get()) && !cycle.isBefore(gap.later()))
            .allMatch(TrendBreak::isGap);
  }

  private static boolean isBroken(List<TrendSeries> row, TrendSeries series, Cycle cycle) {
    return series.breaks().stream()
        .filter(gap -> gap.later().equals(cycle))
        .anyMatch(gap -> row.stream().anyMatch(part -> hasBefore(part, gap)));
  }

  private static boolean hasBefore(TrendSeries series, TrendBreak gap) {
    return series.points().stream()
        .anyMatch(p -> p.judgment().isPresent() && !gap.earlier().isBefore(p.cycle()));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < trend.assessments().size(); i++) {
      Framework earlier = trend.assessments().get(i - 1).framework();
      Framework later = trend.assessments().get(i).framework();
      Map<String, Note> notes = notes(earlier, later);
      if (!notes.isEmpty()) {
        text.append("\n" + earlier.cycle().label() + " to " + later.cycle().label() + "\n");
        notes.forEach((sentence, note) -> text.append(paragraph(sentence, note)));
      }
    }
    return text.toString();
  }

  private Map<String, Note> notes(Framework earlier, Framework later) {
    Map<String, Note> notes = new LinkedHashMap<>();
    if (later.pillars().isEmpty() && !earlier.pillars().isEmpty()) {
      note(notes, "The pillars end here: " + later.name() + " has none.", later.sources());
    }
    Frameworks.bundled().borders(earlier, later).stream()
        .map(Border::general)
        .filter(rule -> rule.comparability() != Comparability.COMPARABLE)
        .forEach(rule -> note(notes, rule.reason(), rule.sources()));
    for (TrendSeries series : trend.series()) {
      series.breaks().stream()
          .filter(gap -> gap.later().equals(later.cycle()) && goesOn(series, gap))
          .flatMap(gap -> gap.reasons().stream())
          .filter(reason -> reason.code() != ReasonCode.NOT_IN_ASSESSMENT)
          .map(reason -> note(notes, reason.sentence(), reason.sources()))
          .forEach(note -> note.rows().add(HistoryText.shortName(series)));
    }
    return notes;
  }

  /** Whether a series has judgments on both sides of a break. */
  private static boolean goesOn(TrendSeries series, TrendBreak gap) {
    return hasBefore(series, gap)
        && series.points().stream()
            .anyMatch(p -> p.judgment().isPresent() && !p.cycle().isBefore(gap.later()));
  }

  /** The note of a sentence, new or known, with these pages too. */
  private static Note note(Map<String, Note> notes, String sentence, List<URI> pages) {
    Note note =
        notes.computeIfAbsent(
            sentence, key -> new Note(new LinkedHashSet<>(), new LinkedHashSet<>()));
    note.pages().addAll(pages);
    return note;
  }

  private String paragraph(String sentence, Note note) {
    String who = note.rows().isEmpty() ? "" : String.join(", ", note.rows()) + ": ";
    String pages =
        note.pages().stream().map(page -> "      " + page + "\n").collect(Collectors.joining());
    return Text.paragraph(width, "  - ", who + sentence) + (sources ? pages : "");
  }
}
