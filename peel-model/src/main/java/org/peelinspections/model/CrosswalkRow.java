package org.peelinspections.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one question relates to one of a later framework, and on what ground that is said.
 *
 * <p>A row that links has a question on both sides. A row that does not ({@link Relation#NONE},
 * {@link Relation#NOT_ESTABLISHED}) has one side only: it says that the question there has no
 * counterpart, or none that is established. The latter can stand beside rows that link the same
 * question: where it leads besides is then not known.
 */
@Value.Immutable
public interface CrosswalkRow extends Sourced {

  /** The question of the earlier framework; empty if the row speaks of a later question alone. */
  Optional<AreaId> earlier();

  /** The question of the later framework; empty if the row speaks of an earlier question alone. */
  Optional<AreaId> later();

  /** How the later question relates to the earlier one. */
  Relation relation();

  /** The ground, in one or more sentences. */
  String reason();

  /**
   * The questions of the frameworks between, where the row was composed over several borders; else
   * none. They stand in the order of time, way by way if there are several ways.
   */
  List<AreaId> via();

  /** The pages that the ground rests on; empty if it is unverified. */
  @Override
  List<URI> sources();

  @Value.Check
  default void check() {
    String where = "crosswalk from " + named(earlier()) + " to " + named(later());
    Checks.text(where, "reason", reason());
    Addresses.check(where, sources());
    boolean fits =
        relation().links()
            ? earlier().isPresent() && later().isPresent()
            : earlier().isPresent() != later().isPresent();
    if (!fits) {
      throw new InvalidValueException(
          where,
          "its relation is " + relation().token(),
          relation().links() ? "expected a question on both sides" : "expected one side only");
    }
  }

  private static String named(Optional<AreaId> id) {
    return id.isPresent() ? id.get().toString() : "-";
  }

  /** Starts a new row. */
  static CrosswalkRowBuilder builder() {
    return new CrosswalkRowBuilder();
  }
}
