package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the inspectorate decided about a pillar or a question, or why it did not.
 *
 * <p>There are four kinds, and none of them is null, blank or zero:
 *
 * <ul>
 *   <li>{@link GradedJudgment}: inspected and given a grade.
 *   <li>{@link CarriedForwardJudgment}: not inspected again; the grade of an earlier cycle still
 *       applies.
 *   <li>{@link NotGradedJudgment}: no grade was given, with the reason.
 *   <li>{@link NotStatedJudgment}: the source does not say. This does not mean that no grade was
 *       given. It may still say that the judgment was carried over.
 * </ul>
 *
 * <p>Sources and evidence are beside the judgment in the assessment.
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
   * The published words in place of a grade, such as "To be graded", in the order of the page;
   * empty if there are none.
   */
  List<String> wordings();

  /**
   * Returns the cycle from which the judgment was carried over; empty if it was not, or if the
   * cycle is not established.
   */
  default Optional<Cycle> origin() {
    return Optional.empty();
  }

  /** Returns the grade, newly given or carried forward; empty if there is none. */
  default Optional<Grade> standingGrade() {
    if (this instanceof GradedJudgment graded) {
      return Optional.of(graded.grade());
    }
    return this instanceof CarriedForwardJudgment carried
        ? Optional.of(carried.grade())
        : Optional.empty();
  }

  /**
   * Returns the judgment in a few words: {@code good}, {@code good (from 2016)} or {@code good
   * (carried forward)}, the {@linkplain NoGradeReason#label reason} for no grade, or {@code not
   * stated}. What is carried forward never looks like a new grade.
   */
  default String label() {
    return match(
        graded -> graded.grade().label(),
        carried ->
            carried.grade().label()
                + carried
                    .origin()
                    .map(origin -> " (from " + origin.label() + ")")
                    .orElse(" (carried forward)"),
        notGraded -> notGraded.reason().label(),
        NotStatedJudgment::label);
  }

  /** Returns the scale of the grade; empty if there is none. */
  default Optional<GradingScale> standingScale() {
    if (this instanceof GradedJudgment graded) {
      return Optional.of(graded.scale());
    }
    return this instanceof CarriedForwardJudgment carried
        ? Optional.of(carried.scale())
        : Optional.empty();
  }

  /** Returns a judgment with a newly given grade. */
  static GradedJudgment graded(Grade grade, GradingScale scale) {
    return GradedJudgment.builder().grade(grade).scale(scale).build();
  }

  /** Returns a judgment without a grade, for a reason. */
  static NotGradedJudgment notGraded(NoGradeReason reason) {
    return NotGradedJudgment.builder().reason(reason).build();
  }

  /** Returns a judgment that is not stated. */
  static NotStatedJudgment notStated() {
    return NotStatedJudgment.builder().build();
  }
}
