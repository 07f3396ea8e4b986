package org.peelinspections.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pillar as one framework has it: the same pillar can be headed by another question each year.
 */
@Value.Immutable
public interface FrameworkPillar extends Sourced {

  /** The pillar. */
  Pillar pillar();

  /** Whether the pillar as a whole is graded. */
  Graded graded();

  /** The question that heads it. */
  Wording headline();

  /** What should be known about this entry; empty if there is nothing. */
  Optional<String> note();

  /** The pages that show it; empty if unverified. */
  @Override
  List<URI> sources();

  @Value.Check
  default void check() {
    Addresses.check("pillar " + pillar().token(), sources());
  }

  /** Starts a new pillar of a framework. */
  static FrameworkPillarBuilder builder() {
    return new FrameworkPillarBuilder();
  }
}
