package org.peelinspections.model.framework;

import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Sourced;
import org.peelinspections.model.Wording;
import org.peelinspections.model.internal.Checks;

/** A pillar in one framework. The question that heads a pillar can change from year to year. */
@Value.Immutable
public interface FrameworkPillar extends Sourced {

  /** The pillar. */
  Pillar pillar();

  /** Returns whether the pillar as a whole is graded. */
  Graded graded();

  /** The question that heads it. */
  Wording headline();

  /** A remark; empty if there is none. */
  Optional<String> note();

  @Value.Check
  default void check() {
    Checks.addresses("pillar " + pillar().token(), sources());
  }

  /** Starts a new pillar of a framework. */
  static FrameworkPillarBuilder builder() {
    return new FrameworkPillarBuilder();
  }
}
