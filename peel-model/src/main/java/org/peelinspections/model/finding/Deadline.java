package org.peelinspections.model.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * The time by which a recommendation must be carried out, as its text says.
 *
 * <p>There are four kinds, all found in published recommendations: "must immediately take steps
 * to", "within six months the force should", "by 31 March 2024", and no deadline. Two deadlines are
 * equal if they are of one kind and have the same period or date as written: twelve months do not
 * equal one year. Deadlines are not comparable; compare the dates from {@link #dueOn}.
 */
public sealed interface Deadline {

  /** At once. */
  record Immediately() implements Deadline {}

  /**
   * Within a period that starts on the day of publication.
   *
   * @param period the period; positive
   */
  record Within(Period period) implements Deadline {
    /**
     * Checks the period.
     *
     * @throws InvalidValueException if it is zero or negative
     */
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

  /** The text sets no deadline. */
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
   * Returns the last day for a recommendation that was published on the given day: the day itself
   * for 'immediately', empty if there is no deadline. If a period of months would end after the
   * last day of a month, it ends on that last day: six months from 31 August end on the last day of
   * February. A date is returned as it is, even if it is before publication.
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

  /** Returns no deadline. */
  static Deadline none() {
    return new None();
  }
}
