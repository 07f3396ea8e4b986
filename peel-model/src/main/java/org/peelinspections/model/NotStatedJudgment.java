package org.peelinspections.model;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The source at hand does not say whether a grade was given, nor which.
 *
 * <p>Some renderings of a page lose the line with the grade, and a data set can lack a row: neither
 * means that there was no grade. In a merge it yields to any statement.
 */
@Value.Immutable
public abstract non-sealed class NotStatedJudgment implements Judgment {

  NotStatedJudgment() {}

  /** Always empty: nothing was said. */
  @Override
  public final List<String> wordings() {
    return List.of();
  }

  @Override
  public final <T> T match(
      Function<? super GradedJudgment, ? extends T> graded,
      Function<? super CarriedForwardJudgment, ? extends T> carriedForward,
      Function<? super NotGradedJudgment, ? extends T> notGraded,
      Function<? super NotStatedJudgment, ? extends T> notStated) {
    return notStated.apply(this);
  }

  /** Starts a new judgment of this kind. */
  public static NotStatedJudgmentBuilder builder() {
    return new NotStatedJudgmentBuilder();
  }
}
