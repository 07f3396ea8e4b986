package org.peelinspections.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.model.internal.ResourceFormatException;

/** One row of a table, with its cells by the name of their column. */
final class DataRow {

  private final String file;
  private final int line;
  private final List<String> columns;
  private final List<String> cells;

  DataRow(String file, int line, List<String> columns, CsvRecord record) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = record.getFields();
  }

  int line() {
    return line;
  }

  boolean isHeader() {
    return cells.equals(columns);
  }

  /** Refuses a row with too few or too many cells, or with space around one. */
  void check() {
    if (cells.size() != columns.size()) {
      throw fault("-", cells.size() + " cells; expected " + columns.size());
    }
    for (String column : columns) {
      String cell = cell(column);
      if (!cell.equals(cell.strip())) {
        throw fault(column, quoted(cell) + " has space at an end");
      }
    }
  }

  /** Refuses a row that does not come after another in the order of its first cells. */
  void checkAfter(DataRow before, int keys) {
    for (int i = 0; i < keys; i++) {
      int order = before.cells.get(i).compareTo(cells.get(i));
      if (order < 0) {
        return;
      }
      if (order > 0) {
        throw fault(
            columns.get(i),
            quoted(cells.get(i)) + " is not sorted in; expected it above line " + before.line);
      }
    }
    throw fault("-", cells.subList(0, keys) + " stands in line " + before.line + " already");
  }

  private String cell(String column) {
    return cells.get(columns.indexOf(column));
  }

  /** The value of a cell, if it has one. */
  Optional<String> optional(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The value of a cell that must have one. */
  String required(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw fault(column, "is empty; expected a value");
    }
    return cell;
  }

  /** The value of a cell that must have one, read by a function that refuses what is wrong. */
  <T> T required(String column, Function<String, T> reader) {
    return read(column, required(column), reader);
  }

  /** The value of a cell, if it has one, read by a function that refuses what is wrong. */
  <T> Optional<T> optional(String column, Function<String, T> reader) {
    String cell = cell(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(read(column, cell, reader));
  }

  /** The address in a cell that must have one. */
  URI address(String column) {
    return required(column, DataRow::webAddress);
  }

  private static URI webAddress(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (!web || address.getHost() == null) {
        throw new IllegalArgumentException(
            quoted(text) + " is no address; expected one such as https://example.org/");
      }
      return address;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(quoted(text) + " is no address: " + e.getReason(), e);
    }
  }

  private <T> T read(String column, String value, Function<String, T> reader) {
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException e) {
      ResourceFormatException fault = fault(column, String.valueOf(e.getMessage()));
      fault.initCause(e);
      throw fault;
    }
  }

  /** A fault in a column of this row. */
  ResourceFormatException fault(String column, String fault) {
    return new ResourceFormatException(file, line, column, fault);
  }

  static String quoted(String text) {
    return "'" + text + "'";
  }
}
