package org.peelinspections.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a fact was published.
 *
 * <p>The same address can be several sources: a page is updated over a year, and each state is told
 * from the others by its dates. So sources are equal only if address, publisher, support and all
 * dates are. They have no order.
 */
@Value.Immutable
public interface Source {

  /** The address of the page or document; absolute, http or https. */
  URI address();

  /** Who published it. */
  Publisher publisher();

  /** When it was published; empty if that is not known. */
  Optional<PartialDate> published();

  /** The day that the page itself gives as that of its last update; empty if it gives none. */
  Optional<LocalDate> lastUpdated();

  /** The day on which it was fetched; empty if that is not known. */
  Optional<LocalDate> retrieved();

  /** How it supports the fact it stands beside; direct unless said otherwise. */
  @Value.Default
  default Support support() {
    return Support.DIRECT;
  }

  @Value.Check
  default void check() {
    Addresses.check("source", address());
  }

  /** Starts a new source. */
  static SourceBuilder builder() {
    return new SourceBuilder();
  }
}
