package org.peelinspections.model;

import java.util.List;

/** A builder was asked for a value before all that the value needs was given. */
public final class IncompleteValueException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String[] missing;

  /**
   * Says what is missing.
   *
   * @param missing the names of the attributes that were not given, as they stand in the builder
   */
  public IncompleteValueException(String... missing) {
    super("not given: " + String.join(", ", missing));
    this.missing = missing.clone();
  }

  /** The names of the attributes that were not given; never empty. */
  public List<String> missing() {
    return List.of(missing);
  }
}
