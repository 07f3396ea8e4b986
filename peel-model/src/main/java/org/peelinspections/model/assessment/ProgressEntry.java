package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Named;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Checks;
import org.peelinspections.model.internal.Tokens;

/**
 * What a user noted on one day about one finding: a new status, owner, register number or note. At
 * least one is present, and none is blank. Whatever is absent stays as it was.
 */
@Value.Immutable
public interface ProgressEntry {

  /** The day from which the entry applies. */
  LocalDate date();

  /** The status from this day on; empty if it stays as it was. */
  Optional<Status> status();

  /** The person responsible from this day on; empty if that stays as it was. */
  Optional<String> owner();

  /** Its number in the inspectorate's register; empty if that stays as it was. */
  Optional<String> registerNumber();

  /** A note of this day; empty if there is none. */
  Optional<String> note();

  @Value.Check
  default void check() {
    String where = "progress entry of " + date();
    owner().ifPresent(owner -> Checks.text(where, "owner", owner));
    registerNumber().ifPresent(number -> Checks.text(where, "register number", number));
    note().ifPresent(note -> Checks.text(where, "note", note));
    boolean nothing = status().isEmpty() && owner().isEmpty() && registerNumber().isEmpty();
    if (nothing && note().isEmpty()) {
      throw new InvalidValueException(
          where, "it says nothing", "expected a status, owner, register number or note");
    }
  }

  /** Starts a new entry. */
  static ProgressEntryBuilder builder() {
    return new ProgressEntryBuilder();
  }

  /**
   * The progress of work on a finding, in the words of the inspectorate's register of
   * recommendations.
   */
  enum Status implements Named {
    /** The inspectorate has yet to look at it. */
    AWAITING_REVIEW,
    /** Work is under way. */
    BEING_PROGRESSED,
    /** It is done. */
    COMPLETED,
    /** A later finding has taken its place. */
    SUPERSEDED;

    /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
    public static Status ofToken(String token) {
      return Tokens.get("a status of progress", values(), token);
    }
  }
}
