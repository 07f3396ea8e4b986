package org.peelinspections.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.internal.Checks;

/**
 * What the inspectorate itself says about the change since an earlier inspection, such as "less
 * positive than last year, when we assessed the force as good overall".
 *
 * <p>It never gives a grade: the grade that it mentions belongs to the earlier cycle. It stands
 * beside a comparison and does not replace it.
 */
@Value.Immutable
public interface StatedDirection {

  /** The direction. */
  Direction direction();

  /** The inspectorate's words. */
  String words();

  /** The earlier grade that the words mention; empty if they mention none. */
  Optional<Grade> recalledGrade();

  /** The cycle that the words name; empty if they name none, as in 'last year'. */
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
