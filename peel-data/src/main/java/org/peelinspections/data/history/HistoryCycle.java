package org.peelinspections.data.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.data.Completeness;
import org.peelinspections.data.GradeCount;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.Assessment;

/**
 * How much is known of a force in a cycle, and when that was published.
 *
 * <p>Immutable. Two are equal if all of their parts are.
 *
 * @param completeness how many judgments of how many are known
 * @param published when they were published, each date once, in order of time; a date that another
 *     one gives more exactly is left out; empty if no date or no judgment is known
 * @param sources the first page of each judgment, then those of the counts
 */
public record HistoryCycle(
    Completeness completeness, List<PartialDate> published, List<Source> sources) {

  /** Copies the lists. */
  public HistoryCycle {
    published = List.copyOf(published);
    sources = List.copyOf(sources);
  }

  static HistoryCycle of(Completeness completeness, Optional<Assessment> assessment) {
    List<Source> first = assessment.map(HistoryCycle::firstSources).orElse(List.of());
    return new HistoryCycle(
        completeness,
        published(first),
        Stream.concat(first.stream(), completeness.counts().stream().map(GradeCount::source))
            .distinct()
            .toList());
  }

  /** The first page of each judgment of an assessment. */
  private static List<Source> firstSources(Assessment assessment) {
    return assessment.areas().stream()
        .flatMap(part -> part.sources().stream().limit(1))
        .distinct()
        .toList();
  }

  private static List<PartialDate> published(List<Source> sources) {
    List<PartialDate> all =
        sources.stream().flatMap(source -> source.published().stream()).distinct().toList();
    return all.stream()
        .filter(date -> all.stream().noneMatch(exact -> isMoreExact(exact, date)))
        .sorted(Comparator.comparing(PartialDate::earliest))
        .toList();
  }

  private static boolean isMoreExact(PartialDate exact, PartialDate wide) {
    return exact.text().length() > wide.text().length() && exact.text().startsWith(wide.text());
  }

  /** Returns the cycle. */
  public Cycle cycle() {
    return completeness.cycle();
  }

  /**
   * Returns it in words, such as {@code PEEL 2018/19: 10 of 12 pillars and questions are in this
   * data; published 2019-05-02}; without a full stop.
   */
  public String sentence() {
    return completeness.sentence() + (completeness.known() == 0 ? "" : "; " + dates());
  }

  private String dates() {
    if (published.isEmpty()) {
      return "the date of publication is not in this data";
    }
    PartialDate first = published.get(0);
    PartialDate last = published.get(published.size() - 1);
    return "published " + (first.equals(last) ? first : first + " to " + last);
  }
}
