package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.samples.Samples;

class JudgmentTest {

  private static final Judgment.CarriedForward CARRIED =
      Judgment.CarriedForward.builder()
          .grade(Grade.GOOD)
          .scale(GradingScale.FOUR_TIERS)
          .origin(Cycle.of("2016"))
          .addWording("carried over")
          .build();

  private static final Judgment.NotGraded NOT_GRADED =
      Judgment.NotGraded.builder()
          .reason(NoGradeReason.TO_BE_GRADED)
          .addWordings("To be graded", "not yet graded")
          .build();

  private static String kind(Judgment judgment) {
    return judgment.match(g -> "graded", c -> "carried", n -> "not graded", s -> "not stated");
  }

  @Test
  void match_callsTheFunctionOfTheKind() {
    assertThat(kind(Samples.four(Grade.GOOD))).isEqualTo("graded");
    assertThat(kind(CARRIED)).isEqualTo("carried");
    assertThat(kind(NOT_GRADED)).isEqualTo("not graded");
    assertThat(kind(Judgment.notStated())).isEqualTo("not stated");
  }

  @Test
  void match_handsOverTheJudgment() {
    assertThat(NOT_GRADED.<NoGradeReason>match(g -> null, c -> null, n -> n.reason(), s -> null))
        .isEqualTo(NoGradeReason.TO_BE_GRADED);
  }

  @Test
  void label_tellsACarriedGradeFromANewOne_andSaysWhyThereIsNone() {
    assertThat(Samples.four(Grade.GOOD).label()).isEqualTo("good");
    assertThat(CARRIED.label()).isEqualTo("good (from 2016)");
    assertThat(Judgment.CarriedForward.builder().from(CARRIED).origin(Optional.empty()).build())
        .extracting(Judgment::label)
        .isEqualTo("good (carried forward)");
    assertThat(NOT_GRADED.label()).isEqualTo("to be graded");
    assertThat(Judgment.notStated().label()).isEqualTo("not stated");
  }

  @Test
  void standingGrade_newOrCarried() {
    assertThat(Samples.five(Grade.ADEQUATE).standingGrade()).contains(Grade.ADEQUATE);
    assertThat(CARRIED.standingGrade()).contains(Grade.GOOD);
  }

  @Test
  void standingGrade_whereThereIsNone_isEmpty() {
    assertThat(NOT_GRADED.standingGrade()).isEmpty();
    assertThat(Judgment.notStated().standingGrade()).isEmpty();
  }

  @Test
  void standingScale_isThatOfTheStandingGrade() {
    assertThat(Samples.five(Grade.GOOD).standingScale()).contains(GradingScale.FIVE_TIERS);
    assertThat(CARRIED.standingScale()).contains(GradingScale.FOUR_TIERS);
    assertThat(NOT_GRADED.standingScale()).isEmpty();
    assertThat(Judgment.notStated().standingScale()).isEmpty();
  }

  @Test
  void wordings_areKeptInTheirOrder() {
    assertThat(NOT_GRADED.wordings()).containsExactly("To be graded", "not yet graded");
    assertThat(CARRIED.wordings()).containsExactly("carried over");
    assertThat(Samples.four(Grade.GOOD).wordings()).isEmpty();
    assertThat(Judgment.notStated().wordings()).isEmpty();
  }

  @Test
  void equals_goodOfFourTiers_isNotGoodOfFive() {
    assertThat(Samples.four(Grade.GOOD))
        .isEqualTo(Samples.four(Grade.GOOD))
        .isNotEqualTo(Samples.five(Grade.GOOD));
    assertThat(CARRIED)
        .isNotEqualTo(
            Judgment.CarriedForward.builder().from(CARRIED).scale(GradingScale.FIVE_TIERS).build());
  }

  @Test
  void equals_betweenKinds_isFalse() {
    Judgment.CarriedForward bare =
        Judgment.CarriedForward.builder().grade(Grade.GOOD).scale(GradingScale.FOUR_TIERS).build();
    assertThat((Judgment) bare).isNotEqualTo(Samples.four(Grade.GOOD));
    assertThat((Judgment) Judgment.notGraded(NoGradeReason.NOT_ESTABLISHED))
        .isNotEqualTo(Judgment.notStated());
    assertThat(Judgment.notStated()).isEqualTo(Judgment.notStated());
  }

  @Test
  void equals_takesReasonOriginAndWordingsIn() {
    assertThat(Judgment.notGraded(NoGradeReason.NOT_INSPECTED))
        .isNotEqualTo(Judgment.notGraded(NoGradeReason.TO_BE_GRADED));
    assertThat(Judgment.notGraded(NoGradeReason.TO_BE_GRADED)).isNotEqualTo(NOT_GRADED);
    assertThat(CARRIED)
        .isNotEqualTo(
            Judgment.CarriedForward.builder().from(CARRIED).origin(Cycle.of("2015")).build());
  }

  private static NotStatedBuilder notStated() {
    return Judgment.NotStated.builder();
  }

  @Test
  void notStated_saysFromWhereTheJudgmentWasCarriedOver() {
    Judgment.NotStated lost = notStated().origin(Cycle.of("2016")).addWording("kept as is").build();
    assertThat(lost.standingGrade()).isEmpty();
    assertThat(((Judgment) lost).origin()).contains(Cycle.of("2016"));
    assertThat(lost.wordings()).containsExactly("kept as is");
    assertThat(lost).isNotEqualTo(Judgment.notStated());
  }

  @Test
  void notStated_label_saysWhatIsKnown() {
    assertThat(notStated().origin(Cycle.of("2018-19")).build().label())
        .isEqualTo("carried over from 2018/19, grade not stated");
    assertThat(notStated().addWording("kept as is").build().label())
        .isEqualTo("carried over, grade not stated");
    assertThat(Judgment.notStated().label()).isEqualTo("not stated");
    assertThat(Judgment.notStated().isCarriedOver()).isFalse();
  }

  @Test
  void notStated_withABlankWording_isRefused() {
    assertThatThrownBy(() -> notStated().addWording(" ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("judgment that is not stated");
  }

  @Test
  void origin_isOfTheCarriedOnly() {
    assertThat(((Judgment) CARRIED).origin()).contains(Cycle.of("2016"));
    assertThat(Samples.four(Grade.GOOD).origin()).isEmpty();
    assertThat(NOT_GRADED.origin()).isEmpty();
    assertThat(Judgment.notStated().origin()).isEmpty();
  }

  @Test
  void graded_offTheScale_isRefused() {
    assertThatThrownBy(() -> Samples.four(Grade.ADEQUATE))
        .hasMessage(
            "scale four-tiers: it has no grade adequate; expected one of outstanding, good,"
                + " requires-improvement, inadequate");
  }

  @Test
  void carriedForward_offTheScale_isRefused() {
    assertThatThrownBy(
            () -> Judgment.CarriedForward.builder().from(CARRIED).grade(Grade.ADEQUATE).build())
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void carriedForward_withoutOrigin() {
    Judgment.CarriedForward bare =
        Judgment.CarriedForward.builder()
            .grade(Grade.OUTSTANDING)
            .scale(GradingScale.FOUR_TIERS)
            .build();
    assertThat(bare.origin()).isEmpty();
    assertThat(bare.wordings()).isEqualTo(List.of());
  }
}
