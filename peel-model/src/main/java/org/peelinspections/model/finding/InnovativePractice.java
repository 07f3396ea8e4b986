package org.peelinspections.model.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;

/** A practice that the inspectorate recommends to other forces. */
@Value.Immutable
public abstract non-sealed class InnovativePractice implements Finding {

  InnovativePractice() {}

  /** Returns nothing: an innovative practice is not carried over. */
  @Override
  public final Optional<Cycle> carriedFrom() {
    return Optional.empty();
  }

  /** Starts a new finding of this kind. */
  public static InnovativePracticeBuilder builder() {
    return new InnovativePracticeBuilder();
  }
}
