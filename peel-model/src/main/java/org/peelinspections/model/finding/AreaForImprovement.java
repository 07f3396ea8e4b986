package org.peelinspections.model.finding;

import org.immutables.value.Value;

/** Something that a force should do better, less serious than a {@link CauseOfConcern}. */
@Value.Immutable
public abstract non-sealed class AreaForImprovement implements Finding {

  AreaForImprovement() {}

  /** Starts a new finding of this kind. */
  public static AreaForImprovementBuilder builder() {
    return new AreaForImprovementBuilder();
  }
}
