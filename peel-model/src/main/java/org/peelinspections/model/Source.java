package org.peelinspections.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Checks;
import org.peelinspections.model.internal.Tokens;

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
    Checks.addresses("source", List.of(address()));
  }

  /** Starts a new source. */
  static SourceBuilder builder() {
    return new SourceBuilder();
  }

  /** Who published the page that a fact was taken from. */
  enum Publisher implements Named {
    /** HMIC, since 2017 HMICFRS. */
    INSPECTORATE,
    /** A force, a police and crime commissioner, a police authority or its panel. */
    POLICE_BODY,
    /** A newspaper, a broadcaster or anyone else who reported it. */
    PRESS;

    /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
    public static Publisher ofToken(String token) {
      return Tokens.get("a publisher", values(), token);
    }
  }

  /** How a source supports a fact. */
  enum Support implements Named {
    /** The source names the force and states the fact. */
    DIRECT,
    /**
     * The source names the exceptions, among forces or among the areas of one force, and says the
     * same about all others.
     */
    BY_EXCLUSION;

    /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
    public static Support ofToken(String token) {
      return Tokens.get("a kind of support", values(), token);
    }
  }
}
