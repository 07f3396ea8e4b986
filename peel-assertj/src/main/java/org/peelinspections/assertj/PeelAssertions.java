package org.peelinspections.assertj;

import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.model.assessment.Assessment;

/**
 * The entry point for assertions on PEEL values.
 *
 * <pre>{@code
 * import static org.peelinspections.assertj.PeelAssertions.assertThat;
 *
 * assertThat(assessment).hasGrade("legitimacy", Grade.GOOD);
 * assertThat(comparison).area("legitimacy").declinedBy(1);
 * assertThat(comparison).area("preventing-crime").isNotCompared(BORDER_NOT_COMPARABLE);
 * }</pre>
 *
 * <p>You can import it beside {@code org.assertj.core.api.Assertions.assertThat}. An area is the
 * token of a pillar, or the path or label of a question.
 */
public final class PeelAssertions {

  private PeelAssertions() {}

  /** Begins assertions on an assessment. */
  public static AssessmentAssert assertThat(@Nullable Assessment actual) {
    return new AssessmentAssert(actual);
  }

  /** Begins assertions on a comparison. */
  public static ComparisonAssert assertThat(@Nullable Comparison actual) {
    return new ComparisonAssert(actual);
  }

  /** Begins assertions on one row of a comparison. */
  public static ComparisonRowAssert assertThat(@Nullable ComparisonRow actual) {
    return new ComparisonRowAssert(actual);
  }
}
