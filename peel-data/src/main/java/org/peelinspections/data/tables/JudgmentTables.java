package org.peelinspections.data.tables;

import static org.peelinspections.data.tables.ColumnType.LIST;
import static org.peelinspections.data.tables.ColumnType.NUMBER;
import static org.peelinspections.data.tables.ColumnType.TEXT;
import static org.peelinspections.data.tables.ColumnType.oneOf;
import static org.peelinspections.data.tables.ForceColumns.AREA;
import static org.peelinspections.data.tables.ForceColumns.FRAMEWORK;
import static org.peelinspections.data.tables.ForceColumns.ofAllForces;
import static org.peelinspections.data.tables.ForceColumns.withForce;
import static org.peelinspections.data.tables.ForceColumns.withSource;
import static org.peelinspections.data.tables.ForceColumns.withSupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.data.GradeCount;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.Assessment;

/** The tables on what was published about forces. */
final class JudgmentTables {

  private static final ColumnType GRADE = oneOf(Grade.values(), Grade::token);

  private record Row(Assessment assessment, String path, Judgment judgment, List<Source> sources) {

    String framework() {
      return assessment.framework().id();
    }
  }

  private JudgmentTables() {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Assessment of : PublishedJudgments.all()) {
      of.areas().stream()
          .map(part -> new Row(of, part.area().path(), part.judgment(), part.sources()))
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
        .with(table -> withForce(table, row -> row.assessment().force(), Row::framework))
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
            row -> row.judgment().origin())
        .with(
            oneOf(NoGradeReason.values(), NoGradeReason::token).optional(),
            "reason",
            "Why there is no grade.",
            row -> row.judgment().noGradeReason().map(NoGradeReason::token))
        .with(
            LIST,
            "wordings",
            "The words of the page where there is no grade.",
            row -> row.judgment().wordings());
  }

  static Table<OtherState> otherStates() {
    return Table.of(
            "other_states",
            "Grades that are not those of `judgments`, since they were changed later or another"
                + " page contradicts them.",
            List.of("force", "area", "source"),
            ofAllForces(PublishedJudgments::otherStates))
        .with(table -> withForce(table, OtherState::force, OtherState::cycle))
        .with(AREA, "area", "The area.", state -> state.cycle() + "/" + state.area())
        .with(
            oneOf(OtherState.Kind.values(), OtherState.Kind::token),
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
            .with(more -> withForce(more, GradeCount::force, GradeCount::cycle))
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
}
