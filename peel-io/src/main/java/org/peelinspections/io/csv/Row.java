package org.peelinspections.io.csv;

import java.util.List;
import java.util.function.Supplier;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.Position;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.TableRow;

/** A row that was read, without guards. */
final class Row extends TableRow {

  Row(int line, List<String> columns, List<String> cells) {
    super(line, columns, cells);
  }

  /** The pointer of a fault is no subject of a sentence, so this says what is empty. */
  @Override
  public String required(String column) {
    return cell(column).orElseThrow(() -> fault(column, "the cell is empty; expected a value"));
  }

  /** Refuses what stands in columns that have nothing to say beside something else. */
  void expectEmpty(String beside, CsvTable.Column<?, ?>... empty) {
    for (CsvTable.Column<?, ?> column : empty) {
      String found = text(column.name());
      if (!found.isEmpty()) {
        throw fault(
            column.name(),
            "expected an empty cell beside " + beside + " but found " + quoted(found));
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
  static Position position(String column, int line) {
    return Position.of(column.isEmpty() ? "" : "/" + column, line, 0);
  }

  @Override
  public PeelFormatException fault(String column, String sentence) {
    return fault(column, sentence, List.of());
  }

  /** The exception for a fault in a column, with the values that would be right. */
  PeelFormatException fault(String column, String sentence, List<String> expected) {
    return new PeelFormatException(position(column, line()), sentence, expected);
  }

  /** A fault inside a cell of JSON keeps its path, and one of a name its known names. */
  @Override
  protected RuntimeException fault(String column, RuntimeException cause) {
    if (cause instanceof PeelFormatException e) {
      return fault(column + e.pointer(), e.sentence(), e.expected());
    }
    if (cause instanceof PeelLimitException e) {
      return new PeelLimitException(position(column + e.pointer(), line()), e.limit(), e.most());
    }
    if (cause instanceof UnknownNameException e) {
      String known = String.join(", ", e.known());
      String sentence = quoted(e.name()) + " is not " + e.kind() + "; expected one of " + known;
      return fault(column, sentence, e.known());
    }
    return fault(column, String.valueOf(cause.getMessage()));
  }

  /** A text of the table in quotation marks, cut if it is long. */
  static String quoted(String text) {
    return "'" + (text.length() <= 100 ? text : text.substring(0, 100) + "...") + "'";
  }
}
