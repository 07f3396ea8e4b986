package org.peelinspections.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.cohort.Cohort;
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

  private CohortFacts() {}

  public static List<HistorySection> of(Cohort cohort, JudgmentSet judgments) {
    List<Cycle> cycles =
        Stream.of(Side.values()).flatMap(side -> cohort.cycle(side).stream()).toList();
    return Stream.of(
            new HistorySection(
                "How many areas were graded, and how",
                cohort.forces().stream()
                    .flatMap(force -> counts(force, judgments, cycles))
                    .toList()),
            new HistorySection(
                "Closer monitoring",
                cohort.forces().stream().flatMap(force -> monitoring(force, cycles)).toList()))
        .filter(section -> !section.facts().isEmpty())
        .toList();
  }

  private static Stream<HistorySection.Fact> counts(
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
}
