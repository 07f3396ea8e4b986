package org.peelinspections.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.internal.Addresses;
import org.peelinspections.model.internal.Checks;

/**
 * The wording of a question, and how certain it is.
 *
 * <p>An exact wording has a text and at least one source; an unverified one has a text and no
 * source; an unknown one has neither.
 */
@Value.Immutable
public interface Wording {

  /** Returns how certain the text is. */
  WordingState state();

  /** The wording; empty if, and only if, it is unknown. */
  Optional<String> text();

  /** The pages that show it; at least one if, and only if, it is exact. */
  List<URI> sources();

  @Value.Check
  default void check() {
    if (text().isPresent()) {
      Checks.text("wording", "text", text().get());
    }
    Addresses.check("wording", sources());
    boolean textFits = text().isPresent() == (state() != WordingState.UNKNOWN);
    boolean sourcesFit = sources().isEmpty() == (state() != WordingState.EXACT);
    if (!textFits || !sourcesFit) {
      throw new InvalidValueException(
          "wording",
          "its state is "
              + state().token()
              + ", with "
              + text().map(t -> "a text").orElse("no text")
              + " and "
              + (sources().isEmpty() ? "no source" : "a source"),
          "expected text and source if exact, text alone if unverified, neither if unknown");
    }
  }

  /** A wording that is not known. */
  static Wording unknown() {
    return builder().state(WordingState.UNKNOWN).build();
  }

  /** Starts a new wording. */
  static WordingBuilder builder() {
    return new WordingBuilder();
  }
}
