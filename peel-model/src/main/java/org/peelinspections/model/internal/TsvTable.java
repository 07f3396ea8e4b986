package org.peelinspections.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of tab-separated text, the form of all data of this module.
 *
 * <ul>
 *   <li>UTF-8 with or without a byte-order mark, one row a line, cells separated by one tab; no
 *       quoting, so no cell holds a tab. No cell begins or ends with a space of any kind.
 *   <li>A line that begins with {@code #} is a remark; a blank line is skipped.
 *   <li>The first other line names the columns; they must be those expected, in the same order.
 *   <li>An empty cell is an absent value. Several values in a cell are separated by {@code " | "}.
 * </ul>
 *
 * <p>Any fault is a {@link ResourceFormatException} with file, line and column.
 */
public final class TsvTable {

  private static final String FOLDER = "/org/peelinspections/model/";
  private static final String BETWEEN = " | ";

  private final List<Row> rows;

  private TsvTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  public List<Row> rows() {
    return rows;
  }

  /** Reads a resource of this module. */
  public static TsvTable resource(String file, String... columns) {
    try (InputStream in = TsvTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing from the library");
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        List<String> all = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          all.add(line);
        }
        return parse(file, all, columns);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + file + " cannot be read", e);
    }
  }

  /** Reads the lines of a file. */
  public static TsvTable parse(String file, List<String> lines, String... columns) {
    List<String> expected = Arrays.asList(columns);
    Map<String, List<URI>> addresses = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? withoutMark(lines.get(i)) : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (headed) {
        rows.add(new Row(file, i + 1, expected, cells, addresses));
      } else if (!cells.equals(expected)) {
        throw new ResourceFormatException(
            file, i + 1, "-", "the columns are " + cells + "; expected " + expected);
      }
      headed = true;
    }
    if (!headed) {
      throw new ResourceFormatException(
          file, lines.size() + 1, "-", "no columns; expected " + expected);
    }
    return new TsvTable(rows);
  }

  /** Spreadsheets put a byte-order mark at the beginning of a file. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  /** One row, with its cells by the name of their column. */
  public static final class Row {

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    /** What cells of this table with addresses have held so far: most hold the same few. */
    private final Map<String, List<URI>> known;

    Row(
        String file,
        int line,
        List<String> columns,
        List<String> cells,
        Map<String, List<URI>> known) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
      this.known = known;
      if (cells.size() != columns.size()) {
        throw new ResourceFormatException(
            file, line, "-", cells.size() + " cells; expected " + columns.size());
      }
      for (int i = 0; i < cells.size(); i++) {
        check(columns.get(i), cells.get(i));
      }
    }

    private void check(String column, String cell) {
      if (!cell.isEmpty() && (isSpace(cell.charAt(0)) || isSpace(cell.charAt(cell.length() - 1)))) {
        throw fault(column, "'" + cell + "' has space at an end");
      }
      if (cell.indexOf('\uFFFD') >= 0) {
        throw fault(column, "'" + cell + "' has a character that is not UTF-8");
      }
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private String text(String column) {
      return cells.get(columns.indexOf(column));
    }

    /** The value of a cell, if it has one. */
    public Optional<String> cell(String column) {
      String cell = text(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The value of a cell that must have one. */
    public String required(String column) {
      String cell = text(column);
      if (cell.isEmpty()) {
        throw fault(column, "is empty; expected a value");
      }
      return cell;
    }

    /** The value of a cell that must have one, read by a function that refuses what is wrong. */
    public <T> T required(String column, Function<String, T> reader) {
      return read(column, required(column), reader);
    }

    /** The value of a cell, if it has one, read by a function that refuses what is wrong. */
    public <T> Optional<T> cell(String column, Function<String, T> reader) {
      String cell = text(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(read(column, cell, reader));
    }

    /** The values of a cell that holds any number of them. */
    public List<String> list(String column) {
      String cell = text(column);
      return cell.isEmpty() ? List.of() : split(cell);
    }

    private static List<String> split(String cell) {
      List<String> values = new ArrayList<>();
      int start = 0;
      for (int end = cell.indexOf(BETWEEN); end >= 0; end = cell.indexOf(BETWEEN, start)) {
        values.add(cell.substring(start, end));
        start = end + BETWEEN.length();
      }
      values.add(cell.substring(start));
      return List.copyOf(values);
    }

    /** The addresses in a cell that holds any number of them. */
    public List<URI> addresses(String column) {
      String cell = text(column);
      List<URI> addresses = known.get(cell);
      if (addresses == null) {
        addresses = new ArrayList<>();
        for (String value : list(column)) {
          addresses.add(read(column, value, Row::address));
        }
        known.put(cell, addresses);
      }
      return addresses;
    }

    private static URI address(String text) {
      try {
        URI address = new URI(text);
        Addresses.check("source", address);
        return address;
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException("'" + text + "' is not an address: " + e.getReason(), e);
      }
    }

    private <T> T read(String column, String value, Function<String, T> reader) {
      try {
        return reader.apply(value);
      } catch (IllegalArgumentException e) {
        throw fault(column, String.valueOf(e.getMessage()), e);
      }
    }

    /** Builds the value of this row; what the value refuses becomes a fault of this line. */
    public <T> T build(Function<Row, T> builder) {
      try {
        return builder.apply(this);
      } catch (ResourceFormatException e) {
        throw e;
      } catch (IllegalArgumentException | IllegalStateException e) {
        throw fault("-", String.valueOf(e.getMessage()), e);
      }
    }

    /** A fault in a column of this row. */
    public ResourceFormatException fault(String column, String fault) {
      return new ResourceFormatException(file, line, column, fault);
    }

    private ResourceFormatException fault(String column, String fault, RuntimeException cause) {
      ResourceFormatException exception = fault(column, fault);
      exception.initCause(cause);
      return exception;
    }
  }
}
