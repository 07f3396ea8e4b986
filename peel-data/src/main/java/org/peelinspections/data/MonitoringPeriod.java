package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.peelinspections.model.Force;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;

/**
 * A period of closer monitoring of a force by the inspectorate, which calls it Engage.
 *
 * <p>Each date has its page, and pages can differ. Immutable. Equality includes all components.
 *
 * @param force the force
 * @param entered when it began, according to each page; at least one
 * @param left when it ended, according to each page; empty if the end is not in this data, which
 *     does not mean that it continues
 */
public record MonitoringPeriod(Force force, List<Date> entered, List<Date> left) {

  /** Copies the dates. */
  public MonitoringPeriod {
    entered = List.copyOf(entered);
    left = List.copyOf(left);
  }

  /**
   * Returns the period in words, such as {@code under closer monitoring (Engage) from 2022-06 or
   * 2022-07-06, by different pages, to 2024-05-21}; without a full stop. A date is left out if
   * another page gives it more exactly.
   */
  public String sentence() {
    return "under closer monitoring (Engage) from "
        + words(entered)
        + (left.isEmpty() ? "; its end is not in this data" : " to " + words(left));
  }

  /**
   * Returns whether some of it lies in the years from one to another, both included; one whose end
   * is not in this data lies in all years from its beginning on.
   */
  public boolean reachesInto(int firstYear, int lastYear) {
    return entered.stream().anyMatch(begin -> begin.date().earliest().getYear() <= lastYear)
        && (left.isEmpty()
            || left.stream().anyMatch(end -> end.date().latest().getYear() >= firstYear));
  }

  private static String words(List<Date> dates) {
    List<PartialDate> told = new ArrayList<>();
    dates.stream()
        .map(Date::date)
        .sorted(Comparator.comparing((PartialDate date) -> -date.text().length()))
        .filter(date -> told.stream().noneMatch(exact -> includes(date, exact)))
        .forEach(told::add);
    String words =
        told.stream().sorted().map(PartialDate::text).collect(Collectors.joining(" or "));
    return told.size() > 1 ? words + ", by different pages," : words;
  }

  private static boolean includes(PartialDate wide, PartialDate exact) {
    return !exact.earliest().isBefore(wide.earliest()) && !exact.latest().isAfter(wide.latest());
  }

  /**
   * When closer monitoring began or ended, according to one page.
   *
   * @param date the day, month or year, as exactly as the page says
   * @param source the page
   */
  public record Date(PartialDate date, Source source) {}
}
