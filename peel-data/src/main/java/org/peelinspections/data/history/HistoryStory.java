package org.peelinspections.data.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.history.HistorySection.Fact;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;

/** A history in sentences. */
final class HistoryStory {

  private final ForceHistory history;

  HistoryStory(ForceHistory history) {
    this.history = history;
  }

  List<HistorySection> sections() {
    return Stream.of(
            new HistorySection("What is known", known()),
            new HistorySection("Grades over cycles that may be compared", moved()),
            new HistorySection("Highest and lowest grades", stoodOut()),
            new HistorySection("What the inspectorate itself says", said()),
            new HistorySection("Closer monitoring", monitored()),
            new HistorySection("Judgments that changed or are contradicted", otherStates()))
        .filter(section -> !section.facts().isEmpty())
        .toList();
  }

  private List<Fact> known() {
    return history.cycles().stream()
        .map(found -> Fact.of(found.datedSentence(), found.sources()))
        .toList();
  }

  /** Pillars and areas, and the questions of a pillar whose grade moved. */
  private List<Fact> moved() {
    return history.movements().stream()
        .filter(moved -> !moved.area().contains("/") || !moved.steps().isEmpty())
        .map(moved -> Fact.of(moved.sentence(), moved.sources()))
        .toList();
  }

  private List<Fact> stoodOut() {
    return history.extremes().stream()
        .map(
            standing ->
                Fact.of(
                    where(standing.framework().cycle(), standing.label()) + standing.sentence(),
                    standing.sources()))
        .toList();
  }

  private static String where(Cycle cycle, String label) {
    return cycle.label() + ", " + ResultWords.capital(label) + ": ";
  }

  /** What is the same of several areas in one. */
  private List<Fact> said() {
    return history.directions().stream()
        .collect(
            groupingBy(
                said -> List.of(said.cycle(), said.sentence()), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(HistoryStory::said)
        .toList();
  }

  private static Fact said(List<DirectionBeside> same) {
    DirectionBeside first = same.get(0);
    String names = same.stream().map(DirectionBeside::name).collect(joining(", "));
    List<Source> sources = same.stream().flatMap(said -> said.sources().stream()).toList();
    return Fact.of(first.cycle().label() + ", " + names + ": " + first.sentence(), sources);
  }

  private List<Fact> monitored() {
    return history.monitoring().stream()
        .map(
            period ->
                Fact.of(
                    ResultWords.capital(period.sentence()),
                    Stream.concat(period.entered().stream(), period.left().stream())
                        .map(MonitoringPeriod.Date::source)
                        .toList()))
        .toList();
  }

  private List<Fact> otherStates() {
    return history.otherStates().stream().map(this::otherState).toList();
  }

  private Fact otherState(OtherState state) {
    String stands =
        history.trend().assessments().stream()
            .filter(found -> found.framework().cycle().equals(state.cycle()))
            .flatMap(found -> found.grade(state.area()).stream())
            .map(Grade::label)
            .findFirst()
            .orElse("no grade");
    String date = state.source().published().map(found -> " on " + found).orElse("");
    String other =
        state.kind() == OtherState.Kind.EARLIER
            ? state.grade().label() + date + ", " + stands + " now"
            : stands + "; another page says " + state.grade().label();
    return Fact.of(
        where(state.cycle(), state.label()) + other + ". " + state.reason(),
        List.of(state.source()));
  }
}
