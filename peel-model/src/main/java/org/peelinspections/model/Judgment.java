package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the inspectorate decided about a pillar or a question, or why it did not.
 *
 * <p>There are four kinds, and there is no null, no blank and no zero among them:
 *
 * <ul>
 *   <li>{@link GradedJudgment}: inspected and given a grade.
 *   <li>{@link CarriedForwardJudgment}: not inspected again; the grade of an earlier cycle stands.
 *   <li>{@link NotGradedJudgment}: no grade was given, with the reason.
 *   <li>{@link NotStatedJudgment}: the source at hand does not say. This is no statement that no
 *       grade was given. It can say that the judgment was carried over while the grade is lost.
 * </ul>
 *
 * <p>A judgment says nothing about where it was published; sources and evidence stand beside it in
 * the assessment. The family is closed: nobody outside this package can add a kind. Equality holds
 * between values built here.
 */
public sealed interface Judgment
    permits GradedJudgment, CarriedForwardJudgment, NotGradedJudgment, NotStatedJudgment {

  /** Calls the function for the kind of this judgment. */
  <T> T match(
      Function<? super GradedJudgment, ? extends T> graded,
      Function<? super CarriedForwardJudgment, ? extends T> carriedForward,
      Function<? super NotGradedJudgment, ? extends T> notGraded,
      Function<? super NotStatedJudgment, ? extends T> notStated);

  /**
   * The words that said so where no grade was printed, such as "To be graded"; in the order met,
   * and empty where there were none.
   */
  List<String> wordings();

  /**
   * The cycle from which the judgment was carried over; empty where it was not, or where that is
   * not established.
   */
  default Optional<Cycle> origin() {
    return Optional.empty();
  }

  /** The grade that stands, newly given or carried forward; empty where there is none. */
  default Optional<Grade> standingGrade() {
    if (this instanceof GradedJudgment graded) {
      return Optional.of(graded.grade());
    }
    return this instanceof CarriedForwardJudgment carried
        ? Optional.of(carried.grade())
        : Optional.empty();
  }

  /** The scale of the grade that stands; empty where there is none. */
  default Optional<GradingScale> standingScale() {
    if (this instanceof GradedJudgment graded) {
      return Optional.of(graded.scale());
    }
    return this instanceof CarriedForwardJudgment carried
        ? Optional.of(carried.scale())
        : Optional.empty();
  }

  /** A grade newly given on a scale. */
  static GradedJudgment graded(Grade grade, GradingScale scale) {
    return GradedJudgment.builder().grade(grade).scale(scale).build();
  }

  /** No grade, for a reason. */
  static NotGradedJudgment notGraded(NoGradeReason reason) {
    return NotGradedJudgment.builder().reason(reason).build();
  }

  /** Nothing is stated. */
  static NotStatedJudgment notStated() {
    return NotStatedJudgment.builder().build();
  }
}
