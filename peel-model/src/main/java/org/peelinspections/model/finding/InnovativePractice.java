package org.peelinspections.model.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.internal.Checks;

/** A practice that the inspectorate recommends to other forces. */
@Value.Immutable
public abstract non-sealed class InnovativePractice implements Finding {

  InnovativePractice() {}

  @Override
  public abstract String text();

  @Override
  public abstract List<Point> points();

  @Override
  public abstract List<String> paragraphs();

  /** Returns nothing: an innovative practice is not carried over. */
  @Override
  public final Optional<Cycle> carriedFrom() {
    return Optional.empty();
  }

  @Override
  public abstract List<Evidence> evidence();

  /** The {@linkplain FindingRef#hashOf hash} of its words, computed once. */
  @Value.Lazy
  String hash() {
    return FindingRef.newHashOf(this);
  }

  @Value.Check
  void check() {
    Checks.text("innovative practice", "text", text());
    Checks.texts("innovative practice", "paragraph", paragraphs());
  }

  /** Starts a new finding of this kind. */
  public static InnovativePracticeBuilder builder() {
    return new InnovativePracticeBuilder();
  }
}
