package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;

/** What one assessment says in a series; it need not say anything. */
@Value.Immutable
public abstract class TrendPoint {

  TrendPoint() {}

  /** The cycle of the assessment. */
  public abstract Cycle cycle();

  /** The area as the framework of the assessment has it. */
  public abstract AreaId area();

  /** The judgment; empty if the area is not in the assessment. */
  public abstract Optional<Judgment> judgment();

  /**
   * How the judgment compares with that of the assessment before, on what grounds or for what
   * reasons: the verdict that a comparison of the two gives. Empty in the first assessment, and
   * where a series begins.
   */
  public abstract Optional<Verdict> verdict();

  /**
   * What the inspectorate itself says here about the change since the assessment before; mostly
   * none, and none where there is no verdict.
   */
  public abstract List<StatedChange> statedChanges();

  /**
   * What calls for caution in reading on from the point before; empty if nothing does, if there is
   * none before, after a break, and where the judgment is carried forward, so that there is no
   * change to be read.
   */
  public final List<Reason> cautions() {
    return verdict()
        .filter(found -> found.kind() == VerdictKind.COMPARED_WITH_CAUTION)
        .map(Verdict::reasons)
        .orElse(List.of());
  }

  /** Whether a grade stands here, newly given or carried forward. */
  public final boolean hasGrade() {
    return judgment().flatMap(Judgment::standingGrade).isPresent();
  }

  /** Whether the grade is carried forward, and so no new evidence. */
  public final boolean carriedForward() {
    return judgment().filter(CarriedForwardJudgment.class::isInstance).isPresent();
  }
}
