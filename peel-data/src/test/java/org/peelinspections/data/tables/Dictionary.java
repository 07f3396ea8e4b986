package org.peelinspections.data.tables;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The description of the tables for people: {@code data-dictionary.md}. */
final class Dictionary {

  private Dictionary() {}

  static String of(List<DescribedTable> tables) {
    return "# Data dictionary\n\n"
        + Descriptor.ABOUT
        + "\n\nAn empty cell has nothing to say; what that means, the column says. The elements of"
        + " a list have `|` with a space on either side between them. A date is a day, a month or"
        + " a year: `2017-11-09`, `2017-11`, `2017`. All files are UTF-8.\n"
        + tables.stream().map(Dictionary::table).collect(Collectors.joining());
  }

  private static String table(DescribedTable table) {
    String key =
        table.key().isEmpty()
            ? ""
            : " Key: " + table.key().stream().map(Dictionary::code).collect(joined()) + ".";
    return "\n## "
        + table.name()
        + "\n\n"
        + table.meaning()
        + key
        + "\n\n| Column | Type | Meaning |\n| --- | --- | --- |\n"
        + table.columns().stream().map(Dictionary::row).collect(Collectors.joining());
  }

  private static String row(DescribedTable.Column column) {
    String values =
        column.tokens().isEmpty()
            ? ""
            : " One of " + column.tokens().stream().map(Dictionary::code).collect(joined()) + ".";
    String key = column.key().map(found -> " See " + code(found) + ".").orElse("");
    return "| "
        + code(column.name())
        + " | "
        + column.type().words()
        + (column.required() ? "" : ", can be empty")
        + " | "
        + column.meaning()
        + values
        + key
        + " |\n";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
