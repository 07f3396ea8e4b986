package org.peelinspections.io.csv;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table: the one place that says how it is named, written and read.
 *
 * @param <P> the type of the parts of an assessment that have a row each
 * @param <T> the type of the values
 * @param value the value of an entry; the cell is empty if there is none
 */
record CsvColumn<P, T>(
    String name, CellType<T> type, Function<CsvTable.Entry<P>, Optional<T>> value) {

  /** The cell of an entry. */
  String cell(CsvTable.Entry<P> entry) {
    return value.apply(entry).map(type.text()).orElse("");
  }

  /** The value in a row; empty if the cell is. */
  Optional<T> in(Row row) {
    return row.cell(name, type.value());
  }

  /** The value in a row whose cell must not be empty. */
  T required(Row row) {
    return row.required(name, type.value());
  }
}
