package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A police force that is inspected.
 *
 * <p>The slug is the word for the force in the inspectorate's addresses; it stays when the name of
 * the force changes, and is the identity of a force in data. Equality of two values takes all of
 * their names in; to tell whether two values mean the same force, compare their slugs.
 */
@Value.Immutable
public interface Force {

  /** The inspectorate's word for the force in addresses, such as {@code west-midlands}. */
  String slug();

  /** The official name, such as {@code West Midlands Police}. */
  String name();

  /** The name that heads the pages, such as {@code West Midlands}. */
  String shortName();

  /** Other names the force had or is called by; often none. */
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
   * The bundled force of a slug or name, as {@link Forces#get} takes it; what binds a parameter of
   * a request calls this.
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
