package org.peelinspections.data.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table; the one place that says what it is.
 *
 * @param <T> what a row is made of
 * @param type what stands in its cells
 * @param name the name in the header
 * @param meaning what it means, a sentence or more
 * @param value the value of a cell; an absent optional and an empty list make an empty cell
 */
record Column<T>(ColumnType type, String name, String meaning, Function<T, Object> value) {

  String cell(T entry) {
    return text(value.apply(entry));
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Column::text).orElse("");
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Column::text).collect(Collectors.joining(ColumnType.SEPARATOR));
    }
    return value.toString();
  }
}
