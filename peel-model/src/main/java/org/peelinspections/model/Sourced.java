package org.peelinspections.model;

import java.net.URI;
import java.util.List;

/**
 * A fact of a framework, a crosswalk or a border, with the pages that show it.
 *
 * <p>A fact without a page is not wrong, but unverified: whoever builds on it should say so.
 */
public interface Sourced {

  /** The pages that show it, in the order in which they were given; empty if it is unverified. */
  List<URI> sources();

  /** Whether there is a page that shows it. */
  default boolean verified() {
    return !sources().isEmpty();
  }
}
