package org.peelinspections.model;

import java.net.URI;
import java.util.List;

/**
 * A fact of a framework, a crosswalk or a border, with the pages that show it.
 *
 * <p>A fact without a page is not wrong but unverified; say so if you rely on it.
 */
public interface Sourced {

  /** Returns the pages that show it, in their order; empty if it is unverified. */
  List<URI> sources();

  /** Returns whether there is a page that shows it. */
  default boolean verified() {
    return !sources().isEmpty();
  }
}
