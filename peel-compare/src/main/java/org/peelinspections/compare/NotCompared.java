package org.peelinspections.compare;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/** The judgments were not compared, for all the reasons given. */
@Value.Immutable
public abstract non-sealed class NotCompared implements Verdict {

  NotCompared() {}

  /** All that stands in the way; at least one reason. */
  @Override
  public abstract List<Reason> reasons();

  /**
   * Whether it is only a gap in what is at hand: each reason says that a side is not known, and
   * none that the two may not be compared.
   */
  public final boolean isGap() {
    return reasons().stream().allMatch(reason -> reason.code().isGap());
  }

  @Value.Check
  void check() {
    Checks.some("verdict not-compared", reasons());
  }

  @Override
  public final <T> T match(
      Function<? super Compared, ? extends T> compared,
      Function<? super ComparedWithCaution, ? extends T> withCaution,
      Function<? super NoNewEvidence, ? extends T> noNewEvidence,
      Function<? super NotCompared, ? extends T> notCompared) {
    return notCompared.apply(this);
  }

  /** Starts a new verdict of this kind. */
  public static NotComparedBuilder builder() {
    return new NotComparedBuilder();
  }
}
