package org.peelinspections.data.tables;

import static org.peelinspections.data.tables.ColumnType.DATE;
import static org.peelinspections.data.tables.ColumnType.NUMBER;
import static org.peelinspections.data.tables.ColumnType.oneOf;
import static org.peelinspections.data.tables.ForceColumns.AREA;
import static org.peelinspections.data.tables.ForceColumns.FORCE;
import static org.peelinspections.data.tables.ForceColumns.FRAMEWORK;
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
    return Table.of(
            "directions",
            "What the inspectorate itself says about the change of a force or of one of its areas."
                + " Sources can differ.",
            List.of(),
            ofAllForces(PublishedJudgments::directions))
        .with(table -> withForce(table, PublishedDirection::force, PublishedDirection::cycle))
        .with(
            AREA.optional(),
            "area",
            "The area; empty if it is said of the force as a whole.",
            said -> said.area().map(path -> said.cycle() + "/" + path))
        .with(StatementTables::withChange)
        .with(table -> withSource(table, PublishedDirection::source));
  }

  private static Table<PublishedDirection> withChange(Table<PublishedDirection> table) {
    return table
        .with(
            oneOf(Direction.values(), Direction::token),
            "direction",
            "What is said of the change.",
            said -> said.direction().token())
        .with(
            FRAMEWORK.optional(),
            "since",
            "The earlier cycle; empty if the page names none.",
            PublishedDirection::since)
        .with(
            oneOf(PublishedDirection.Scope.values(), PublishedDirection.Scope::token),
            "scope",
            "`judgment`: of the grade. `area`: of the performance, which can change inside a grade.",
            said -> said.scope().token())
        .with(
            oneOf(PublishedDirection.Basis.values(), PublishedDirection.Basis::token),
            "basis",
            "In what kind of document; `quoted`: others quote the inspectorate.",
            said -> said.basis().token());
  }

  static Table<Event> monitoring() {
    return Table.of(
            "monitoring",
            "When a force entered or left the inspectorate's closer monitoring, the phase that it"
                + " calls Engage, as one page says. Without a row with `left` no end is in this"
                + " data.",
            List.of("force", "period", "event", "date", "source"),
            ofAllForces(StatementTables::events))
        .with(FORCE, "force", "The force.", event -> event.force().slug())
        .with(NUMBER, "period", "1 for its first period.", Event::period)
        .with(oneOf(List.of("entered", "left")), "event", "What happened.", Event::event)
        .with(DATE, "date", "When.", event -> event.date().date().text())
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
