package org.peelinspections.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.data.Completeness;
import org.peelinspections.data.GradeCount;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.MonitoringDate;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.history.HistoryFact;
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

  private static void add(List<HistorySection> sections, String title, List<HistoryFact> facts) {
    if (!facts.isEmpty()) {
      sections.add(new HistorySection(title, facts));
    }
  }

  private List<HistoryFact> counts() {
    return forces.stream()
        .flatMap(force -> judgments.completeness(force).stream().map(found -> counts(force, found)))
        .flatMap(found -> found)
        .toList();
  }

  private Stream<HistoryFact> counts(Force force, Completeness found) {
    if (!cycles.contains(found.cycle()) || found.counts().isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        fact(
            force.shortName() + ", " + found.sentence(),
            found.counts().stream().map(GradeCount::source)));
  }

  /** The periods that reach into the years from the first cycle to the last. */
  private List<HistoryFact> monitoring() {
    int first = cycles.get(0).firstYear();
    int last = cycles.get(cycles.size() - 1).lastYear();
    return forces.stream()
        .flatMap(force -> PublishedJudgments.monitoring(force).stream())
        .filter(period -> period.reachesInto(first, last))
        .map(CohortFacts::monitoring)
        .toList();
  }

  private static HistoryFact monitoring(MonitoringPeriod period) {
    return fact(
        period.force().shortName() + ": " + period.sentence(),
        Stream.concat(period.entered().stream(), period.left().stream())
            .map(MonitoringDate::source));
  }

  private static HistoryFact fact(String sentence, Stream<Source> sources) {
    return new HistoryFact(sentence, sources.map(Source::address).distinct().toList());
  }
}
