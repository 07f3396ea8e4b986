package org.peelinspections.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

class MadeUpAssessmentsTest {

  @Test
  void force_isNoneOfThoseThatExist() {
    assertThat(Forces.bundled().find(MadeUpAssessments.force().slug())).isEmpty();
    assertThat(Forces.bundled().find(MadeUpAssessments.force().name())).isEmpty();
  }

  @Test
  void assessments_makeATrend() {
    Trend trend =
        Trend.of(
            List.of(
                MadeUpAssessments.in2016(),
                MadeUpAssessments.in2017(),
                MadeUpAssessments.in2018(),
                MadeUpAssessments.in2021()));
    assertThat(trend).hasToString("Northmarch Police, 2016, 2017, 2018/19, 2021/22: 9 series");
  }

  @Test
  void findings_goOnAndAreNew() {
    Comparison comparison = Comparison.of(MadeUpAssessments.in2016(), MadeUpAssessments.in2017());
    assertThat(comparison.lineage().orElseThrow().outcomes())
        .extracting(Object::getClass)
        .containsExactly(FindingOutcome.Same.class, FindingOutcome.New.class);
  }

  @Test
  void recommendations_fallDue() {
    LocalDate published = LocalDate.of(2017, 12, 12);
    assertThat(MadeUpAssessments.in2017().recommendationsDue(published, LocalDate.of(2019, 1, 1)))
        .extracting(Assessment.DueRecommendation::due)
        .containsExactly(published, LocalDate.of(2018, 6, 12));
  }

  @Test
  void graded_ofPillarsAndQuestions() {
    assertThat(
            MadeUpAssessments.graded(
                "PEEL 2018/19", Map.of("legitimacy", Grade.GOOD, "legitimacy/1", Grade.GOOD)))
        .hasToString("Northmarch Police, PEEL 2018/19: 1 pillar, 1 question, 0 findings");
  }

  @Test
  void graded_ofWhatCannotBe_isRefused() {
    assertThatThrownBy(() -> MadeUpAssessments.graded("2017", Map.of("traffic", Grade.GOOD)))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> MadeUpAssessments.graded("2017", Map.of("legitimacy", Grade.ADEQUATE)))
        .isInstanceOf(InvalidValueException.class);
  }
}
