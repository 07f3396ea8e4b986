package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.compare.Made.FIVE;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.graded;

import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.cohort.Distribution;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Ground;

/** The rules that the values of this package keep when they are built. */
class ValuesTest {

  private static void assertRefused(Runnable build, String message) {
    assertThatThrownBy(build::run).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }

  private static Change change(Grade earlier, Grade later) {
    return new Change(FIVE, earlier, later);
  }

  private static VerdictBuilder verdict(VerdictKind kind) {
    return new VerdictBuilder().kind(kind);
  }

  @Test
  void change_countsStepsOnItsScale() {
    assertThat(change(Grade.GOOD, Grade.REQUIRES_IMPROVEMENT).steps()).isEqualTo(2);
    assertThat(new Change(FOUR, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT).steps()).isEqualTo(1);
    assertThat(change(Grade.ADEQUATE, Grade.GOOD).direction()).isEqualTo(Direction.IMPROVED);
    assertThat(change(Grade.GOOD, Grade.ADEQUATE).direction()).isEqualTo(Direction.DECLINED);
    assertThat(change(Grade.GOOD, Grade.GOOD).direction()).isEqualTo(Direction.UNCHANGED);
    assertThat(change(Grade.INADEQUATE, Grade.OUTSTANDING).steps()).isEqualTo(4);
  }

  @Test
  void toString_ofAChange_isInWords() {
    assertThat(change(Grade.GOOD, Grade.ADEQUATE))
        .hasToString("good to adequate: declined by one step");
    assertThat(
            new CohortRow.Mover(
                Forces.bundled().get("kent"), change(Grade.GOOD, Grade.ADEQUATE), true))
        .hasToString("Kent: good to adequate: declined by one step, with caution");
  }

  @Test
  void change_refusesAGradeOfAnotherScale() {
    String message =
        "scale four-tiers: it has no grade adequate; expected one of outstanding, good, requires"
            + " improvement, inadequate";
    assertRefused(() -> new Change(FOUR, Grade.GOOD, Grade.ADEQUATE), message);
    assertRefused(() -> new Change(FOUR, Grade.ADEQUATE, Grade.GOOD), message);
  }

  @Test
  void reason_hasASideIfItsCodeSpeaksOfOne() {
    ReasonBuilder none = new ReasonBuilder().code(ReasonCode.NOT_STATED).sentence("Why.");
    assertRefused(none::build, "reason not-stated: it has no side; expected earlier or later");
    ReasonBuilder side =
        new ReasonBuilder().code(ReasonCode.DIFFERENT_SCALE).side(Side.LATER).sentence("Why.");
    assertRefused(side::build, "reason different-scale: its side is later; expected none");
  }

  @Test
  void reason_saysWhyThereIsNoGradeAndOnlyThen() {
    ReasonBuilder none =
        new ReasonBuilder().code(ReasonCode.NO_GRADE).side(Side.LATER).sentence("Why.");
    assertRefused(
        none::build,
        "reason no-grade: it does not say why; expected a reason for no grade with no-grade, and"
            + " with no other code");
    ReasonBuilder other =
        new ReasonBuilder()
            .code(ReasonCode.NOT_STATED)
            .side(Side.LATER)
            .noGradeReason(NoGradeReason.NOT_INSPECTED)
            .sentence("Why.");
    assertRefused(
        other::build,
        "reason not-stated: it says not-inspected; expected a reason for no grade with no-grade,"
            + " and with no other code");
  }

  @Test
  void verdict_withoutDirectionOrCautionNeedsAReason() {
    assertRefused(
        () -> verdict(VerdictKind.NOT_COMPARED).build(),
        "verdict not-compared: it has no reason; expected at least one");
    assertRefused(
        () -> verdict(VerdictKind.NO_NEW_EVIDENCE).build(),
        "verdict no-new-evidence: it has no reason; expected at least one");
    assertRefused(
        () ->
            verdict(VerdictKind.COMPARED_WITH_CAUTION)
                .change(change(Grade.GOOD, Grade.GOOD))
                .build(),
        "verdict compared-with-caution: it has no reason; expected at least one");
  }

  @Test
  void verdict_needsItsChange() {
    assertRefused(
        () -> verdict(VerdictKind.COMPARED).build(),
        "verdict compared: it has no change; expected one if, and only if, grades were compared");
    assertRefused(
        () -> verdict(VerdictKind.NOT_COMPARED).change(change(Grade.GOOD, Grade.GOOD)).build(),
        "verdict not-compared: it has a change; expected one if, and only if, grades were compared");
  }

  @Test
  void verdict_hasAChangeOnlyWhereItWasCompared() {
    Change change = change(Grade.GOOD, Grade.ADEQUATE);
    Reason reason = new ReasonBuilder().code(ReasonCode.QUESTION_REWORDED).sentence("Why.").build();
    Ground ground = new Ground("Why.", List.of());
    Verdict compared = verdict(VerdictKind.COMPARED).change(change).addGround(ground).build();
    Verdict withCaution =
        verdict(VerdictKind.COMPARED_WITH_CAUTION)
            .change(change)
            .addGround(ground)
            .addReason(reason)
            .build();
    Verdict nothingNew = verdict(VerdictKind.NO_NEW_EVIDENCE).addReason(reason).build();
    Verdict notCompared = verdict(VerdictKind.NOT_COMPARED).addReason(reason).build();

    assertThat(List.of(compared, withCaution))
        .allMatch(v -> v.change().equals(Optional.of(change)));
    assertThat(List.of(compared, withCaution)).allMatch(v -> v.grounds().equals(List.of(ground)));
    assertThat(List.of(nothingNew, notCompared)).allMatch(v -> v.change().isEmpty());
    assertThat(List.of(nothingNew, notCompared)).allMatch(v -> v.grounds().isEmpty());
    assertThat(Stream.of(compared, withCaution, nothingNew, notCompared).map(Verdict::kind))
        .containsExactly(VerdictKind.values());
  }

  @Test
  void results_cannotBeBuiltByOthers() {
    Stream<Class<?>> builders =
        Stream.of(
            ComparisonBuilder.class,
            ComparisonRowBuilder.class,
            ReasonBuilder.class,
            VerdictBuilder.class,
            TrendBuilder.class,
            TrendSeriesBuilder.class,
            TrendPointBuilder.class,
            TrendBreakBuilder.class);
    Stream<Class<?>> results =
        Stream.of(
            Comparison.class,
            ComparisonRow.class,
            Reason.class,
            Verdict.class,
            Cohort.class,
            CohortRow.class,
            Distribution.class,
            Trend.class,
            TrendSeries.class,
            TrendPoint.class,
            TrendBreak.class);

    assertThat(builders).noneMatch(builder -> Modifier.isPublic(builder.getModifiers()));
    assertThat(results).allMatch(result -> result.getConstructors().length == 0);
  }

  @Test
  void row_refusesAChangeThatIsNotThatOfItsJudgments() {
    ComparisonRowBuilder row =
        new ComparisonRowBuilder()
            .areas(AreaPair.alone(Side.LATER, AreaId.of("2017/legitimacy")))
            .label("Legitimacy")
            .earlier(graded(Grade.GOOD))
            .verdict(
                verdict(VerdictKind.COMPARED)
                    .change(new Change(FOUR, Grade.GOOD, Grade.OUTSTANDING))
                    .build());
    String message =
        "row legitimacy: its verdict goes from good to outstanding; expected the grades of its"
            + " judgments";
    assertRefused(row::build, message);
    assertRefused(() -> row.later(graded(Grade.GOOD)).build(), message);
    assertThat(row.later(graded(Grade.OUTSTANDING)).build().label()).isEqualTo("Legitimacy");
    assertRefused(() -> row.earlier(graded(Grade.INADEQUATE)).build(), message);
  }

  @Test
  void areas_needOne() {
    assertRefused(
        () -> new AreaPair(Optional.empty(), Optional.empty()),
        "areas of a row: there is none; expected one on at least one side");
  }

  @Test
  void matrix_refusesAnotherScale() {
    CohortRow.Mover mover =
        new CohortRow.Mover(Made.force("kent"), change(Grade.GOOD, Grade.GOOD), false);
    assertRefused(
        () -> new CohortRow.TransitionMatrix(FOUR, List.of(mover)),
        "transition matrix on scale four-tiers: kent moved on scale five-tiers; expected one scale");
  }

  @Test
  void ground_copiesItsSources() {
    List<URI> sources = new ArrayList<>(List.of(Made.page("a")));
    Ground ground = new Ground("Why.", sources);
    sources.clear();
    assertThat(ground.sources()).containsExactly(Made.page("a"));
    assertThat(ground.verified()).isTrue();
  }

  @Test
  void summary_isAValue() {
    Comparison comparison = Comparison.of(WestMidlands.in2016(), WestMidlands.in2017());
    assertThat(comparison.summary())
        .isEqualTo(comparison.summary())
        .hasSameHashCodeAs(comparison.summary())
        .isNotEqualTo(ComparisonSummary.of(comparison.questions()))
        .isNotEqualTo(ComparisonSummary.of(comparison.pillars()))
        .isNotEqualTo("4 rows");
    assertThat(ComparisonSummary.of(comparison.pillars())).hasToString("1 row: 1 declined");
  }

  @Test
  void comparison_isAValue() {
    assertThat(Comparison.of(WestMidlands.in2016(), WestMidlands.in2017()))
        .isEqualTo(Comparison.of(WestMidlands.in2016(), WestMidlands.in2017()));
  }
}
