package org.peelinspections.data.tables;

import static org.peelinspections.data.tables.Column.tokens;
import static org.peelinspections.data.tables.ForceColumns.ofAllForces;
import static org.peelinspections.data.tables.ForceColumns.withForce;
import static org.peelinspections.data.tables.ForceColumns.withSource;
import static org.peelinspections.data.tables.ForceColumns.withSupport;

import java.util.List;
import java.util.Optional;
import org.peelinspections.data.GradeCount;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;

/** The tables on what was published about forces. */
final class JudgmentTables {

  private record Row(Assessment assessment, AreaAssessment part) {

    Judgment judgment() {
      return part.judgment();
    }
  }

  private JudgmentTables() {}

  private static List<Row> rows() {
    return PublishedJudgments.all().stream()
        .flatMap(of -> of.areas().stream().map(part -> new Row(of, part)))
        .toList();
  }

  static Table<Row> judgments() {
    return new Table<>("judgments", rows())
        .with(
            table ->
                withForce(
                    table, row -> row.assessment().force(), row -> row.assessment().framework()))
        .with("area", row -> row.part().area())
        .with(
            "status",
            List.of("graded", "carried-forward", "not-graded", "not-stated"),
            row -> status(row.judgment()))
        .with("grade", tokens(Grade.values()), row -> row.judgment().standingGrade())
        .with("carried_from", row -> row.judgment().origin())
        .with("reason", tokens(NoGradeReason.values()), row -> row.judgment().noGradeReason())
        .with("wordings", row -> row.judgment().wordings())
        .with(table -> withSupport(table, row -> row.part().sources().get(0)))
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
        .with(table -> withForce(table, OtherState::force, OtherState::cycle))
        .with("area", state -> state.cycle() + "/" + state.area())
        .with("kind", tokens(OtherState.Kind.values()), OtherState::kind)
        .with("grade", tokens(Grade.values()), OtherState::grade)
        .with("reason", OtherState::reason)
        .with(table -> withSupport(table, OtherState::source));
  }

  static Table<GradeCount> counts() {
    Table<GradeCount> table =
        new Table<>("counts", ofAllForces(JudgmentTables::counts))
            .with(more -> withForce(more, GradeCount::force, GradeCount::cycle))
            .with("areas", GradeCount::areas);
    for (Grade grade : Grade.values()) {
      table.with(
          grade.token().replace('-', '_'), count -> Optional.ofNullable(count.grades().get(grade)));
    }
    return table
        .with("exceeded", GradeCount::exceeded)
        .with(more -> withSource(more, GradeCount::source));
  }

  private static List<GradeCount> counts(Force force) {
    return JudgmentSet.bundled().completeness(force).stream()
        .flatMap(known -> known.counts().stream())
        .toList();
  }
}
