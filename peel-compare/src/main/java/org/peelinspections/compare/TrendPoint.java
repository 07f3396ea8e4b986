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
   * How the judgment compares with that of the assessment before, on what grounds or for what
   * reasons: the verdict that a comparison of the two gives. Empty in the first assessment, and
   * where a series of a question begins.
   */
  Optional<Verdict> verdict();

  /**
   * What the inspectorate itself says here about the change since the assessment before; mostly
   * none, and none where there is no verdict.
   */
  List<StatedChange> statedChanges();

  /**
   * What calls for caution in reading on from the point before; empty if nothing does, if there is
   * none before, after a break, and where the judgment is carried forward, so that there is no
   * change to be read.
   */
  default List<Reason> cautions() {
    return verdict()
        .<List<Reason>>map(
            found ->
                found.match(
                    compared -> List.of(),
                    ComparedWithCaution::reasons,
                    noNewEvidence -> List.of(),
                    notCompared -> List.of()))
        .orElse(List.of());
  }

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
