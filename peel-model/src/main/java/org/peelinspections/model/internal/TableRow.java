package org.peelinspections.model.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a table, with its cells by the names of their columns. An empty cell is an absent value.
 *
 * <p>Each kind of table has a subclass, which says how a fault is reported.
 */
public abstract class TableRow {

  private final int line;
  private final List<String> columns;
  private final List<String> cells;

  /** Makes a row that begins on a line, counted from 1, and has a cell for each column. */
  protected TableRow(int line, List<String> columns, List<String> cells) {
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** The line on which the row begins, counted from 1. */
  public final int line() {
    return line;
  }

  /** The text of a cell; it can be empty. */
  public final String text(String column) {
    return cells.get(columns.indexOf(column));
  }

  /** The value of a cell, if it has one. */
  public final Optional<String> cell(String column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The value of a cell, if it has one, read by a function that refuses what is wrong. */
  public final <T> Optional<T> cell(String column, Function<String, T> reader) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(read(column, cell, reader));
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
  public final <T> T required(String column, Function<String, T> reader) {
    return read(column, required(column), reader);
  }

  /** Reads a value from a cell, or a part of it; what the function refuses becomes a fault. */
  protected final <T> T read(String column, String value, Function<String, T> reader) {
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException e) {
      throw fault(column, e);
    }
  }

  /** A fault in a column. */
  public abstract RuntimeException fault(String column, String fault);

  /** A fault in a column that something else found. */
  protected abstract RuntimeException fault(String column, RuntimeException cause);
}
