package org.peelinspections.model.finding;

import java.util.List;
import org.immutables.value.Value;
import org.peelinspections.model.internal.Checks;

/**
 * An item of a list under a finding or a recommendation, as published, with its sub-points. Never
 * blank.
 */
@Value.Immutable
public interface Point {

  /** The text, including its final punctuation ("; and"). */
  String text();

  /** The sub-points in their order; usually none. */
  List<Point> points();

  @Value.Check
  default void check() {
    Checks.text("point", "text", text());
  }

  /** A point without sub-points. */
  static Point of(String text) {
    return builder().text(text).build();
  }

  /** Starts a new point. */
  static PointBuilder builder() {
    return new PointBuilder();
  }
}
