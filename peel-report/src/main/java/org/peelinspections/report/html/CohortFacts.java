package org.peelinspections.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.data.Completeness;
import org.peelinspections.data.GradeCount;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.history.HistorySection;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Source;

/** What pages count in the cycles of a cohort, and which forces were monitored more closely. */
public final class CohortFacts {

  private final JudgmentSet judgments;
  private final List<Cycle> cycles;
  private final List<Force> forces;

  public CohortFacts(Cohort cohort, JudgmentSet judgments) {
    this.judgments = judgments;
    this.cycles = Stream.of(Side.values()).flatMap(side -> cohort.cycle(side).stream()).toList();
    this.forces = cohort.forces();
  }

  public List<HistorySection> sections() {
    List<HistorySection> sections = new ArrayList<>();
    add(sections, "How many areas were graded, and how", counts());
    add(sections, "Closer monitoring", monitoring());
    return sections;
  }

  private static void add(
      List<HistorySection> sections, String title, List<HistorySection.Fact> facts) {
    if (!facts.isEmpty()) {
      sections.add(new HistorySection(title, facts));
    }
  }

  private List<HistorySection.Fact> counts() {
    return forces.stream()
        .flatMap(force -> judgments.completeness(force).stream().map(found -> counts(force, found)))
        .flatMap(found -> found)
        .toList();
  }

  private Stream<HistorySection.Fact> counts(Force force, Completeness found) {
    if (!cycles.contains(found.cycle()) || found.counts().isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        fact(
            force.shortName() + ", " + found.sentence(),
            found.counts().stream().map(GradeCount::source)));
  }

  /** The periods that reach into the years from the first cycle to the last. */
  private List<HistorySection.Fact> monitoring() {
    int first = cycles.get(0).firstYear();
    int last = cycles.get(cycles.size() - 1).lastYear();
    return forces.stream()
        .flatMap(force -> PublishedJudgments.monitoring(force).stream())
        .filter(period -> period.reachesInto(first, last))
        .map(CohortFacts::monitoring)
        .toList();
  }

  private static HistorySection.Fact monitoring(MonitoringPeriod period) {
    return fact(
        period.force().shortName() + ": " + period.sentence(),
        Stream.concat(period.entered().stream(), period.left().stream())
            .map(MonitoringPeriod.Date::source));
  }

  private static HistorySection.Fact fact(String sentence, Stream<Source> sources) {
    return new HistorySection.Fact(sentence, sources.map(Source::address).distinct().toList());
  }
}
