package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.QuestionId;

/**
 * Why a series cannot be read on from one assessment to the next.
 *
 * <p>A break lies between two points of a series, or before its first or after its last point,
 * where the question has no counterpart that is the same question. It lies between two assessments
 * that follow each other in the trend, with none between.
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
