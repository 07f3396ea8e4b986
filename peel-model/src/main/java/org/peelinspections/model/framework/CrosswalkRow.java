package org.peelinspections.model.framework;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Sourced;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.internal.Checks;

/**
 * How one question relates to a question of a later framework, and why.
 *
 * <p>A row that links has a question on both sides. Other rows ({@link Relation#NONE}, {@link
 * Relation#NOT_ESTABLISHED}) have a question on one side only: it has no counterpart, or none that
 * is established. A question can have both a link and a row {@code NOT_ESTABLISHED}: then it may
 * have further counterparts that are not known.
 */
@Value.Immutable
public interface CrosswalkRow extends Sourced {

  /** The question of the earlier framework; empty if the row speaks of a later question alone. */
  Optional<AreaId> earlier();

  /** The question of the later framework; empty if the row speaks of an earlier question alone. */
  Optional<AreaId> later();

  /** Returns how the later question relates to the earlier one. */
  Relation relation();

  /** The reason, in one or more sentences. */
  String reason();

  /**
   * The questions of the frameworks between, in chronological order and path by path; empty unless
   * the row was composed across several borders.
   */
  List<AreaId> via();

  @Value.Check
  default void check() {
    String where = "crosswalk from " + named(earlier()) + " to " + named(later());
    Checks.text(where, "reason", reason());
    Checks.addresses(where, sources());
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
