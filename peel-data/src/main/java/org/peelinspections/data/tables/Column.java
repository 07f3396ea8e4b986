package org.peelinspections.data.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peelinspections.model.internal.Tokens;

/**
 * A column of a table.
 *
 * @param <T> what a row is made of
 * @param name the name in the header
 * @param type what stands in its cells
 * @param key the table and column that the values stand in, with a full stop between; mostly none
 * @param required whether no cell is empty
 * @param meaning what it means, a sentence or more
 * @param tokens the values there are; empty if they are not listed
 * @param value the value of a cell; an absent optional and an empty list make an empty cell
 */
record Column<T>(
    String name,
    ColumnType type,
    Optional<String> key,
    boolean required,
    String meaning,
    List<String> tokens,
    Function<T, Object> value) {

  /** The tokens of the constants of an enum. */
  static List<String> tokens(Enum<?>... constants) {
    return List.of(constants).stream().map(Column::text).toList();
  }

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
    return value instanceof Enum<?> constant ? Tokens.token(constant.name()) : value.toString();
  }
}
