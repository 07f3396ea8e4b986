package org.peelinspections.compare;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.Direction;

/**
 * The judgments were compared, but with caution: the question is not quite the same, or the earlier
 * judgment was itself carried forward, so that the change is measured since an earlier cycle.
 */
@Value.Immutable
public abstract non-sealed class ComparedWithCaution implements Verdict {

  ComparedWithCaution() {}

  /** The change of the grade. */
  public abstract Change change();

  /** On what ground the two were compared: what is said of the border and of the question. */
  public abstract List<Ground> grounds();

  /** What calls for caution; at least one reason. */
  @Override
  public abstract List<Reason> reasons();

  @Value.Check
  void check() {
    Checks.some("verdict compared-with-caution", reasons());
  }

  /** Which way the grade moved. */
  public final Direction direction() {
    return change().direction();
  }

  /** By how many steps of the scale it moved, in whichever direction; 0 if it is unchanged. */
  public final int steps() {
    return change().steps();
  }

  @Override
  public final <T> T match(
      Function<? super Compared, ? extends T> compared,
      Function<? super ComparedWithCaution, ? extends T> withCaution,
      Function<? super NoNewEvidence, ? extends T> noNewEvidence,
      Function<? super NotCompared, ? extends T> notCompared) {
    return withCaution.apply(this);
  }

  /** Starts a new verdict of this kind. */
  public static ComparedWithCautionBuilder builder() {
    return new ComparedWithCautionBuilder();
  }
}
