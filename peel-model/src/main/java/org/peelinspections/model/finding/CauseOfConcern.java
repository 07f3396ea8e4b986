package org.peelinspections.model.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.internal.Checks;

/**
 * A serious, critical or systemic shortcoming in practice, policy or performance.
 *
 * <p>It always comes with at least one recommendation.
 */
@Value.Immutable
public abstract non-sealed class CauseOfConcern implements Finding {

  CauseOfConcern() {}

  @Override
  public abstract String text();

  @Override
  public abstract List<Point> points();

  @Override
  public abstract List<String> paragraphs();

  @Override
  public abstract Optional<Cycle> carriedFrom();

  @Override
  public abstract List<Evidence> evidence();

  /** Returns what the force must do about it; one or more, in their order. */
  public abstract List<Recommendation> recommendations();

  /** The {@linkplain FindingRef#hashOf hash} of its words, computed once. */
  @Value.Lazy
  String hash() {
    return FindingRef.newHashOf(this);
  }

  @Value.Check
  void check() {
    Checks.text("cause of concern", "text", text());
    Checks.texts("cause of concern", "paragraph", paragraphs());
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
