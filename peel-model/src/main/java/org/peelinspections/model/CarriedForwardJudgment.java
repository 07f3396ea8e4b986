package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.internal.Checks;

/**
 * The force was not inspected again in this area, and the grade of an earlier cycle still applies.
 *
 * <p>The grade says nothing about the time since that cycle.
 */
@Value.Immutable
public abstract non-sealed class CarriedForwardJudgment implements Judgment {

  CarriedForwardJudgment() {}

  /** The grade of the earlier cycle. */
  public abstract Grade grade();

  /** The scale on which it was given. */
  public abstract GradingScale scale();

  /**
   * The cycle in which the grade was given; it can be more than one cycle back. Empty if that is
   * not established.
   */
  @Override
  public abstract Optional<Cycle> origin();

  @Override
  public abstract List<String> wordings();

  @Value.Check
  void check() {
    scale().position(grade());
    Checks.texts("carried-forward judgment", "wording", wordings());
  }

  @Override
  public final <T> T match(
      Function<? super GradedJudgment, ? extends T> graded,
      Function<? super CarriedForwardJudgment, ? extends T> carriedForward,
      Function<? super NotGradedJudgment, ? extends T> notGraded,
      Function<? super NotStatedJudgment, ? extends T> notStated) {
    return carriedForward.apply(this);
  }

  /** Starts a new judgment of this kind. */
  public static CarriedForwardJudgmentBuilder builder() {
    return new CarriedForwardJudgmentBuilder();
  }
}
