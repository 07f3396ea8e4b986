package org.peelinspections.model.finding;

import java.util.List;
import org.immutables.value.Value;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.internal.Checks;

/** What a force must do about a cause of concern. Never blank. Equality includes the evidence. */
@Value.Immutable
public interface Recommendation {

  /** The text, or the lead-in to the points ("the force should immediately:"). */
  String text();

  /** The points under it, in their order; often none. */
  List<Point> points();

  /** The deadline; {@link Deadline.None} unless the text sets one. */
  @Value.Default
  default Deadline deadline() {
    return Deadline.none();
  }

  /** The lines it was read from; empty if it was not read from a page. */
  List<Evidence> evidence();

  @Value.Check
  default void check() {
    Checks.text("recommendation", "text", text());
  }

  /** Starts a new recommendation. */
  static RecommendationBuilder builder() {
    return new RecommendationBuilder();
  }
}
