package org.peelinspections.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.internal.Addresses;

/**
 * Where a fact was published.
 *
 * <p>One address can be several sources: a page is updated over a year, and the dates tell its
 * states apart. So equality includes the dates.
 */
@Value.Immutable
public interface Source {

  /** The address of the page or document; absolute, http or https. */
  URI address();

  /** Who published it. */
  Publisher publisher();

  /** The date of publication; empty if it is not known. */
  Optional<PartialDate> published();

  /** The day of the last update that the page itself gives; empty if it gives none. */
  Optional<LocalDate> lastUpdated();

  /** The day on which it was fetched; empty if that is not known. */
  Optional<LocalDate> retrieved();

  /** Returns how it supports the fact; direct by default. */
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
