package org.peelinspections.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * A row that was read: its cells by the names of their columns, without guards.
 *
 * @param line the line on which it begins
 * @param length the characters of its cells and of what parts them
 * @param columns the names of the columns, in the order of the table
 * @param cells as many cells
 */
record Row(int line, long length, List<String> columns, List<String> cells) {

  /** The text of a cell; it can be empty. */
  String text(String column) {
    return cells.get(columns.indexOf(column));
  }

  /** The value of a cell that must not be empty. */
  <T> T required(String column, CellType<T> type) {
    return optional(column, type)
        .orElseThrow(() -> fault(column, "the cell is empty; expected a value"));
  }

  /** The value of a cell; empty if the cell is. */
  <T> Optional<T> optional(String column, CellType<T> type) {
    String text = text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(type.read(this, column, text));
  }

  /** Refuses what stands in columns that have nothing to say beside something else. */
  void expectEmpty(String beside, List<String> empty) {
    for (String column : empty) {
      if (!text(column).isEmpty()) {
        throw fault(
            column,
            "expected an empty cell beside " + beside + " but found " + quoted(text(column)));
      }
    }
  }

  /**
   * Builds a value; what the model refuses becomes a fault in a column, or of the row as a whole if
   * the column is empty.
   */
  <T> T build(String column, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidValueException e) {
      throw fault(column, String.valueOf(e.getMessage()));
    }
  }

  /** The place of a cell, or of the row as a whole if the column is empty. */
  Position position(String column) {
    return position(column, line);
  }

  static Position position(String column, int line) {
    return Position.of(column.isEmpty() ? "" : "/" + column, line, 0);
  }

  /** The exception for a fault in a column. */
  PeelFormatException fault(String column, String sentence) {
    return fault(column, sentence, List.of());
  }

  /** The exception for a fault in a column, with the values that would be right. */
  PeelFormatException fault(String column, String sentence, List<String> expected) {
    return new PeelFormatException(position(column), sentence, expected);
  }

  /** A text of the table in quotation marks, cut if it is long. */
  static String quoted(String text) {
    return "'" + (text.length() <= 100 ? text : text.substring(0, 100) + "...") + "'";
  }
}
