package org.peelinspections.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * The files that the data is made of, by name.
 *
 * <ul>
 *   <li>{@code judgments.csv}: one published judgment a row; see {@link JudgmentRow}.
 *   <li>{@code carried-forward.csv}: where judgments that were carried forward come from, for those
 *       of which that is established; see {@link Origin}.
 *   <li>{@code no-grade.csv}: why there is no grade; see {@link NoGradeRules}.
 *   <li>{@code areas.csv}: what the labels of areas mean; see {@link Lookup}.
 *   <li>{@code publishers.csv}: who is behind an address; see {@link Lookup}.
 *   <li>{@code other-states.csv}: grades that were changed later or that another page contradicts;
 *       see {@link OtherState#read}.
 *   <li>{@code counts.csv}: how many areas of a force got which grade; see {@link GradeCount#read}.
 *   <li>{@code directions.csv}: what the inspectorate itself says about changes; see {@link
 *       PublishedDirection#read}.
 *   <li>{@code monitoring.csv}: when forces were under closer monitoring; see {@link
 *       MonitoringPeriod#read}.
 *   <li>{@code version.txt}: the version of all of it, a number in one line.
 * </ul>
 *
 * <p>A table is comma-separated text, as RFC 4180 has it, in UTF-8:
 *
 * <ul>
 *   <li>The first row names the columns; they must be those expected, in the same order.
 *   <li>An empty cell is an absent value. No cell begins or ends with a space.
 *   <li>Rows are sorted by their first cells, in the order of UTF-16, and no two have the same; how
 *       many cells count, each file says. So a row is found where one looks for it, and a change
 *       shows as one line.
 * </ul>
 *
 * <p>A fault of form is a {@link ResourceFormatException} with file, line and column. Whether rows
 * are sorted and the files agree is checked when the library is built, not when it is used.
 */
final class DataFiles {

  private static final String MARK = "\uFEFF";

  static final String JUDGMENTS = "judgments.csv";
  static final String CARRIED_FORWARD = "carried-forward.csv";
  static final String NO_GRADE = "no-grade.csv";
  static final String AREAS = "areas.csv";
  static final String PUBLISHERS = "publishers.csv";
  static final String OTHER_STATES = "other-states.csv";
  static final String COUNTS = "counts.csv";
  static final String DIRECTIONS = "directions.csv";
  static final String MONITORING = "monitoring.csv";
  static final String VERSION = "version.txt";

  /** The tables that are sorted by force. */
  private static final List<String> BY_FORCE =
      List.of(JUDGMENTS, CARRIED_FORWARD, OTHER_STATES, COUNTS, DIRECTIONS, MONITORING);

  /** The contents that differ from those in this library. */
  private final Map<String, byte[]> changed;

  private DataFiles(Map<String, byte[]> changed) {
    this.changed = changed;
  }

  /** The files that lie in this library; each is read when it is asked for. */
  static DataFiles bundled() {
    return new DataFiles(Map.of());
  }

  private static byte[] resource(String name) {
    try (InputStream in = DataFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing from the library");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  /** These files, with another content of one of them. */
  DataFiles with(String name, byte[] content) {
    Map<String, byte[]> others = new HashMap<>(changed);
    others.put(name, content.clone());
    return new DataFiles(others);
  }

  /** These files, where the tables that are sorted by force have the rows of one force alone. */
  DataFiles of(String force) {
    DataFiles of = this;
    for (String name : BY_FORCE) {
      of = of.with(name, ofForce(name, force));
    }
    return of;
  }

  private byte[] ofForce(String name, String force) {
    String table = new String(content(name), StandardCharsets.UTF_8);
    String head = table.substring(0, table.indexOf('\n') + 1);
    int first = table.indexOf("\n" + force + ",") + 1;
    int last = table.lastIndexOf("\n" + force + ",") + 1;
    String rows = first == 0 ? "" : table.substring(first, table.indexOf('\n', last) + 1);
    return (head + rows).getBytes(StandardCharsets.UTF_8);
  }

  /** The content of a file. */
  byte[] content(String name) {
    byte[] content = changed.get(name);
    return content == null ? resource(name) : content;
  }

  /**
   * The rows of a table.
   *
   * @param columns the names of the columns, with commas between
   */
  List<Row> rows(String name, String columns) {
    List<String> expected = List.of(columns.split(","));
    List<CsvRecord> records = records(name);
    if (records.isEmpty() || !records.get(0).getFields().equals(expected)) {
      throw new ResourceFormatException(name, 1, "-", "expected the columns " + expected);
    }
    Map<String, List<URI>> addresses = new HashMap<>();
    return records.stream()
        .skip(1)
        .map(
            record ->
                new Row(
                    name,
                    (int) record.getStartingLineNumber(),
                    expected,
                    record.getFields(),
                    addresses))
        .toList();
  }

  private List<CsvRecord> records(String name) {
    String text = new String(content(name), StandardCharsets.UTF_8);
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(text.startsWith(MARK) ? text.substring(1) : text)) {
      reader.forEach(records::add);
      return records;
    } catch (CsvParseException e) {
      long line =
          records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
      throw new ResourceFormatException(
          name,
          (int) line,
          "-",
          "a cell in quotation marks is not ended, or more stands behind it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many cells a row has, is checked by the row. */
  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** The version of the data, a number from 1 on. */
  String version() {
    return new String(content(VERSION), StandardCharsets.UTF_8).strip();
  }
}
