package org.peelinspections.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Checks;
import org.peelinspections.model.internal.Tokens;

/**
 * The wording of a question, and how certain it is.
 *
 * <p>An exact wording has a text and at least one source; an unverified one has a text and no
 * source; an unknown one has neither.
 */
@Value.Immutable
public interface Wording {

  /** Returns how certain the text is. */
  State state();

  /** The wording; empty if, and only if, it is unknown. */
  Optional<String> text();

  /** The pages that show it; at least one if, and only if, it is exact. */
  List<URI> sources();

  @Value.Check
  default void check() {
    if (text().isPresent()) {
      Checks.text("wording", "text", text().get());
    }
    Checks.addresses("wording", sources());
    boolean textFits = text().isPresent() == (state() != State.UNKNOWN);
    boolean sourcesFit = sources().isEmpty() == (state() != State.EXACT);
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
    return builder().state(State.UNKNOWN).build();
  }

  /** Starts a new wording. */
  static WordingBuilder builder() {
    return new WordingBuilder();
  }

  /** How certain the wording of a question is. */
  enum State implements Named {
    /** As published, with a source. */
    EXACT,
    /** Believed to be the wording; no source is known. */
    UNVERIFIED,
    /** Not known. */
    UNKNOWN;

    /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
    public static State ofToken(String token) {
      return Tokens.get("a state of a wording", values(), token);
    }
  }
}
