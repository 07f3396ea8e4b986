package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

class GradingScaleTest {

  static Stream<GradingScale> scales() {
    return Stream.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS);
  }

  @Test
  void fourTiers_hasNoAdequate() {
    assertThat(GradingScale.FOUR_TIERS.grades())
        .containsExactly(
            Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);
    assertThat(GradingScale.FOUR_TIERS.has(Grade.ADEQUATE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void fiveTiers_hasEveryGrade(Grade grade) {
    assertThat(GradingScale.FIVE_TIERS.has(grade)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD, GOOD, 0",
    "GOOD, OUTSTANDING, 1",
    "OUTSTANDING, GOOD, -1",
    "GOOD, REQUIRES_IMPROVEMENT, -1",
    "INADEQUATE, OUTSTANDING, 3"
  })
  void steps_ofFourTiers(Grade earlier, Grade later, int steps) {
    assertThat(GradingScale.FOUR_TIERS.steps(earlier, later)).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD, ADEQUATE, -1",
    "GOOD, REQUIRES_IMPROVEMENT, -2",
    "REQUIRES_IMPROVEMENT, ADEQUATE, 1",
    "INADEQUATE, OUTSTANDING, 4"
  })
  void steps_ofFiveTiers(Grade earlier, Grade later, int steps) {
    assertThat(GradingScale.FIVE_TIERS.steps(earlier, later)).isEqualTo(steps);
  }

  @ParameterizedTest
  @MethodSource("scales")
  void steps_mirrorAndAddUp(GradingScale scale) {
    for (Grade a : scale.grades()) {
      for (Grade b : scale.grades()) {
        assertThat(scale.steps(a, b)).isEqualTo(-scale.steps(b, a));
        for (Grade c : scale.grades()) {
          assertThat(scale.steps(a, b) + scale.steps(b, c)).isEqualTo(scale.steps(a, c));
        }
      }
    }
  }

  @Test
  void steps_ofAGradeThatTheScaleLacks_areRefused() {
    assertThatThrownBy(() -> GradingScale.FOUR_TIERS.steps(Grade.GOOD, Grade.ADEQUATE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "scale four-tiers: it has no grade adequate; expected one of outstanding, good,"
                + " requires-improvement, inadequate");
  }

  @Test
  void position_countsFromTheBest() {
    assertThat(GradingScale.FIVE_TIERS.position(Grade.OUTSTANDING)).isZero();
    assertThat(GradingScale.FIVE_TIERS.position(Grade.INADEQUATE)).isEqualTo(4);
  }

  @Test
  void builder_ofTheSameGrades_isEqual() {
    GradingScale same = GradingScale.builder().name("five-tiers").addGrades(Grade.values()).build();
    assertThat(same).isEqualTo(GradingScale.FIVE_TIERS).hasToString("five-tiers");
    assertThat(GradingScale.FOUR_TIERS).isNotEqualTo(GradingScale.FIVE_TIERS);
  }

  @Test
  void builder_ofTwoGrades_isAScale() {
    GradingScale pass =
        GradingScale.builder().name("pass").addGrades(Grade.GOOD, Grade.INADEQUATE).build();
    assertThat(pass.steps(Grade.INADEQUATE, Grade.GOOD)).isEqualTo(1);
  }

  static Stream<List<Grade>> tooFewOrTwice() {
    return Stream.of(
        List.of(), List.of(Grade.GOOD), List.of(Grade.GOOD, Grade.INADEQUATE, Grade.GOOD));
  }

  @ParameterizedTest
  @MethodSource("tooFewOrTwice")
  void builder_ofTooFewGradesOrOneTwice_isRefused(List<Grade> grades) {
    assertThatThrownBy(() -> GradingScale.builder().name("odd").grades(grades).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(
            grades.isEmpty() ? "scale odd: it has no grades" : "scale odd: its grades are ")
        .hasMessageEndingWith("; expected two or more, none twice");
  }

  @Test
  void builder_blankName_isRefused() {
    assertThatThrownBy(() -> GradingScale.builder().name(" ").addGrades(Grade.values()).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("name is blank");
  }

  @Test
  void of_knowsTheTwoScalesByName() {
    assertThat(GradingScale.of("four-tiers")).isSameAs(GradingScale.FOUR_TIERS);
    assertThat(GradingScale.of("five-tiers")).isSameAs(GradingScale.FIVE_TIERS);
    assertThatThrownBy(() -> GradingScale.of("six-tiers"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("'six-tiers' is not a grading scale; expected one of four-tiers, five-tiers");
  }
}
