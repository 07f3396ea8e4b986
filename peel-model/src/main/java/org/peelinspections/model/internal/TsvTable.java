package org.peelinspections.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** A row of this table, or of another whose cells keep the same rules. */
  public static final class Row extends TableRow {

    private final String file;

    /** What cells of this table with addresses have held so far: most hold the same few. */
    private final Map<String, List<URI>> known;

    /**
     * Makes a row and checks its cells.
     *
     * @param known the addresses of cells; all rows of a table share them
     * @throws ResourceFormatException if there are too few cells or too many, or one begins or ends
     *     with a space or is not UTF-8
     */
    public Row(
        String file,
        int line,
        List<String> columns,
        List<String> cells,
        Map<String, List<URI>> known) {
      super(line, columns, cells);
      this.file = file;
      this.known = known;
      if (cells.size() != columns.size()) {
        throw fault("-", cells.size() + " cells; expected " + columns.size());
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
          addresses.add(read(column, value, Addresses::of));
        }
        known.put(cell, addresses);
      }
      return addresses;
    }

    /** Builds the value of this row; what the value refuses becomes a fault of this line. */
    public <T> T build(Function<Row, T> builder) {
      try {
        return builder.apply(this);
      } catch (ResourceFormatException e) {
        throw e;
      } catch (IllegalArgumentException | IllegalStateException e) {
        throw fault("-", e);
      }
    }

    @Override
    public ResourceFormatException fault(String column, String fault) {
      return new ResourceFormatException(file, line(), column, fault);
    }

    @Override
    protected ResourceFormatException fault(String column, RuntimeException cause) {
      ResourceFormatException exception = fault(column, String.valueOf(cause.getMessage()));
      exception.initCause(cause);
      return exception;
    }
  }
}
