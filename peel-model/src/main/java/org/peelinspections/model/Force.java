package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Checks;

/**
 * A police force that is inspected.
 *
 * <p>The slug is the name of the force in the inspectorate's web addresses. It identifies the force
 * in data and stays the same if the force changes its name. Equality includes all names; to find
 * out whether two values mean the same force, compare their slugs.
 */
@Value.Immutable
public interface Force {

  /** The name in the inspectorate's web addresses, such as {@code west-midlands}. */
  String slug();

  /** The official name, such as {@code West Midlands Police}. */
  String name();

  /** The name in the headings of pages, such as {@code West Midlands}. */
  String shortName();

  /** Former and other names; often none. */
  List<String> otherNames();

  /** The code of the police force area in the register of the Office for National Statistics. */
  Optional<String> onsCode();

  @Value.Check
  default void check() {
    Checks.key("force", "slug", slug());
    Checks.text("force " + slug(), "name", name());
    Checks.text("force " + slug(), "short name", shortName());
    Checks.texts("force " + slug(), "other name", otherNames());
    onsCode().ifPresent(code -> Checks.text("force " + slug(), "ONS code", code));
  }

  /**
   * Returns the bundled force of a slug or name, as {@link Forces#get} does. Frameworks call it to
   * bind a request parameter.
   *
   * @throws UnknownNameException if there is none; it lists the slugs there are
   */
  static Force of(String name) {
    return Forces.bundled().get(name);
  }

  /** Starts a new force. */
  static ForceBuilder builder() {
    return new ForceBuilder();
  }
}
