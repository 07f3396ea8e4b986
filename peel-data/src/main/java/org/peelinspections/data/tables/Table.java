package org.peelinspections.data.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peelinspections.model.Force;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.Tokens;

/**
 * A table of the data package. What it and its columns mean is said in {@code datapackage.json}.
 *
 * @param <T> what a row is made of
 */
final class Table<T> {

  private final String name;
  private final List<T> entries;
  private final Map<String, Function<T, Object>> columns = new LinkedHashMap<>();

  /** Makes a table without columns that has these rows, in this order. */
  Table(String name, List<T> entries) {
    this.name = name;
    this.entries = entries;
  }

  /** Adds a column, whose cells are empty where the value is an absent optional or empty list. */
  Table<T> with(String column, Function<T, Object> value) {
    columns.put(column, value);
    return this;
  }

  /** Adds the columns of force and framework. */
  Table<T> withForce(Function<T, Force> force, Function<T, Object> framework) {
    return with("force", entry -> force.apply(entry).slug()).with("framework", framework);
  }

  /** Adds the columns of a page. */
  Table<T> withPage(Function<T, Source> source) {
    return with("source", entry -> source.apply(entry).address())
        .with("publisher", entry -> source.apply(entry).publisher());
  }

  /** Adds the columns of a page and of its date. */
  Table<T> withSource(Function<T, Source> source) {
    return withPage(source).with("published", entry -> source.apply(entry).published());
  }

  String name() {
    return name;
  }

  /** The names of the columns. */
  List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /** Writes header and rows as RFC 4180 says, in UTF-8. */
  void write(Path target) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(target)) {
      writer.writeRecord(columns.keySet());
      for (T entry : entries) {
        writer.writeRecord(
            columns.values().stream().map(value -> text(value.apply(entry))).toList());
      }
    }
  }

  /** The text of a value in a cell. */
  static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Table::text).orElse("");
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Table::text).collect(Collectors.joining(" | "));
    }
    return value instanceof Enum<?> constant ? Tokens.token(constant.name()) : value.toString();
  }
}
