package org.peelinspections.assertj;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.assertj.PeelAssertions.assertThat;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Grade;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.UnknownNameException;

class AssessmentAssertTest {

  private static void assertFails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessage(message.formatted());
  }

  @Test
  void hasGrade_ofAPillarAndAQuestion() {
    assertThat(MadeUpAssessments.in2017())
        .hasGrade(Pillar.LEGITIMACY, Grade.REQUIRES_IMPROVEMENT)
        .hasGrade("legitimacy/1", Grade.GOOD);
    assertThat(MadeUpAssessments.in2021()).hasGrade("Preventing crime", Grade.ADEQUATE);
  }

  @Test
  void hasGrade_ofAnotherGrade_saysWhichAreaAndWhichGrade() {
    assertFails(
        () -> assertThat(MadeUpAssessments.in2017()).hasGrade(Pillar.LEGITIMACY, Grade.GOOD),
        "%nExpected legitimacy of Northmarch Police, PEEL 2017:%n  good%nbut was:%n"
            + "  requires improvement");
  }

  @Test
  void hasGrade_whereThereIsNone_saysWhat() {
    String expected = "%nExpected %s of Northmarch Police, PEEL 2018/19:%n  good%nbut was:%n  ";
    assertFails(
        () -> assertThat(MadeUpAssessments.in2018()).hasGrade("legitimacy", Grade.GOOD),
        expected.replace("%s", "legitimacy") + "no grade: to be graded");
    assertFails(
        () -> assertThat(MadeUpAssessments.in2018()).hasGrade("legitimacy/1", Grade.GOOD),
        expected.replace("%s", "legitimacy/1") + "not in this data");
  }

  @Test
  void hasGrade_ofAnAreaThatTheFrameworkDoesNotHave_isAMistakeOfTheTest() {
    assertThatThrownBy(
            () -> assertThat(MadeUpAssessments.in2021()).hasGrade(Pillar.LEGITIMACY, Grade.GOOD))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("'legitimacy' is not an area of PEEL 2021/22; expected one of ");
  }

  @Test
  void isCarriedForward_ofAGradeThatIsAndOneThatIsNot() {
    assertThat(MadeUpAssessments.in2018())
        .isCarriedForward("efficiency")
        .hasGrade("efficiency", Grade.GOOD);
    assertFails(
        () -> assertThat(MadeUpAssessments.in2018()).isCarriedForward("effectiveness"),
        "%nExpected effectiveness of Northmarch Police, PEEL 2018/19:%n"
            + "  a grade that is carried forward%nbut was:%n  outstanding");
  }

  @Test
  void isNotGraded_forAReason() {
    assertThat(MadeUpAssessments.in2018()).isNotGraded("legitimacy", NoGradeReason.TO_BE_GRADED);
    assertFails(
        () ->
            assertThat(MadeUpAssessments.in2018())
                .isNotGraded("efficiency", NoGradeReason.NOT_INSPECTED),
        "%nExpected efficiency of Northmarch Police, PEEL 2018/19:%n  not inspected%nbut was:%n"
            + "  good, carried forward");
  }

  @Test
  void doesNotInclude_whatIsNotInThisData() {
    assertThat(MadeUpAssessments.in2018()).doesNotInclude("legitimacy/1");
    assertFails(
        () -> assertThat(MadeUpAssessments.in2018()).doesNotInclude("effectiveness"),
        "%nExpected effectiveness of Northmarch Police, PEEL 2018/19:%n  not in this data%nbut"
            + " was:%n  outstanding");
  }

  @Test
  void hasFindings_countsThem() {
    assertThat(MadeUpAssessments.in2017()).hasFindings(2);
    assertFails(
        () -> assertThat(MadeUpAssessments.in2017()).hasFindings(3),
        "%nExpected 3 findings, but was:%n"
            + "  Northmarch Police, PEEL 2017: 3 pillars, 2 questions, 2 findings");
  }

  @Test
  void assertThat_ofNull_fails() {
    @Nullable Assessment none = Map.<String, Assessment>of().get("none");
    assertThatThrownBy(() -> assertThat(none).hasGrade("legitimacy", Grade.GOOD))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}
