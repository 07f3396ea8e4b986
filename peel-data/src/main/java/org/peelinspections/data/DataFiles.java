package org.peelinspections.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.internal.TsvTable;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * The files that the data is made of, by name.
 *
 * <ul>
 *   <li>{@code judgments.tsv}: one published judgment a row; see {@link JudgmentRow}.
 *   <li>{@code areas.tsv}: what the labels of areas mean; see {@link Lookup}.
 *   <li>{@code publishers.tsv}: who is behind an address; see {@link Lookup}.
 *   <li>{@code other-states.tsv}: grades that were changed later or that another page contradicts;
 *       see {@link OtherState#of}.
 *   <li>{@code counts.tsv}: how many areas of a force got which grade; see {@link GradeCount#of}.
 *   <li>{@code directions.tsv}: what the inspectorate itself says about changes; see {@link
 *       PublishedDirection#of}.
 *   <li>{@code monitoring.tsv}: when forces were under closer monitoring; see {@link
 *       MonitoringPeriod#read}.
 *   <li>{@code version.txt}: the version of all of it, a number in one line.
 * </ul>
 *
 * <p>{@link TsvTable} says how a table is written. Its rows are sorted by their first cells, in the
 * order of UTF-16, and no two have the same; how many cells count, each file says. So a row is
 * found where one looks for it, and a change shows as one line. Whether rows are sorted and the
 * files agree is checked when the library is built, not when it is used.
 */
final class DataFiles {

  static final String JUDGMENTS = "judgments.tsv";
  static final String AREAS = "areas.tsv";
  static final String PUBLISHERS = "publishers.tsv";
  static final String OTHER_STATES = "other-states.tsv";
  static final String COUNTS = "counts.tsv";
  static final String DIRECTIONS = "directions.tsv";
  static final String MONITORING = "monitoring.tsv";
  static final String VERSION = "version.txt";

  /** The tables that are sorted by force. */
  private static final List<String> BY_FORCE =
      List.of(JUDGMENTS, OTHER_STATES, COUNTS, DIRECTIONS, MONITORING);

  /** The contents that differ from those in this library. */
  private final Map<String, String> changed;

  private DataFiles(Map<String, String> changed) {
    this.changed = changed;
  }

  /** The files that lie in this library; each is read when it is asked for. */
  static DataFiles bundled() {
    return new DataFiles(Map.of());
  }

  /** These files, with another content of one of them. */
  DataFiles with(String name, String content) {
    Map<String, String> others = new HashMap<>(changed);
    others.put(name, content);
    return new DataFiles(others);
  }

  /** These files, where the tables that are sorted by force have the rows of one force alone. */
  DataFiles of(String force) {
    DataFiles of = this;
    for (String name : BY_FORCE) {
      of = of.with(name, ofForce(content(name), force));
    }
    return of;
  }

  private static String ofForce(String table, String force) {
    String head = table.substring(0, table.indexOf('\n') + 1);
    int first = table.indexOf("\n" + force + "\t") + 1;
    int last = table.lastIndexOf("\n" + force + "\t") + 1;
    return first == 0 ? head : head + table.substring(first, table.indexOf('\n', last) + 1);
  }

  /** The content of a file. */
  String content(String name) {
    String content = changed.get(name);
    return content == null
        ? TsvTable.text(DataFiles.class.getResourceAsStream(name), name)
        : content;
  }

  /**
   * The rows of a table.
   *
   * @param columns the names of the columns, with spaces between
   */
  List<Row> rows(String name, String columns) {
    return TsvTable.parse(name, content(name).lines().toList(), columns.split(" ")).rows();
  }

  /** The version of the data, a number from 1 on. */
  String version() {
    return content(VERSION).strip();
  }
}
