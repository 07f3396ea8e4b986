package org.peelinspections.model.finding;

import java.util.List;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * A serious, critical or systemic shortcoming in practice, policy or performance.
 *
 * <p>It always comes with at least one recommendation.
 */
@Value.Immutable
public abstract non-sealed class CauseOfConcern implements Finding {

  CauseOfConcern() {}

  /** Returns what the force must do about it; one or more, in their order. */
  public abstract List<Recommendation> recommendations();

  @Value.Check
  @Override
  public void check() {
    Finding.super.check();
    if (recommendations().isEmpty()) {
      throw new InvalidValueException(
          "cause of concern '" + text() + "'", "it has no recommendation", "expected at least one");
    }
  }

  /** Starts a new finding of this kind. */
  public static CauseOfConcernBuilder builder() {
    return new CauseOfConcernBuilder();
  }
}
