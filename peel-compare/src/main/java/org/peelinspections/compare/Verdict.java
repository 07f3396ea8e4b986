package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.framework.Ground;

/**
 * Whether two judgments may be compared, and the result.
 *
 * <p>There is a {@link #change} only if they were compared, with or without caution. Only a
 * comparison makes verdicts; they cannot be built. Equality includes everything.
 */
@Value.Immutable
public abstract class Verdict {

  Verdict() {}

  /** The kind of this verdict. */
  public abstract VerdictKind kind();

  /** The change of the grade; empty if, and only if, the two were not compared. */
  public abstract Optional<Change> change();

  /**
   * Returns why the two could be compared, from the border and the question; empty if they were not
   * compared.
   */
  public abstract List<Ground> grounds();

  /**
   * The reasons for caution, or against comparing, in the order of their codes; empty if, and only
   * if, the two were compared without caution.
   */
  public abstract List<Reason> reasons();

  /** The result in words: {@code declined by one step, with caution}, or {@code not compared}. */
  public final String label() {
    String caution = isWithCaution() ? ", with caution" : "";
    return change().map(change -> change.label() + caution).orElse(kind().label());
  }

  /** Returns whether the two were compared, but with caution. */
  public final boolean isWithCaution() {
    return kind() == VerdictKind.COMPARED_WITH_CAUTION;
  }

  /**
   * Returns true if the two were not compared for the only reason that a judgment is not in this
   * data, so that nothing speaks against comparing.
   */
  public final boolean isGap() {
    return kind() == VerdictKind.NOT_COMPARED && Reason.isGap(reasons());
  }
}
