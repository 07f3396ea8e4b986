package org.peelinspections.data.tables;

import static org.peelinspections.data.tables.Column.tokens;
import static org.peelinspections.data.tables.ForceColumns.ofAllForces;
import static org.peelinspections.data.tables.ForceColumns.withForce;
import static org.peelinspections.data.tables.ForceColumns.withPage;
import static org.peelinspections.data.tables.ForceColumns.withSource;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.PublishedDirection;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;

/** The tables on what the inspectorate says of forces beside their judgments. */
final class StatementTables {

  private record Event(Force force, int period, String event, MonitoringPeriod.Date date) {}

  private StatementTables() {}

  static Table<PublishedDirection> directions() {
    return new Table<>("directions", ofAllForces(PublishedJudgments::directions))
        .with(table -> withForce(table, PublishedDirection::force, PublishedDirection::cycle))
        .with("area", said -> said.area().map(path -> said.cycle() + "/" + path))
        .with("direction", tokens(Direction.values()), PublishedDirection::direction)
        .with("since", PublishedDirection::since)
        .with("scope", tokens(PublishedDirection.Scope.values()), PublishedDirection::scope)
        .with("basis", tokens(PublishedDirection.Basis.values()), PublishedDirection::basis)
        .with(table -> withSource(table, PublishedDirection::source));
  }

  static Table<Event> monitoring() {
    return new Table<>("monitoring", ofAllForces(StatementTables::events))
        .with("force", event -> event.force().slug())
        .with("period", Event::period)
        .with("event", List.of("entered", "left"), Event::event)
        .with("date", event -> event.date().date())
        .with(table -> withPage(table, event -> event.date().source()));
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
