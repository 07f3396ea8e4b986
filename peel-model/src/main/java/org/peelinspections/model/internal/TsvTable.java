package org.peelinspections.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    String text = text(TsvTable.class.getResourceAsStream(FOLDER + file), file);
    return parse(file, text.lines().toList(), columns);
  }

  /** The text of a resource, which is closed; null if the library lacks it. */
  public static String text(@Nullable InputStream resource, String file) {
    try (resource) {
      if (resource == null) {
        throw new IllegalStateException("resource " + file + " is missing from the library");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
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

  /** A row of this table. */
  public static final class Row extends TableRow {

    private final String file;

    /** What cells of this table with addresses have held so far: most hold the same few. */
    private final Map<String, List<URI>> known;

    private Row(
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

    /** The number in a cell, if it has one. */
    public OptionalInt number(String column) {
      String cell = text(column);
      try {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
      } catch (NumberFormatException e) {
        throw fault(column, "'" + cell + "' is not a number");
      }
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
          addresses.add(read(column, value, Checks::address));
        }
        known.put(cell, addresses);
      }
      return addresses;
    }

    /** Has this row read; what a value refuses becomes a fault of this line. */
    public void read(Consumer<Row> reader) {
      try {
        reader.accept(this);
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
