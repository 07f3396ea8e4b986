package org.peelinspections.model;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.internal.Checks;

/** No grade was given, for a reason. */
@Value.Immutable
public abstract non-sealed class NotGradedJudgment implements Judgment {

  NotGradedJudgment() {}

  /** Returns why there is no grade. */
  public abstract NoGradeReason reason();

  @Override
  public abstract List<String> wordings();

  @Value.Check
  void check() {
    Checks.texts("judgment without a grade", "wording", wordings());
  }

  @Override
  public final <T> T match(
      Function<? super GradedJudgment, ? extends T> graded,
      Function<? super CarriedForwardJudgment, ? extends T> carriedForward,
      Function<? super NotGradedJudgment, ? extends T> notGraded,
      Function<? super NotStatedJudgment, ? extends T> notStated) {
    return notGraded.apply(this);
  }

  /** Starts a new judgment of this kind. */
  public static NotGradedJudgmentBuilder builder() {
    return new NotGradedJudgmentBuilder();
  }
}
