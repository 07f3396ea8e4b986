package org.peelinspections.data.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.peelinspections.model.internal.TsvTable;

/**
 * A table of the data package. What it and its columns mean stands in {@code columns.tsv}; what the
 * cells are made of is added here.
 *
 * @param <T> what a row is made of
 */
final class Table<T> {

  /** The rows of {@code columns.tsv} by table and column, with a full stop between. */
  static final Map<String, TsvTable.Row> DESCRIPTIONS = descriptions();

  private final String name;
  private final List<T> entries;
  private final List<Column<T>> columns = new ArrayList<>();

  /** Makes a table without columns that has these rows, in this order. */
  Table(String name, List<T> entries) {
    this.name = name;
    this.entries = entries;
  }

  private static Map<String, TsvTable.Row> descriptions() {
    String file = "columns.tsv";
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, TsvTable.Row> rows = new HashMap<>();
      TsvTable.parse(
              file, text.lines().toList(), "table", "column", "type", "key", "empty", "meaning")
          .rows()
          .forEach(row -> rows.put(row.text("table") + "." + row.text("column"), row));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a column. */
  Table<T> with(String column, Function<T, Object> value) {
    return with(column, List.of(), value);
  }

  /** Adds a column that has these tokens. */
  Table<T> with(String column, List<String> tokens, Function<T, Object> value) {
    TsvTable.Row row = description(column);
    ColumnType type = row.required("type", ColumnType::ofToken);
    boolean required = row.cell("empty").isEmpty() && type != ColumnType.LIST;
    columns.add(
        new Column<>(
            column, type, row.cell("key"), required, row.required("meaning"), tokens, value));
    return this;
  }

  /** Adds more columns. */
  Table<T> with(UnaryOperator<Table<T>> more) {
    return more.apply(this);
  }

  String name() {
    return name;
  }

  String file() {
    return name + ".csv";
  }

  List<Column<T>> columns() {
    return columns;
  }

  /** What a column means, or the table itself if that is empty. */
  private TsvTable.Row description(String column) {
    TsvTable.Row own = DESCRIPTIONS.get(name + "." + column);
    return own != null ? own : Objects.requireNonNull(DESCRIPTIONS.get("." + column), column);
  }

  /** Returns what a row is, and what it is not. */
  String meaning() {
    return description("").required("meaning");
  }

  /**
   * Returns the columns that tell one row from all others; empty if that takes columns that can be
   * empty.
   */
  List<String> key() {
    return description("").list("key");
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
