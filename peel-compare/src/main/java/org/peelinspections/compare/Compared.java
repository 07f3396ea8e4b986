package org.peelinspections.compare;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.Direction;

/** Both judgments may be compared, and were. */
@Value.Immutable
public abstract non-sealed class Compared implements Verdict {

  Compared() {}

  /** The change of the grade. */
  public abstract Change change();

  /** On what ground the two were compared: what is said of the border and of the question. */
  public abstract List<Ground> grounds();

  /** Always empty: nothing calls for caution. */
  @Override
  public final List<Reason> reasons() {
    return List.of();
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
    return compared.apply(this);
  }

  /** Starts a new verdict of this kind. */
  public static ComparedBuilder builder() {
    return new ComparedBuilder();
  }
}
