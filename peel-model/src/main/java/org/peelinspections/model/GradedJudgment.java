package org.peelinspections.model;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/** The force was inspected in this cycle and given a grade. */
@Value.Immutable
public abstract non-sealed class GradedJudgment implements Judgment {

  GradedJudgment() {}

  /** The grade. */
  public abstract Grade grade();

  /** The scale of the grade; the same grade on two scales makes two different judgments. */
  public abstract GradingScale scale();

  /** Returns an empty list: the grade is the wording. */
  @Override
  public final List<String> wordings() {
    return List.of();
  }

  @Value.Check
  void check() {
    scale().position(grade());
  }

  @Override
  public final <T> T match(
      Function<? super GradedJudgment, ? extends T> graded,
      Function<? super CarriedForwardJudgment, ? extends T> carriedForward,
      Function<? super NotGradedJudgment, ? extends T> notGraded,
      Function<? super NotStatedJudgment, ? extends T> notStated) {
    return graded.apply(this);
  }

  /** Starts a new judgment of this kind. */
  public static GradedJudgmentBuilder builder() {
    return new GradedJudgmentBuilder();
  }
}
