package org.peelinspections.model.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.internal.Checks;

/** Something that a force should do better, less serious than a {@link CauseOfConcern}. */
@Value.Immutable
public abstract non-sealed class AreaForImprovement implements Finding {

  AreaForImprovement() {}

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

  /** The {@linkplain FindingRef#hashOf hash} of its words, computed once. */
  @Value.Lazy
  String hash() {
    return FindingRef.newHashOf(this);
  }

  @Value.Check
  void check() {
    Checks.text("area for improvement", "text", text());
    Checks.texts("area for improvement", "paragraph", paragraphs());
  }

  /** Starts a new finding of this kind. */
  public static AreaForImprovementBuilder builder() {
    return new AreaForImprovementBuilder();
  }
}
