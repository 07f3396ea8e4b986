package org.peelinspections.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the inspectorate itself says about the change since an earlier inspection, such as "less
 * positive than last year, when we assessed the force as good overall".
 *
 * <p>It never makes a grade: the grade that it recalls belongs to the earlier cycle, and what it
 * says about the change is set beside a comparison, not in its place.
 */
@Value.Immutable
public interface StatedDirection {

  /** Which way the judgment is said to have moved. */
  Direction direction();

  /** The inspectorate's words. */
  String words();

  /** The earlier grade that the words recall; empty if they name none. */
  Optional<Grade> recalledGrade();

  /** The cycle that the words name; empty if they say no more than 'last year'. */
  Optional<Cycle> since();

  @Value.Check
  default void check() {
    Checks.text("stated direction", "words", words());
  }

  /** Starts a new stated direction. */
  static StatedDirectionBuilder builder() {
    return new StatedDirectionBuilder();
  }
}
