package org.peelinspections.compare;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The later judgment is carried forward from an earlier cycle: that it is the same grade says
 * nothing about what happened since, so there is no direction.
 *
 * <p>A row has this verdict if, and only if, its later judgment is carried forward, whatever else
 * stands in the way of a comparison.
 */
@Value.Immutable
public abstract non-sealed class NoNewEvidence implements Verdict {

  NoNewEvidence() {}

  /** That the later judgment is carried forward, and what else stands in the way. */
  @Override
  public abstract List<Reason> reasons();

  @Value.Check
  void check() {
    Checks.some("verdict no-new-evidence", reasons());
  }

  @Override
  public final <T> T match(
      Function<? super Compared, ? extends T> compared,
      Function<? super ComparedWithCaution, ? extends T> withCaution,
      Function<? super NoNewEvidence, ? extends T> noNewEvidence,
      Function<? super NotCompared, ? extends T> notCompared) {
    return noNewEvidence.apply(this);
  }

  /** Starts a new verdict of this kind. */
  public static NoNewEvidenceBuilder builder() {
    return new NoNewEvidenceBuilder();
  }
}
