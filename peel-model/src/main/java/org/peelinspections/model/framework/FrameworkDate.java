package org.peelinspections.model.framework;

import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Named;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Sourced;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Checks;
import org.peelinspections.model.internal.Tokens;

/** When something under a framework was inspected or published, as exactly as is known. */
@Value.Immutable
public interface FrameworkDate extends Sourced {

  /** Returns what happened. */
  Event event();

  /** The part of the framework, in words: {@code legitimacy}, {@code first group of forces}. */
  String part();

  /** The day, month or year, or the first of several. */
  PartialDate first();

  /** The last day, month or year; empty if there is only one, or the end is not known. */
  Optional<PartialDate> last();

  /** A remark; empty if there is none. */
  Optional<String> note();

  @Value.Check
  default void check() {
    String where = "date of " + part();
    Checks.text("date", "part", part());
    Checks.addresses(where, sources());
    if (last().isPresent() && last().get().isBefore(first())) {
      throw new InvalidValueException(
          where, first() + " to " + last().get(), "expected the last date not before the first");
    }
  }

  /** Starts a new date of a framework. */
  static FrameworkDateBuilder builder() {
    return new FrameworkDateBuilder();
  }

  /** The kind of event. */
  enum Event implements Named {
    /** Forces were inspected. */
    INSPECTED,
    /** Reports or pages were published. */
    PUBLISHED;

    /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
    public static Event ofToken(String token) {
      return Tokens.get("an event of a framework", values(), token);
    }
  }
}
