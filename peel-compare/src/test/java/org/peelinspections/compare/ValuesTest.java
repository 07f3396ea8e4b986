package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.compare.Made.FIVE;
import static org.peelinspections.compare.Made.FOUR;

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
import org.peelinspections.model.Direction;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
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
        "scale four-tiers: it has no grade adequate; expected one of outstanding, good,"
            + " requires-improvement, inadequate";
    assertRefused(() -> new Change(FOUR, Grade.GOOD, Grade.ADEQUATE), message);
    assertRefused(() -> new Change(FOUR, Grade.ADEQUATE, Grade.GOOD), message);
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
  void areas_needOne() {
    assertRefused(
        () -> new AreaPair(Optional.empty(), Optional.empty()),
        "areas of a row: there is none; expected one on at least one side");
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
