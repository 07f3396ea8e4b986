package org.peelinspections.data;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.Force;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.TsvTable.Row;

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

  static final String COLUMNS = "force period event date source";

  /** Copies the dates. */
  public MonitoringPeriod {
    entered = List.copyOf(entered);
    left = List.copyOf(left);
  }

  /**
   * Reads the periods of all forces.
   *
   * <p>The file {@code monitoring.tsv}, sorted by all of its columns, has the columns
   *
   * <ul>
   *   <li>{@code force}: the slug of the force;
   *   <li>{@code period}: 1 for its first period, 2 for the next;
   *   <li>{@code event}: {@code entered} or {@code left};
   *   <li>{@code date}: the day, month or year. No end is before a beginning;
   *   <li>{@code source}: the page that says so.
   * </ul>
   */
  static List<MonitoringPeriod> read(DataFiles files, Lookup lookup) {
    Map<String, List<Row>> periods =
        files.rows(DataFiles.MONITORING, COLUMNS).stream()
            .collect(
                groupingBy(
                    row -> row.required("force") + " " + row.required("period"),
                    LinkedHashMap::new,
                    toList()));
    return periods.values().stream()
        .map(
            rows ->
                new MonitoringPeriod(
                    Lookup.force(rows.get(0)),
                    dates(rows, "entered", lookup),
                    dates(rows, "left", lookup)))
        .toList();
  }

  private static List<Date> dates(List<Row> rows, String event, Lookup lookup) {
    return rows.stream()
        .filter(row -> row.required("event").equals(event))
        .map(
            row ->
                new Date(
                    row.required("date", PartialDate::of), lookup.source(row, "source").build()))
        .toList();
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
    List<PartialDate> told = Completeness.mostExact(dates.stream().map(Date::date));
    String words = told.stream().map(PartialDate::text).collect(joining(" or "));
    return told.size() > 1 ? words + ", by different pages," : words;
  }

  /**
   * When closer monitoring began or ended, according to one page.
   *
   * @param date the day, month or year, as exactly as the page says
   * @param source the page
   */
  public record Date(PartialDate date, Source source) {}
}
