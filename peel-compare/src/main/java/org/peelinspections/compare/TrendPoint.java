package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.QuestionId;

/** What one assessment says in a series; it need not say anything. */
@Value.Immutable
public interface TrendPoint {

  /** The cycle of the assessment. */
  Cycle cycle();

  /** The question as the framework of the assessment has it; empty in the series of a pillar. */
  Optional<QuestionId> question();

  /** The judgment; empty if the pillar or question is not in the assessment. */
  Optional<Judgment> judgment();

  /**
   * What calls for caution in reading on from the point before; empty if nothing does, if there is
   * none before, and after a break.
   */
  List<Reason> cautions();

  /** Whether a grade stands here, newly given or carried forward. */
  default boolean hasGrade() {
    return judgment().flatMap(Judgment::standingGrade).isPresent();
  }

  /** Whether the grade is carried forward, and so no new evidence. */
  default boolean carriedForward() {
    return judgment().filter(CarriedForwardJudgment.class::isInstance).isPresent();
  }

  /** Starts a new point. */
  static TrendPointBuilder builder() {
    return new TrendPointBuilder();
  }
}
