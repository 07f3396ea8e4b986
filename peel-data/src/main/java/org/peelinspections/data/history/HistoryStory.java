package org.peelinspections.data.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.Standing;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;

/** A history in sentences. */
final class HistoryStory {

  private final ForceHistory history;

  HistoryStory(ForceHistory history) {
    this.history = history;
  }

  List<HistorySection> sections() {
    List<HistorySection> sections = new ArrayList<>();
    add(sections, "What is known", known());
    add(sections, "Grades over cycles that may be compared", moved());
    add(sections, "Highest and lowest grades", facts(history.extremes(), HistoryStory::stoodOut));
    add(sections, "What the inspectorate itself says", said());
    add(sections, "Closer monitoring", facts(history.monitoring(), HistoryStory::monitoring));
    add(
        sections,
        "Judgments that changed or are contradicted",
        facts(history.otherStates(), this::otherState));
    return List.copyOf(sections);
  }

  private static void add(
      List<HistorySection> sections, String title, List<HistorySection.Fact> facts) {
    if (!facts.isEmpty()) {
      sections.add(new HistorySection(title, facts));
    }
  }

  private static <T> List<HistorySection.Fact> facts(
      List<T> values, Function<T, HistorySection.Fact> words) {
    return values.stream().map(words).toList();
  }

  private List<HistorySection.Fact> known() {
    return facts(
        history.cycles(), found -> HistorySection.Fact.of(found.datedSentence(), found.sources()));
  }

  /** Pillars and areas, and the questions of a pillar whose grade moved. */
  private List<HistorySection.Fact> moved() {
    return history.movements().stream()
        .filter(moved -> !moved.area().contains("/") || !moved.steps().isEmpty())
        .map(moved -> HistorySection.Fact.of(moved.sentence(), moved.sources()))
        .toList();
  }

  private static HistorySection.Fact stoodOut(Standing standing) {
    String where =
        standing.framework().cycle().label() + ", " + ResultWords.capital(standing.label());
    return HistorySection.Fact.of(where + ": " + standing.sentence(), standing.sources());
  }

  /** What is the same of several areas in one. */
  private List<HistorySection.Fact> said() {
    return history.directions().stream()
        .collect(
            groupingBy(
                said -> List.of(said.cycle(), said.sentence()), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(HistoryStory::said)
        .toList();
  }

  private static HistorySection.Fact said(List<DirectionBeside> same) {
    DirectionBeside first = same.get(0);
    String names = same.stream().map(DirectionBeside::name).collect(joining(", "));
    List<Source> sources = same.stream().flatMap(said -> said.sources().stream()).toList();
    return HistorySection.Fact.of(
        first.cycle().label() + ", " + names + ": " + first.sentence(), sources);
  }

  private static HistorySection.Fact monitoring(MonitoringPeriod period) {
    return HistorySection.Fact.of(
        ResultWords.capital(period.sentence()),
        Stream.concat(period.entered().stream(), period.left().stream())
            .map(MonitoringPeriod.Date::source)
            .toList());
  }

  private HistorySection.Fact otherState(OtherState state) {
    String stands =
        history.trend().assessments().stream()
            .filter(found -> found.framework().cycle().equals(state.cycle()))
            .flatMap(found -> found.judgment(state.area()).stream())
            .flatMap(judgment -> judgment.standingGrade().stream())
            .map(Grade::label)
            .findFirst()
            .orElse("no grade");
    String date = state.source().published().map(found -> " on " + found).orElse("");
    String other =
        state.kind() == OtherState.Kind.EARLIER
            ? state.grade().label() + date + ", " + stands + " now"
            : stands + "; another page says " + state.grade().label();
    String where = state.cycle().label() + ", " + ResultWords.capital(state.label());
    return HistorySection.Fact.of(
        where + ": " + other + ". " + state.reason(), List.of(state.source()));
  }
}
