package org.peelinspections.data.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands in the cells of a column.
 *
 * @param words the type, for people to read
 * @param type the type of Table Schema
 * @param format the format of Table Schema, if it has one
 * @param pattern what every cell matches, if that is said
 * @param values the values there are; empty if they are not listed
 * @param key the table and column that the values stand in, with a full stop between; mostly none
 * @param required whether no cell is empty
 */
record ColumnType(
    String words,
    String type,
    Optional<String> format,
    Optional<String> pattern,
    List<String> values,
    Optional<String> key,
    boolean required) {

  /** What stands between the elements of a list. */
  static final String SEPARATOR = " | ";

  static final ColumnType TEXT = of("text", "string");
  static final ColumnType NUMBER = of("number", "integer");
  static final ColumnType YES_OR_NO = of("`true` or `false`", "boolean");

  /** Elements with {@link #SEPARATOR} between them; empty if there are none. */
  static final ColumnType LIST = of("list", "string").optional();

  /** A day, a month or a year. */
  static final ColumnType DATE =
      of("date", "string").with(Optional.empty(), Optional.of("\\d{4}(-\\d{2}(-\\d{2})?)?"));

  static final ColumnType ADDRESS =
      of("address", "string").with(Optional.of("uri"), Optional.empty());

  private static ColumnType of(String words, String type) {
    return new ColumnType(
        words, type, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), true);
  }

  private ColumnType with(Optional<String> wantedFormat, Optional<String> wantedPattern) {
    return new ColumnType(words, type, wantedFormat, wantedPattern, values, key, required);
  }

  /** One of some tokens. */
  static ColumnType oneOf(List<String> values) {
    return new ColumnType(
        "token", "string", Optional.empty(), Optional.empty(), values, Optional.empty(), true);
  }

  /** One of the tokens of some values. */
  static <T> ColumnType oneOf(T[] values, Function<T, String> token) {
    return oneOf(Stream.of(values).map(token).toList());
  }

  /** A value of the column of another table, such as {@code forces.force}. */
  static ColumnType in(String key) {
    return new ColumnType(
        "key", "string", Optional.empty(), Optional.empty(), List.of(), Optional.of(key), true);
  }

  /** The same type, of a column whose cells can be empty. */
  ColumnType optional() {
    return new ColumnType(words, type, format, pattern, values, key, false);
  }
}
