package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.internal.Checks;

/**
 * The source does not say whether a grade was given.
 *
 * <p>Some copies of a page lack the line with the grade, and a data set can lack a row. Neither
 * means that there was no grade. The page may still say that the judgment was carried over from an
 * earlier cycle; then this judgment holds the cycle and the words. Otherwise nothing was said, and
 * in a merge any other judgment replaces it.
 */
@Value.Immutable
public abstract non-sealed class NotStatedJudgment implements Judgment {

  NotStatedJudgment() {}

  /**
   * The cycle from which the judgment was carried over; it can be more than one cycle back. Empty
   * if the source does not name it.
   */
  @Override
  public abstract Optional<Cycle> origin();

  /** The words that say that the judgment was carried over; empty if there are none. */
  @Override
  public abstract List<String> wordings();

  @Value.Check
  void check() {
    Checks.texts("judgment that is not stated", "wording", wordings());
  }

  /** Returns whether the source says that the judgment was carried over. */
  public final boolean isCarriedOver() {
    return origin().isPresent() || !wordings().isEmpty();
  }

  /**
   * Returns the name for people to read, in lower case, such as {@code carried over from 2017,
   * grade not stated}.
   */
  public final String label() {
    String from = origin().map(cycle -> " from " + cycle.label()).orElse("");
    return isCarriedOver() ? "carried over" + from + ", grade not stated" : "not stated";
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
