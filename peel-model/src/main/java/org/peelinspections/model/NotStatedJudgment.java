package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The source at hand does not say whether a grade was given, nor which.
 *
 * <p>Some renderings of a page lose the line with the grade, and a data set can lack a row: neither
 * means that there was no grade. What is left of such a page can still say that the judgment was
 * carried over from an earlier cycle; then the cycle and the words stand here, and only the grade
 * is not stated. With neither, nothing at all was said, and in a merge it yields to any statement.
 */
@Value.Immutable
public abstract non-sealed class NotStatedJudgment implements Judgment {

  NotStatedJudgment() {}

  /**
   * The cycle from which the judgment was carried over; it can be more than one cycle back. Empty
   * where the source does not say that it was, or not from which.
   */
  @Override
  public abstract Optional<Cycle> origin();

  /** The words that say that the judgment was carried over; empty where none say so. */
  @Override
  public abstract List<String> wordings();

  @Value.Check
  void check() {
    Checks.texts("judgment that is not stated", "wording", wordings());
  }

  /** Whether the source says that the judgment was carried over. */
  public final boolean isCarriedOver() {
    return origin().isPresent() || !wordings().isEmpty();
  }

  /**
   * The words for people to read, in lower case, such as {@code carried over from 2017, grade not
   * stated}.
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
