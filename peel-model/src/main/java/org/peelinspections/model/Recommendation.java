package org.peelinspections.model;

import java.util.List;
import org.immutables.value.Value;

/** What a force is to do about a cause of concern. Never blank; equality takes the evidence in. */
@Value.Immutable
public interface Recommendation {

  /** The words, or the lead-in to the points ("the force should immediately:"). */
  String text();

  /** The points under it, in their order; often none. */
  List<Point> points();

  /** By when; none unless the words set one. */
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
