package org.peelinspections.compare;

import java.util.List;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;

/**
 * Why a series cannot be continued from one assessment to the next.
 *
 * <p>A break lies between two points of a series, or before its first or after its last point,
 * where the area has no counterpart that is the same area. It lies between two assessments that
 * follow each other in the trend, with none between.
 */
@Value.Immutable
public abstract class TrendBreak {

  TrendBreak() {}

  /** The cycle before the break. */
  public abstract Cycle earlier();

  /** The cycle after the break. */
  public abstract Cycle later();

  /** The areas before and after the break. */
  public abstract AreaPair areas();

  /** The reasons; at least one. */
  public abstract List<Reason> reasons();

  /**
   * Returns true if it is only a gap in the data: the only reason is that a judgment is not in this
   * data. The judgments before and after the gap may be comparable with each other.
   */
  public final boolean isGap() {
    return Reason.isGap(reasons());
  }
}
