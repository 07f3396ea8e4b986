package org.peelinspections.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * One item of a list under a finding or a recommendation, as published, with its own sub-points.
 * Never blank; equal if text and sub-points are, in their order.
 */
@Value.Immutable
public interface Point {

  /** The words, with the punctuation that ends them ("; and"). */
  String text();

  /** The sub-points in their order; mostly none. */
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
