package org.peelinspections.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.Force;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * When forces were under closer monitoring.
 *
 * <p>The file {@code monitoring.csv}, sorted by all of its columns, has the columns
 *
 * <ul>
 *   <li>{@code force}: the slug of the force;
 *   <li>{@code period}: 1 for its first period, 2 for the next;
 *   <li>{@code event}: {@code entered} or {@code left};
 *   <li>{@code date}: the day, month or year. No end is before a beginning;
 *   <li>{@code source}: the page that says so.
 * </ul>
 */
final class Monitoring {

  private static final List<String> EVENTS = List.of("entered", "left");

  private Monitoring() {}

  static List<MonitoringPeriod> read(DataFiles files, Publishers publishers) {
    Map<String, List<Row>> periods = new LinkedHashMap<>();
    for (Row row :
        DataTable.read(files, DataFiles.MONITORING, 5, "force,period,event,date,source")) {
      String key = JudgmentRow.force(row).slug() + " " + row.required("period", Monitoring::period);
      periods.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return periods.values().stream().map(rows -> period(rows, publishers)).toList();
  }

  private static Integer period(String text) {
    if (!text.matches("[1-9]")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no period; expected a number such as 1");
    }
    return Integer.valueOf(text);
  }

  private static MonitoringPeriod period(List<Row> rows, Publishers publishers) {
    Force force = JudgmentRow.force(rows.get(0));
    Map<String, List<MonitoringPeriod.Date>> dates = new LinkedHashMap<>();
    for (Row row : rows) {
      String event = row.required("event", Monitoring::event);
      dates.computeIfAbsent(event, k -> new ArrayList<>()).add(date(row, publishers));
    }
    List<MonitoringPeriod.Date> entered = dates.getOrDefault("entered", List.of());
    List<MonitoringPeriod.Date> left = dates.getOrDefault("left", List.of());
    if (entered.isEmpty()) {
      throw rows.get(0).fault("event", "an end without a beginning; expected a row with 'entered'");
    }
    checkOrder(rows, entered, left);
    return new MonitoringPeriod(force, entered, left);
  }

  private static MonitoringPeriod.Date date(Row row, Publishers publishers) {
    return new MonitoringPeriod.Date(
        row.required("date", PartialDate::of), publishers.source(row, "source").build());
  }

  private static String event(String text) {
    if (!EVENTS.contains(text)) {
      throw new UnknownNameException("an event", text, EVENTS);
    }
    return text;
  }

  private static void checkOrder(
      List<Row> rows, List<MonitoringPeriod.Date> entered, List<MonitoringPeriod.Date> left) {
    for (MonitoringPeriod.Date begin : entered) {
      LocalDate first = begin.date().earliest();
      if (left.stream().anyMatch(end -> end.date().latest().isBefore(first))) {
        throw rows.get(0).fault("date", "the period ends before " + begin.date().text());
      }
    }
  }
}
