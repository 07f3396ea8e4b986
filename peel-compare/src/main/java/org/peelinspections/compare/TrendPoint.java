package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;

/** One assessment in a series; the judgment can be absent. */
@Value.Immutable
public abstract class TrendPoint {

  TrendPoint() {}

  /** The cycle of the assessment. */
  public abstract Cycle cycle();

  /** The area as the framework of the assessment has it. */
  public abstract AreaId area();

  /** The judgment; empty if it is not in this data. */
  public abstract Optional<Judgment> judgment();

  /**
   * How the judgment compares with that of the assessment before, on what grounds or for what
   * reasons: the verdict that a comparison of the two gives. Empty in the first assessment, and
   * where a series begins.
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
    return verdict().filter(Verdict::isWithCaution).map(Verdict::reasons).orElse(List.of());
  }

  /** Returns whether there is a grade, newly given or carried forward. */
  public final boolean hasGrade() {
    return judgment().flatMap(Judgment::standingGrade).isPresent();
  }

  /** Returns true if the grade is carried forward, and so is not new evidence. */
  public final boolean carriedForward() {
    return judgment().filter(Judgment.CarriedForward.class::isInstance).isPresent();
  }
}
