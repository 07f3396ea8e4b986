package org.peelinspections.data.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table of the data package.
 *
 * @param <T> what a row is made of
 * @param name the name of the table and, with {@code .csv}, of its file
 * @param meaning what a row is, and what it is not
 * @param key the columns that tell one row from all others; empty if that takes columns that can be
 *     empty
 * @param columns the columns in their order
 * @param entries what the rows are made of, in their order
 */
record Table<T>(
    String name, String meaning, List<String> key, List<Column<T>> columns, List<T> entries) {

  static <T> Table<T> of(String name, String meaning, List<String> key, List<T> entries) {
    return new Table<>(name, meaning, key, List.of(), entries);
  }

  /** The same table with one more column. */
  Table<T> with(ColumnType type, String column, String what, Function<T, Object> value) {
    List<Column<T>> more =
        Stream.concat(columns.stream(), Stream.of(new Column<>(type, column, what, value)))
            .toList();
    return new Table<>(name, meaning, key, more, entries);
  }

  /** The same table with more columns. */
  Table<T> with(UnaryOperator<Table<T>> more) {
    return more.apply(this);
  }

  String file() {
    return name + ".csv";
  }

  /** Writes header and rows as RFC 4180 says, in UTF-8. */
  void write(Path target) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(target)) {
      writer.writeRecord(columns.stream().map(Column::name).toList());
      for (T entry : entries) {
        writer.writeRecord(columns.stream().map(column -> column.cell(entry)).toList());
      }
    }
  }
}
