package org.peelinspections.assertj;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.assertj.PeelAssertions.assertThat;
import static org.peelinspections.compare.ReasonCode.BORDER_NOT_COMPARABLE;
import static org.peelinspections.compare.ReasonCode.CARRIED_FORWARD;
import static org.peelinspections.compare.ReasonCode.NO_GRADE;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.model.Grade;

@Tag("both-paths")
class ComparisonAssertTest {

  private static final Comparison TO_2017 =
      Comparison.of(MadeUpAssessments.in2016(), MadeUpAssessments.in2017());
  private static final Comparison TO_2018 =
      Comparison.of(MadeUpAssessments.in2017(), MadeUpAssessments.in2018());

  private static void assertFails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessage(message.formatted());
  }

  @Test
  void area_ofAChange() {
    assertThat(TO_2017).area("legitimacy").declinedBy(1).isCompared();
    assertThat(TO_2017).area("effectiveness").improvedBy(1);
    assertThat(TO_2017).area("Efficiency").isUnchanged();
  }

  @Test
  void area_withoutAChange() {
    assertThat(TO_2018).area("efficiency").hasNoNewEvidence();
    assertThat(TO_2018).area("legitimacy").isNotCompared().isNotCompared(NO_GRADE);
    assertThat(Comparison.of(MadeUpAssessments.in2018(), MadeUpAssessments.in2021()))
        .area("investigating-crime")
        .isNotCompared();
  }

  @Test
  void isComparedWithCaution_sinceAGradeThatWasCarriedForward() {
    Comparison comparison =
        Comparison.of(
            MadeUpAssessments.in2017(),
            MadeUpAssessments.graded("2018-19", Map.of("legitimacy", Grade.INADEQUATE)));
    assertThat(comparison).area("legitimacy").isCompared().declinedBy(1);
    assertFails(
        () -> assertThat(comparison).area("legitimacy").isComparedWithCaution(CARRIED_FORWARD),
        "%nExpected:%n  compared with caution (carried-forward)%nbut was:%n"
            + "  Legitimacy: requires improvement -> inadequate, declined by one step");
  }

  @Test
  void declinedBy_ofAnotherChange_showsTheRowAlone() {
    assertFails(
        () -> assertThat(TO_2017).area("legitimacy").declinedBy(2),
        "%nExpected:%n  declined by 2 steps%nbut was:%n"
            + "  Legitimacy: good -> requires improvement, declined by one step");
    assertFails(
        () -> assertThat(TO_2017).area("legitimacy").improvedBy(1),
        "%nExpected:%n  improved by 1 step%nbut was:%n"
            + "  Legitimacy: good -> requires improvement, declined by one step");
    assertFails(
        () -> assertThat(TO_2017).area("legitimacy").isUnchanged(),
        "%nExpected:%n  unchanged%nbut was:%n"
            + "  Legitimacy: good -> requires improvement, declined by one step");
  }

  @Test
  void declinedBy_whereNothingWasCompared_saysWhy() {
    String was =
        "%nbut was:%n  Legitimacy: requires improvement -> to be graded, not compared (no-grade)";
    assertFails(
        () -> assertThat(TO_2018).area("legitimacy").declinedBy(1),
        "%nExpected:%n  declined by 1 step" + was);
    assertFails(
        () -> assertThat(TO_2018).area("legitimacy").isUnchanged(),
        "%nExpected:%n  unchanged" + was);
    assertFails(
        () -> assertThat(TO_2018).area("legitimacy").isNotCompared(BORDER_NOT_COMPARABLE),
        "%nExpected:%n  not compared (border-not-comparable)" + was);
    assertFails(
        () -> assertThat(TO_2018).area("legitimacy").hasNoNewEvidence(),
        "%nExpected:%n  no new evidence" + was);
  }

  @Test
  void area_thatIsNotThere_listsTheRows() {
    assertFails(
        () -> assertThat(TO_2018).area("leadership"),
        "'leadership' is not an area of this comparison; expected one of effectiveness, efficiency,"
            + " legitimacy, 2017/legitimacy/1>2018-19/legitimacy/1,"
            + " 2017/legitimacy/2>2018-19/legitimacy/2");
  }

  @Test
  void as_standsInFrontOfTheFailure() {
    assertThatThrownBy(
            () -> assertThat(TO_2017).as("after import").area("legitimacy").isUnchanged())
        .hasMessageStartingWith("[after import] ")
        .hasMessageContaining("Legitimacy: good -> requires improvement");
  }

  @Test
  void hasNoChanges_ofNone() {
    Map<String, Grade> good = Map.of("legitimacy", Grade.GOOD, "efficiency", Grade.GOOD);
    assertThat(
            Comparison.of(
                MadeUpAssessments.graded("2016", good), MadeUpAssessments.graded("2017", good)))
        .hasNoChanges();
  }

  @Test
  void hasNoChanges_ofSome_listsThem() {
    assertThatThrownBy(() -> assertThat(TO_2017).hasNoChanges())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("%nExpected no changes, but there are 3:%n".formatted())
        .hasMessageContaining("  Effectiveness: requires improvement -> good, improved by one step")
        .hasMessageContaining("  Legitimacy: good -> requires improvement, declined by one step");
  }

  @Test
  void assertThat_ofARow() {
    ComparisonRow row = TO_2017.row("efficiency");
    assertThat(row).isUnchanged();
  }

  @Test
  void assertThat_ofNull_fails() {
    @Nullable Comparison none = Map.<String, Comparison>of().get("none");
    assertThatThrownBy(() -> assertThat(none).area("legitimacy"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
    assertThatThrownBy(() -> assertThat(none).hasNoChanges())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}
