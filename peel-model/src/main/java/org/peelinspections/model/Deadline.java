package org.peelinspections.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;

/**
 * By when a recommendation is to be carried out, as its words say.
 *
 * <p>The four kinds are those met in published recommendations: "must immediately take steps to",
 * "within six months the force should", "by 31 March 2024", and no word about it. Equal deadlines
 * are of one kind and have the same period or date as written: twelve months do not equal a year.
 * Deadlines have no order of their own; the days on which they fall due have.
 */
public sealed interface Deadline {

  /** At once. */
  record Immediately() implements Deadline {}

  /**
   * Within a period, counted from the day of publication.
   *
   * @param period the period; longer than nothing
   */
  record Within(Period period) implements Deadline {
    /** Refuses a period of nothing, or one that points back. */
    public Within {
      if (period.isZero() || period.isNegative()) {
        throw new InvalidValueException(
            "deadline", "its period is " + period, "expected a period longer than nothing");
      }
    }
  }

  /**
   * By a date.
   *
   * @param date the last day
   */
  record By(LocalDate date) implements Deadline {}

  /** The words set none. */
  record None() implements Deadline {}

  /** Calls the function for the kind of this deadline. */
  default <T> T match(
      Function<? super Immediately, ? extends T> immediately,
      Function<? super Within, ? extends T> within,
      Function<? super By, ? extends T> by,
      Function<? super None, ? extends T> none) {
    if (this instanceof Immediately value) {
      return immediately.apply(value);
    }
    if (this instanceof Within value) {
      return within.apply(value);
    }
    return this instanceof By value ? by.apply(value) : none.apply((None) this);
  }

  /**
   * The last day for a recommendation published on a day: that day itself for 'immediately', empty
   * where no deadline is set. A period of months that leads past the end of a month ends with that
   * month: six months from 31 August are up on the last day of February. A date stays as it is,
   * even one before publication.
   */
  default Optional<LocalDate> dueOn(LocalDate published) {
    return match(
        immediately -> Optional.of(published),
        within -> Optional.of(published.plus(within.period())),
        by -> Optional.of(by.date()),
        none -> Optional.empty());
  }

  /** At once. */
  static Deadline immediately() {
    return new Immediately();
  }

  /** Within a period of publication. */
  static Deadline within(Period period) {
    return new Within(period);
  }

  /** By a date. */
  static Deadline by(LocalDate date) {
    return new By(date);
  }

  /** None set. */
  static Deadline none() {
    return new None();
  }
}
