package org.peelinspections.examples.print;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * The breaks of a history, between two cycles, with each reason once and the rows that it holds
 * for.
 *
 * <p>Where nothing is compared between two frameworks, that is the only reason that is given.
 */
final class HistoryBreaks {

  static final String BREAK = "|" + TextTable.TOGETHER;
  static final String GAP = ":" + TextTable.TOGETHER;

  private final Trend trend;
  private final boolean sources;
  private final int width;
  private final Map<Step, List<ComparisonRow>> compared = new TreeMap<>(Step.IN_TIME);

  /** What a reason holds for, and the pages that it rests on. */
  private record Note(Set<String> rows, Set<URI> pages) {}

  /** From one cycle to a later one. */
  private record Step(Cycle earlier, Cycle later) {
    static final Comparator<Step> IN_TIME =
        Comparator.comparing(Step::later).thenComparing(Step::earlier);
  }

  /** A judgment of a row. */
  private record Judged(TrendSeries series, TrendPoint point) {
    Cycle cycle() {
      return point.cycle();
    }
  }

  HistoryBreaks(Trend trend, boolean sources, int width) {
    this.trend = trend;
    this.sources = sources;
    this.width = width;
  }

  /**
   * What stands before the judgment that a row has in a cycle: a bar if it is not compared with the
   * one before in the row; a colon if it is, though the row does not lead from one to the other;
   * nothing if it does, or if there is none before.
   */
  String sign(List<TrendSeries> row, Cycle cycle) {
    List<Judged> judged = judged(row);
    for (int i = 1; i < judged.size(); i++) {
      Judged before = judged.get(i - 1);
      Judged now = judged.get(i);
      if (now.cycle().equals(cycle) && !isJoined(before, now)) {
        return isCompared(before, now) ? GAP : BREAK;
      }
    }
    return "";
  }

  /** The judgments of a row in order of time, of each cycle that of its first series. */
  private List<Judged> judged(List<TrendSeries> row) {
    Map<Cycle, Judged> judged = new TreeMap<>();
    for (TrendSeries series : row) {
      for (TrendPoint point : series.points()) {
        if (point.judgment().isPresent()) {
          judged.putIfAbsent(point.cycle(), new Judged(series, point));
        }
      }
    }
    return List.copyOf(judged.values());
  }

  private static boolean isJoined(Judged before, Judged now) {
    return before.series().equals(now.series())
        && now.series().breaks().stream()
            .noneMatch(
                gap ->
                    !gap.earlier().isBefore(before.cycle()) && !now.cycle().isBefore(gap.later()));
  }

  private boolean isCompared(Judged before, Judged now) {
    return rows(before, now).stream()
        .anyMatch(row -> row.verdict().kind() != VerdictKind.NOT_COMPARED);
  }

  /** The rows of a comparison that join two judgments; else those of the later one. */
  private List<ComparisonRow> rows(Judged before, Judged now) {
    List<ComparisonRow> rows =
        compared(new Step(before.cycle(), now.cycle())).stream()
            .filter(row -> row.areas().names(now.point().area()))
            .toList();
    List<ComparisonRow> both =
        rows.stream().filter(row -> row.areas().names(before.point().area())).toList();
    return both.isEmpty() ? rows : both;
  }

  private List<ComparisonRow> compared(Step step) {
    return compared.computeIfAbsent(
        step,
        found ->
            Comparison.rows(
                assessment(found.earlier()), assessment(found.later()), Frameworks.bundled()));
  }

  private Assessment assessment(Cycle cycle) {
    return trend.assessments().stream()
        .filter(found -> found.framework().cycle().equals(cycle))
        .findFirst()
        .orElseThrow();
  }

  /** The breaks of all rows in words; empty if there are none. */
  String text(List<List<TrendSeries>> rows) {
    Map<Step, Map<String, Note>> notes = new TreeMap<>(Step.IN_TIME);
    List<Assessment> all = trend.assessments();
    for (int i = 1; i < all.size(); i++) {
      general(notes, all.get(i - 1).framework(), all.get(i).framework());
    }
    rows.forEach(row -> reasons(notes, row));
    StringBuilder text = new StringBuilder();
    notes.forEach(
        (step, found) -> {
          text.append("\n" + step.earlier().label() + " to " + step.later().label() + "\n");
          found.forEach((sentence, note) -> text.append(paragraph(sentence, note)));
        });
    return text.toString();
  }

  /** What holds between two frameworks for all rows. */
  private static void general(
      Map<Step, Map<String, Note>> notes, Framework earlier, Framework later) {
    Step step = new Step(earlier.cycle(), later.cycle());
    if (later.pillars().isEmpty() && !earlier.pillars().isEmpty()) {
      note(notes, step, "The pillars end here: " + later.name() + " has none.", later.sources());
    }
    rules(earlier, later).stream()
        .filter(rule -> rule.comparability() != Comparability.COMPARABLE)
        .forEach(rule -> note(notes, step, rule.reason(), rule.sources()));
  }

  private static List<BorderRule> rules(Framework earlier, Framework later) {
    return Frameworks.bundled().borders(earlier, later).stream().map(Border::general).toList();
  }

  private void reasons(Map<Step, Map<String, Note>> notes, List<TrendSeries> row) {
    List<Judged> judged = judged(row);
    for (int i = 1; i < judged.size(); i++) {
      Judged before = judged.get(i - 1);
      Judged now = judged.get(i);
      if (!isJoined(before, now) && !isCompared(before, now)) {
        reasons(notes, new Step(before.cycle(), now.cycle()), before, now);
      }
    }
  }

  private void reasons(Map<Step, Map<String, Note>> notes, Step step, Judged before, Judged now) {
    Framework earlier = assessment(step.earlier()).framework();
    Framework later = assessment(step.later()).framework();
    general(notes, earlier, later);
    if (rules(earlier, later).stream()
        .anyMatch(rule -> rule.comparability() == Comparability.NOT_COMPARABLE)) {
      return;
    }
    rows(before, now).stream()
        .flatMap(row -> row.verdict().reasons().stream())
        .map(reason -> note(notes, step, reason.sentence(), reason.sources()))
        .forEach(note -> note.rows().add(HistoryText.shortName(now.series())));
  }

  /** The note of a sentence, new or known, with these pages too. */
  private static Note note(
      Map<Step, Map<String, Note>> notes, Step step, String sentence, List<URI> pages) {
    Note note =
        notes
            .computeIfAbsent(step, key -> new LinkedHashMap<>())
            .computeIfAbsent(
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
