package org.peelinspections.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * A date that is known to the day, the month or the year.
 *
 * <p>The text form is ISO 8601: {@code 2017-12-12}, {@code 2017-12}, {@code 2017}. 2017-12 is
 * neither before nor after 2017-12-12: {@link #isBefore} returns true only if it is true for every
 * day that the two dates can mean. The natural order is that of the texts: 2017, 2017-12,
 * 2017-12-12. 2017-12 does not equal 2017-12-12.
 */
@Value.Immutable
public abstract class PartialDate implements Comparable<PartialDate> {

  PartialDate() {}

  /** The date in ISO 8601 form, with as many parts as are known. */
  public abstract String text();

  /**
   * Returns the date of a text in ISO 8601 form.
   *
   * @throws InvalidValueException if the text is not such a date
   */
  public static PartialDate of(String text) {
    return new PartialDateBuilder().text(text).build();
  }

  /** The day, if it is known. */
  public final Optional<LocalDate> day() {
    return text().length() == 10 ? Optional.of(earliest()) : Optional.empty();
  }

  /** The first day that this date can mean. */
  public final LocalDate earliest() {
    int month = text().length() < 7 ? 1 : number(5, 7);
    return LocalDate.of(number(0, 4), month, text().length() < 10 ? 1 : number(8, 10));
  }

  private int number(int start, int end) {
    return Integer.parseInt(text(), start, end, 10);
  }

  /** The last day that this date can mean. */
  public final LocalDate latest() {
    return switch (text().length()) {
      case 4 -> earliest().plusYears(1).minusDays(1);
      case 7 -> earliest().plusMonths(1).minusDays(1);
      default -> earliest();
    };
  }

  /** Returns whether this date is certainly before the other. */
  public final boolean isBefore(PartialDate other) {
    return latest().isBefore(other.earliest());
  }

  /** Compares the texts. To compare in time, use {@link #isBefore}. */
  @Override
  public final int compareTo(PartialDate other) {
    return text().compareTo(other.text());
  }

  @Value.Check
  void check() {
    if (!isDate()) {
      throw new InvalidValueException(
          "date", "it is '" + text() + "'", "expected a date such as 2017-12-12, 2017-12 or 2017");
    }
  }

  /** Returns whether there are digits, with hyphens before month and day, that make a date. */
  private boolean isDate() {
    for (int i = 0; i < text().length(); i++) {
      char c = text().charAt(i);
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    try {
      return List.of(4, 7, 10).contains(text().length()) && earliest().getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The text. */
  @Override
  public final String toString() {
    return text();
  }
}
