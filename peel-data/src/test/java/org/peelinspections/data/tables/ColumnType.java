package org.peelinspections.data.tables;

import org.peelinspections.model.internal.Tokens;

/** What stands in the cells of a column. */
enum ColumnType {
  TEXT("text", "string"),
  NUMBER("number", "integer"),
  YES_OR_NO("`true` or `false`", "boolean"),

  /** Elements with {@code |} between them; empty if there are none. */
  LIST("list", "string"),

  /** A day, a month or a year. */
  DATE("date", "string"),
  ADDRESS("address", "string"),

  /** One of some tokens. */
  TOKEN("token", "string"),

  /** A value of the column of another table. */
  KEY("key", "string");

  /** What every date matches. */
  static final String DATE_PATTERN = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  private final String words;
  private final String type;

  ColumnType(String words, String type) {
    this.words = words;
    this.type = type;
  }

  static ColumnType ofToken(String token) {
    return Tokens.get("a type of column", values(), token);
  }

  /** The type, for people to read. */
  String words() {
    return words;
  }

  /** The type of Table Schema. */
  String type() {
    return type;
  }
}
