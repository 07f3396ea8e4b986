package org.peelinspections.data.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.data.GradeCount;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.PublishedDirection;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;

/** The tables on what was published about forces: judgments, and what is said beside them. */
final class ForceTables {

  private record Row(Assessment assessment, AreaAssessment part) {

    Force force() {
      return assessment.force();
    }

    Judgment judgment() {
      return part.judgment();
    }
  }

  private record Event(Force force, int period, String event, MonitoringPeriod.Date date) {}

  private ForceTables() {}

  private static <T> List<T> ofAllForces(Function<Force, List<T>> facts) {
    return Forces.bundled().all().stream().flatMap(force -> facts.apply(force).stream()).toList();
  }

  static Table<Row> judgments() {
    List<Row> rows =
        PublishedJudgments.all().stream()
            .flatMap(of -> of.areas().stream().map(part -> new Row(of, part)))
            .toList();
    return new Table<>("judgments", rows)
        .withForce(Row::force, row -> row.assessment().framework())
        .with("area", row -> row.part().area())
        .with("status", row -> status(row.judgment()))
        .with("grade", row -> row.judgment().standingGrade())
        .with("carried_from", row -> row.judgment().origin())
        .with("reason", row -> row.judgment().noGradeReason())
        .with("wordings", row -> row.judgment().wordings())
        .withSource(row -> row.part().sources().get(0))
        .with("support", row -> row.part().sources().get(0).support())
        .with(
            "other_sources",
            row -> row.part().sources().stream().skip(1).map(Source::address).toList());
  }

  private static String status(Judgment judgment) {
    return judgment.match(
        graded -> "graded",
        carried -> "carried-forward",
        notGraded -> "not-graded",
        notStated -> "not-stated");
  }

  static Table<OtherState> otherStates() {
    return new Table<>("other_states", ofAllForces(PublishedJudgments::otherStates))
        .withForce(OtherState::force, OtherState::cycle)
        .with("area", state -> state.cycle() + "/" + state.area())
        .with("kind", OtherState::kind)
        .with("grade", OtherState::grade)
        .with("reason", OtherState::reason)
        .withSource(OtherState::source)
        .with("support", state -> state.source().support());
  }

  static Table<GradeCount> counts() {
    Table<GradeCount> table =
        new Table<>("counts", ofAllForces(PublishedJudgments::counts))
            .withForce(GradeCount::force, GradeCount::cycle)
            .with("areas", GradeCount::areas);
    for (Grade grade : Grade.values()) {
      table.with(
          grade.token().replace('-', '_'), count -> Optional.ofNullable(count.grades().get(grade)));
    }
    return table.with("exceeded", GradeCount::exceeded).withSource(GradeCount::source);
  }

  static Table<PublishedDirection> directions() {
    return new Table<>("directions", ofAllForces(PublishedJudgments::directions))
        .withForce(PublishedDirection::force, PublishedDirection::cycle)
        .with("area", said -> said.area().map(path -> said.cycle() + "/" + path))
        .with("direction", PublishedDirection::direction)
        .with("since", PublishedDirection::since)
        .with("scope", PublishedDirection::scope)
        .with("basis", PublishedDirection::basis)
        .withSource(PublishedDirection::source);
  }

  static Table<Event> monitoring() {
    return new Table<>("monitoring", ofAllForces(ForceTables::events))
        .with("force", event -> event.force().slug())
        .with("period", Event::period)
        .with("event", Event::event)
        .with("date", event -> event.date().date())
        .withPage(event -> event.date().source());
  }

  private static List<Event> events(Force force) {
    List<Event> events = new ArrayList<>();
    int number = 1;
    for (MonitoringPeriod period : PublishedJudgments.monitoring(force)) {
      int now = number++;
      period.entered().forEach(date -> events.add(new Event(force, now, "entered", date)));
      period.left().forEach(date -> events.add(new Event(force, now, "left", date)));
    }
    return events;
  }
}
