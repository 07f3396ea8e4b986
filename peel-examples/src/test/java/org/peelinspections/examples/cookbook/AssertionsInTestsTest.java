package org.peelinspections.examples.cookbook;

import static org.peelinspections.assertj.PeelAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peelinspections.assertj.MadeUpAssessments;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ReasonCode;
import org.peelinspections.model.Grade;
import org.peelinspections.model.assessment.Assessment;

/** The test that {@code docs/cookbook.md} shows. */
class AssertionsInTestsTest {

  // tag::cookbook[]
  @Test
  void legitimacy_declinesAndIsNotComparedAcrossTheBorder() {
    Assessment in2016 = MadeUpAssessments.in2016();
    Assessment in2017 = MadeUpAssessments.in2017();
    Assessment in2021 = MadeUpAssessments.in2021();

    assertThat(in2017).hasGrade("legitimacy", Grade.REQUIRES_IMPROVEMENT).hasFindings(2);
    assertThat(Comparison.of(in2016, in2017)).area("legitimacy").declinedBy(1);
    assertThat(Comparison.of(in2017, in2021))
        .area("legitimacy")
        .isNotCompared(ReasonCode.NOT_IN_FRAMEWORK);
  }
  // end::cookbook[]
}
