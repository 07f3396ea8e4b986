package org.peelinspections.assertj;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * Assertions on an assessment.
 *
 * <p>All throw {@link UnknownNameException} if the framework has no such area, because then the
 * test is wrong and not the assessment.
 */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

  AssessmentAssert(@Nullable Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  /** Verifies the grade of a pillar, newly given or carried forward. */
  public AssessmentAssert hasGrade(Pillar pillar, Grade expected) {
    return hasGrade(pillar.token(), expected);
  }

  /** Verifies the grade of an area, newly given or carried forward. */
  public AssessmentAssert hasGrade(String area, Grade expected) {
    Optional<Judgment> found = judgment(area);
    if (!found.flatMap(Judgment::standingGrade).equals(Optional.of(expected))) {
      throw fault(area, found, expected.label());
    }
    return this;
  }

  /** Verifies that the grade of an area is carried forward from an earlier cycle. */
  public AssessmentAssert isCarriedForward(String area) {
    Optional<Judgment> found = judgment(area);
    if (found.filter(Judgment.CarriedForward.class::isInstance).isEmpty()) {
      throw fault(area, found, "a grade that is carried forward");
    }
    return this;
  }

  /** Verifies that an area has no grade, for the given reason. */
  public AssessmentAssert isNotGraded(String area, NoGradeReason expected) {
    Optional<Judgment> found = judgment(area);
    if (!found.flatMap(Judgment::noGradeReason).equals(Optional.of(expected))) {
      throw fault(area, found, expected.label());
    }
    return this;
  }

  /** Verifies that the assessment does not include an area. The area may still have been graded. */
  public AssessmentAssert doesNotInclude(String area) {
    Optional<Judgment> found = judgment(area);
    if (found.isPresent()) {
      throw fault(area, found, "not in this data");
    }
    return this;
  }

  /** Verifies the total number of findings. */
  public AssessmentAssert hasFindings(int expected) {
    isNotNull();
    int found = actual.locatedFindings().size();
    if (found != expected) {
      throw failureWithActualExpected(
          found, expected, "%nExpected %d findings, but was:%n  %s", expected, actual);
    }
    return this;
  }

  private Optional<Judgment> judgment(String area) {
    isNotNull();
    return actual.judgment(area);
  }

  private AssertionError fault(String area, Optional<Judgment> found, String expected) {
    String was = found.map(AssessmentAssert::words).orElse("not in this data");
    return failureWithActualExpected(
        was,
        expected,
        "%nExpected %s of %s, %s:%n  %s%nbut was:%n  %s",
        area,
        actual.force().name(),
        actual.framework().name(),
        expected,
        was);
  }

  private static String words(Judgment judgment) {
    return judgment.match(
        graded -> graded.grade().label(),
        carried -> carried.grade().label() + ", carried forward",
        notGraded -> "no grade: " + notGraded.reason().label(),
        notStated -> notStated.label());
  }
}
