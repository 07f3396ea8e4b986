package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.QuestionId;

/** One assessment in a series; the judgment can be absent. */
@Value.Immutable
public abstract class TrendPoint {

  TrendPoint() {}

  /** The cycle of the assessment. */
  public abstract Cycle cycle();

  /** The question as the framework of the assessment has it; empty in the series of a pillar. */
  public abstract Optional<QuestionId> question();

  /** The judgment; empty if the pillar or question is not in the assessment. */
  public abstract Optional<Judgment> judgment();

  /**
   * The verdict of comparing the judgment with that of the assessment before; empty for the first
   * assessment, and where the series of a question begins.
   */
  public abstract Optional<Verdict> verdict();

  /**
   * Returns what the inspectorate itself says about the change since the assessment before; usually
   * none, and always none if there is no verdict.
   */
  public abstract List<StatedChange> statedChanges();

  /**
   * Returns the reasons for caution in comparing with the point before; empty if there are none, at
   * the first point, after a break, and if the judgment is carried forward.
   */
  public final List<Reason> cautions() {
    return verdict()
        .filter(found -> found.kind() == VerdictKind.COMPARED_WITH_CAUTION)
        .map(Verdict::reasons)
        .orElse(List.of());
  }

  /** Returns whether there is a grade, newly given or carried forward. */
  public final boolean hasGrade() {
    return judgment().flatMap(Judgment::standingGrade).isPresent();
  }

  /** Returns true if the grade is carried forward, and so is not new evidence. */
  public final boolean carriedForward() {
    return judgment().filter(CarriedForwardJudgment.class::isInstance).isPresent();
  }
}
