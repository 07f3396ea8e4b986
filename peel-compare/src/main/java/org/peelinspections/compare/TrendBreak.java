package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.QuestionId;

/**
 * Why a series cannot be continued from one assessment to the next.
 *
 * <p>A break is between two points of a series, or before its first or after its last point if the
 * other framework does not have the same question. It is always between two neighbouring
 * assessments of the trend.
 */
@Value.Immutable
public abstract class TrendBreak {

  TrendBreak() {}

  /** The cycle before the break. */
  public abstract Cycle earlier();

  /** The cycle after the break. */
  public abstract Cycle later();

  /** The question before the break; empty for a pillar, and if there is no counterpart. */
  public abstract Optional<QuestionId> earlierQuestion();

  /** The question after the break; empty for a pillar, and if there is no counterpart. */
  public abstract Optional<QuestionId> laterQuestion();

  /** The reasons; at least one. */
  public abstract List<Reason> reasons();

  /**
   * Returns true if it is only a gap in the data: the only reason is that a judgment is not in this
   * data. The judgments before and after the gap may be comparable with each other.
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
