package org.peelinspections.compare;

import java.util.List;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.InvalidValueException;

/**
 * Why a series cannot be read on from one assessment to the next.
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

  /** All that stands in the way; at least one reason. */
  public abstract List<Reason> reasons();

  /**
   * Whether it is only a gap in what is at hand: each reason says that a side is not known, and
   * none that the two may not be compared. Such a break is no border; judgments on both sides of
   * the gap may be comparable with each other.
   */
  public final boolean isGap() {
    return reasons().stream().allMatch(reason -> reason.code().isGap());
  }

  @Value.Check
  void check() {
    if (reasons().isEmpty()) {
      throw new InvalidValueException(
          "break between " + earlier() + " and " + later(),
          "it has no reason",
          "expected at least one");
    }
  }
}
