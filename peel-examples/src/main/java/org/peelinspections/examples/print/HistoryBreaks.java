package org.peelinspections.examples.print;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendBreak;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendSeries;
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

  private static final String BREAK = "|" + TextTable.TOGETHER;
  private static final String GAP = ":" + TextTable.TOGETHER;

  private final Trend trend;
  private final Map<Step, Map<String, Note>> notes = new TreeMap<>(Step.IN_TIME);
  private final boolean hasGap;

  /** What a reason holds for, and the pages that it rests on. */
  private record Note(Set<String> rows, Set<URI> pages) {}

  private record Step(Cycle earlier, Cycle later) {
    static final Comparator<Step> IN_TIME =
        Comparator.comparing(Step::later).thenComparing(Step::earlier);

    boolean reachesOver(TrendBreak gap) {
      return !gap.earlier().isBefore(earlier) && !later.isBefore(gap.later());
    }
  }

  /** From one judgment of a row to the next, which is that of a series, with the breaks between. */
  private record Passage(Step step, TrendSeries series, String sign, List<TrendBreak> breaks) {}

  HistoryBreaks(Trend trend, Collection<List<TrendSeries>> rows) {
    this.trend = trend;
    List<Assessment> all = trend.assessments();
    for (int i = 1; i < all.size(); i++) {
      general(all.get(i - 1).framework(), all.get(i).framework());
    }
    List<Passage> passages = rows.stream().flatMap(row -> passages(row).stream()).toList();
    hasGap = passages.stream().anyMatch(passage -> passage.sign().equals(GAP));
    passages.stream().filter(passage -> passage.sign().equals(BREAK)).forEach(this::reasons);
  }

  boolean hasGap() {
    return hasGap;
  }

  /**
   * What stands before the judgment that a row has in a cycle: a bar if the row does not go on from
   * the one before in the row; a colon if only a judgment between the two is not in this data;
   * nothing if the row goes on, or if there is none before.
   */
  static String sign(List<TrendSeries> row, Cycle cycle) {
    return passages(row).stream()
        .filter(passage -> passage.step().later().equals(cycle))
        .map(Passage::sign)
        .findFirst()
        .orElse("");
  }

  private static List<Passage> passages(List<TrendSeries> row) {
    Map<Cycle, TrendSeries> judged = new TreeMap<>();
    for (TrendSeries each : row) {
      each.points().stream()
          .filter(point -> point.judgment().isPresent())
          .map(TrendPoint::cycle)
          .forEach(cycle -> judged.putIfAbsent(cycle, each));
    }
    List<Map.Entry<Cycle, TrendSeries>> all = List.copyOf(judged.entrySet());
    List<Passage> passages = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Step step = new Step(all.get(i - 1).getKey(), all.get(i).getKey());
      TrendSeries series = all.get(i).getValue();
      boolean goesOn = series.equals(all.get(i - 1).getValue());
      List<TrendBreak> breaks =
          row.stream().flatMap(each -> each.breaks().stream()).filter(step::reachesOver).toList();
      boolean isGap = goesOn && breaks.stream().allMatch(TrendBreak::isGap);
      String sign = goesOn && breaks.isEmpty() ? "" : isGap ? GAP : BREAK;
      passages.add(new Passage(step, series, sign, breaks));
    }
    return passages;
  }

  private void reasons(Passage passage) {
    Framework earlier = framework(passage.step().earlier());
    Framework later = framework(passage.step().later());
    general(earlier, later);
    if (rules(earlier, later).stream()
        .anyMatch(rule -> rule.comparability() == Comparability.NOT_COMPARABLE)) {
      return;
    }
    passage.breaks().stream()
        .flatMap(gap -> gap.reasons().stream())
        .filter(reason -> !reason.code().isGap())
        .map(reason -> note(passage.step(), reason.sentence(), reason.sources()))
        .forEach(note -> note.rows().add(HistoryText.shortName(passage.series())));
  }

  private Framework framework(Cycle cycle) {
    return trend.assessments().stream()
        .map(Assessment::framework)
        .filter(framework -> framework.cycle().equals(cycle))
        .findFirst()
        .orElseThrow();
  }

  /** What holds between two frameworks for all rows. */
  private void general(Framework earlier, Framework later) {
    Step step = new Step(earlier.cycle(), later.cycle());
    if (later.pillars().isEmpty() && !earlier.pillars().isEmpty()) {
      note(step, "The pillars end here: " + later.name() + " has none.", later.sources());
    }
    rules(earlier, later).stream()
        .filter(rule -> rule.comparability() != Comparability.COMPARABLE)
        .forEach(rule -> note(step, rule.reason(), rule.sources()));
  }

  private static List<BorderRule> rules(Framework earlier, Framework later) {
    return Frameworks.bundled().borders(earlier, later).stream().map(Border::general).toList();
  }

  /** The note of a sentence, new or known, with these pages too. */
  private Note note(Step step, String sentence, List<URI> pages) {
    Note note =
        notes
            .computeIfAbsent(step, key -> new LinkedHashMap<>())
            .computeIfAbsent(
                sentence, key -> new Note(new LinkedHashSet<>(), new LinkedHashSet<>()));
    note.pages().addAll(pages);
    return note;
  }

  /** The breaks in words, with their pages if they are wanted; empty if there are none. */
  String text(boolean sources, int width) {
    StringBuilder text = new StringBuilder();
    notes.forEach(
        (step, found) -> {
          text.append("\n" + step.earlier().label() + " to " + step.later().label() + "\n");
          found.forEach(
              (sentence, note) -> {
                String who = String.join(", ", note.rows()) + (note.rows().isEmpty() ? "" : ": ");
                text.append(Text.paragraph(width, "  - ", who + sentence));
                text.append(sources ? Text.pages(note.pages()) : "");
              });
        });
    return text.toString();
  }
}
