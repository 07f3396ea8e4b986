package org.peelinspections.data.tables;

import static org.peelinspections.data.tables.ColumnType.ADDRESS;
import static org.peelinspections.data.tables.ColumnType.DATE;
import static org.peelinspections.data.tables.ColumnType.LIST;
import static org.peelinspections.data.tables.ColumnType.NUMBER;
import static org.peelinspections.data.tables.ColumnType.TEXT;
import static org.peelinspections.data.tables.ColumnType.in;
import static org.peelinspections.data.tables.ColumnType.oneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.data.DirectionBasis;
import org.peelinspections.data.DirectionScope;
import org.peelinspections.data.GradeCount;
import org.peelinspections.data.MonitoringDate;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.OtherStateKind;
import org.peelinspections.data.PublishedDirection;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Publisher;
import org.peelinspections.model.Source;
import org.peelinspections.model.Support;

/** The tables on what was published about forces. */
final class JudgmentTables {

  private static final ColumnType FORCE = in("forces.force");
  private static final ColumnType FRAMEWORK = in("frameworks.framework");
  private static final ColumnType AREA = in("areas.area");
  private static final ColumnType GRADE =
      oneOf(Stream.of(Grade.values()).map(Grade::token).toList());

  private record Row(Assessment assessment, String path, Judgment judgment, List<Source> sources) {

    String framework() {
      return assessment.framework().id();
    }
  }

  private record Event(Force force, int period, String event, MonitoringDate date) {}

  private JudgmentTables() {}

  private static <T> List<T> ofAllForces(Function<Force, List<T>> facts) {
    return Forces.bundled().all().stream().flatMap(force -> facts.apply(force).stream()).toList();
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Assessment of : PublishedJudgments.all()) {
      of.pillars().stream()
          .map(part -> new Row(of, part.pillar().token(), part.judgment(), part.sources()))
          .forEach(rows::add);
      of.questions().stream()
          .map(part -> new Row(of, part.question().path(), part.judgment(), part.sources()))
          .forEach(rows::add);
    }
    return List.copyOf(rows);
  }

  static Table<Row> judgments() {
    return Table.of(
            "judgments",
            "What a force was given in an area. An area without a row is not in this data, which"
                + " does not mean that it was not graded.",
            List.of("force", "area"),
            rows())
        .with(FORCE, "force", "The force.", row -> row.assessment().force().slug())
        .with(FRAMEWORK, "framework", "The framework, and so the cycle.", Row::framework)
        .with(AREA, "area", "The area.", row -> row.framework() + "/" + row.path())
        .with(
            oneOf(List.of("graded", "carried-forward", "not-graded", "not-stated")),
            "status",
            "Whether there is a grade. `carried-forward`: it was given in an earlier cycle and is"
                + " no new evidence.",
            row -> status(row.judgment()))
        .with(
            GRADE.optional(),
            "grade",
            "The grade, on the scale of the framework; empty if there is none.",
            row -> row.judgment().standingGrade().map(Grade::token))
        .with(JudgmentTables::withAbsence)
        .with(table -> withSupport(table, row -> row.sources().get(0)))
        .with(
            LIST,
            "other_sources",
            "More pages, on the origin of a grade or the lack of one.",
            row -> row.sources().stream().skip(1).map(Source::address).toList());
  }

  private static String status(Judgment judgment) {
    return judgment.match(
        graded -> "graded",
        carried -> "carried-forward",
        notGraded -> "not-graded",
        notStated -> "not-stated");
  }

  private static Table<Row> withAbsence(Table<Row> table) {
    return table
        .with(
            FRAMEWORK.optional(),
            "carried_from",
            "Of a grade that was carried forward, the cycle that it was given in; empty if that is"
                + " not established.",
            row -> origin(row.judgment()))
        .with(
            oneOf(Stream.of(NoGradeReason.values()).map(NoGradeReason::token).toList()).optional(),
            "reason",
            "Why there is no grade.",
            row -> reason(row.judgment()))
        .with(
            LIST,
            "wordings",
            "The words of the page where there is no grade.",
            row -> row.judgment().wordings());
  }

  private static Optional<Cycle> origin(Judgment judgment) {
    return judgment.match(
        graded -> Optional.empty(),
        carried -> carried.origin(),
        notGraded -> Optional.empty(),
        notStated -> notStated.origin());
  }

  private static Optional<String> reason(Judgment judgment) {
    return judgment.match(
        graded -> Optional.empty(),
        carried -> Optional.empty(),
        notGraded -> Optional.of(notGraded.reason().token()),
        notStated -> Optional.empty());
  }

  private static <T> Table<T> withPage(Table<T> table, Function<T, Source> source) {
    return table
        .with(ADDRESS, "source", "The page that shows it.", entry -> source.apply(entry).address())
        .with(
            oneOf(Stream.of(Publisher.values()).map(Publisher::token).toList()),
            "publisher",
            "Whose page it is; `press` is everybody who is neither inspectorate nor police body.",
            entry -> source.apply(entry).publisher().token());
  }

  private static <T> Table<T> withSource(Table<T> table, Function<T, Source> source) {
    return withPage(table, source)
        .with(
            DATE.optional(),
            "published",
            "When it was published; of a grade the day of the judgment, whichever page shows it."
                + " Empty if it is not known.",
            entry -> source.apply(entry).published().map(PartialDate::text));
  }

  private static <T> Table<T> withSupport(Table<T> table, Function<T, Source> source) {
    return withSource(table, source)
        .with(
            oneOf(Stream.of(Support.values()).map(Support::token).toList()),
            "support",
            "`by-exclusion`: the page names the exceptions, and says this of all others.",
            entry -> source.apply(entry).support().token());
  }

  static Table<OtherState> otherStates() {
    return Table.of(
            "other_states",
            "Grades that are not those of `judgments`, since they were changed later or another"
                + " page contradicts them.",
            List.of("force", "area", "source"),
            ofAllForces(PublishedJudgments::otherStates))
        .with(FORCE, "force", "The force.", state -> state.force().slug())
        .with(FRAMEWORK, "framework", "The framework, and so the cycle.", OtherState::cycle)
        .with(AREA, "area", "The area.", state -> state.cycle() + "/" + state.area())
        .with(
            oneOf(Stream.of(OtherStateKind.values()).map(OtherStateKind::token).toList()),
            "kind",
            "`earlier`: it was changed later. `contradicting`: another page is used.",
            state -> state.kind().token())
        .with(GRADE, "grade", "The grade that the page gives.", state -> state.grade().token())
        .with(TEXT, "reason", "What changed it, or which page is used.", OtherState::reason)
        .with(table -> withSupport(table, OtherState::source));
  }

  static Table<GradeCount> counts() {
    Table<GradeCount> table =
        Table.of(
                "counts",
                "How many areas of a force were graded, and how many got which grade, as one page"
                    + " prints it. Pages differ; a count is not the grade of an area.",
                List.of("force", "framework", "source"),
                ofAllForces(JudgmentTables::counts))
            .with(FORCE, "force", "The force.", count -> count.force().slug())
            .with(FRAMEWORK, "framework", "The framework, and so the cycle.", GradeCount::cycle)
            .with(
                NUMBER.optional(),
                "areas",
                "How many areas were graded; empty if the page does not print it.",
                GradeCount::areas);
    for (Grade grade : Grade.values()) {
      table =
          table.with(
              NUMBER.optional(),
              grade.token().replace('-', '_'),
              "How many of them are `" + grade.token() + "`; empty if the page does not print it.",
              count -> Optional.ofNullable(count.grades().get(grade)));
    }
    return table
        .with(
            TEXT.optional(),
            "exceeded",
            "Why `judgments` has more grades than the page counts; empty if it has not.",
            GradeCount::exceeded)
        .with(more -> withSource(more, GradeCount::source));
  }

  private static List<GradeCount> counts(Force force) {
    return PublishedJudgments.completeness(force).stream()
        .flatMap(known -> known.counts().stream())
        .toList();
  }

  static Table<PublishedDirection> directions() {
    return Table.of(
            "directions",
            "What the inspectorate itself says about the change of a force or of one of its areas."
                + " Sources can differ.",
            List.of(),
            ofAllForces(PublishedJudgments::directions))
        .with(FORCE, "force", "The force.", said -> said.force().slug())
        .with(FRAMEWORK, "framework", "The framework, and so the cycle.", PublishedDirection::cycle)
        .with(
            AREA.optional(),
            "area",
            "The area; empty if it is said of the force as a whole.",
            said -> said.area().map(path -> said.cycle() + "/" + path))
        .with(
            oneOf(Stream.of(Direction.values()).map(Direction::token).toList()),
            "direction",
            "What is said of the change.",
            said -> said.direction().token())
        .with(
            FRAMEWORK.optional(),
            "since",
            "The earlier cycle; empty if the page names none.",
            PublishedDirection::since)
        .with(
            oneOf(Stream.of(DirectionScope.values()).map(DirectionScope::token).toList()),
            "scope",
            "`judgment`: of the grade. `area`: of the performance, which can change inside a"
                + " grade.",
            said -> said.scope().token())
        .with(
            oneOf(Stream.of(DirectionBasis.values()).map(DirectionBasis::token).toList()),
            "basis",
            "In what kind of document; `quoted`: others quote the inspectorate.",
            said -> said.basis().token())
        .with(table -> withSource(table, PublishedDirection::source));
  }

  static Table<Event> monitoring() {
    return Table.of(
            "monitoring",
            "When a force entered or left the inspectorate's closer monitoring, the phase that it"
                + " calls Engage, as one page says. Without a row with `left` no end is in this"
                + " data.",
            List.of("force", "period", "event", "date", "source"),
            ofAllForces(JudgmentTables::events))
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
