package org.peelinspections.data.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.PublishedDirection;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.Wording;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Relation;
import org.peelinspections.model.internal.TsvTable;

/**
 * A table of the data package with what {@code columns.tsv} says of it and its columns.
 *
 * @param meaning what a row is, and what it is not
 * @param key the columns that tell one row from all others; empty if that takes columns that can be
 *     empty
 */
record DescribedTable(String name, String meaning, List<String> key, List<Column> columns) {

  /** The rows of {@code columns.tsv} by table and column, with a full stop between. */
  static final Map<String, TsvTable.Row> DESCRIPTIONS = descriptions();

  /** The values that there are, by column or by table and column. */
  private static final Map<String, List<String>> TOKENS =
      Map.ofEntries(
          Map.entry("publisher", tokens(Source.Publisher.values())),
          Map.entry("support", tokens(Source.Support.values())),
          Map.entry(
              "scale", List.of(GradingScale.FOUR_TIERS.name(), GradingScale.FIVE_TIERS.name())),
          Map.entry("areas.kind", List.of("pillar", "question")),
          Map.entry("pillar", tokens(Pillar.values())),
          Map.entry("wording_state", tokens(Wording.State.values())),
          Map.entry("graded", tokens(Graded.values())),
          Map.entry("status", List.of("graded", "carried-forward", "not-graded", "not-stated")),
          Map.entry("grade", tokens(Grade.values())),
          Map.entry("judgments.reason", tokens(NoGradeReason.values())),
          Map.entry("other_states.kind", tokens(OtherState.Kind.values())),
          Map.entry("direction", tokens(Direction.values())),
          Map.entry("scope", tokens(PublishedDirection.Scope.values())),
          Map.entry("basis", tokens(PublishedDirection.Basis.values())),
          Map.entry("event", List.of("entered", "left")),
          Map.entry("relation", tokens(Relation.values())),
          Map.entry("comparability", tokens(Comparability.values())));

  /**
   * A column of a table.
   *
   * @param key the table and column that the values stand in, with a full stop between; mostly none
   * @param required whether no cell is empty
   * @param meaning what it means, a sentence or more
   * @param tokens the values there are; empty if they are not listed
   */
  record Column(
      String name,
      ColumnType type,
      Optional<String> key,
      boolean required,
      String meaning,
      List<String> tokens) {}

  static List<DescribedTable> all() {
    return DataPackage.tables().stream().map(DescribedTable::of).toList();
  }

  private static DescribedTable of(Table<?> table) {
    TsvTable.Row own = description(table.name(), "");
    return new DescribedTable(
        table.name(),
        own.required("meaning"),
        own.list("key"),
        table.columns().stream().map(column -> column(table.name(), column)).toList());
  }

  private static Column column(String table, String name) {
    TsvTable.Row row = description(table, name);
    ColumnType type = row.required("type", ColumnType::ofToken);
    List<String> tokens =
        Stream.of(table + "." + name, name)
            .map(key -> TOKENS.getOrDefault(key, List.of()))
            .filter(found -> type == ColumnType.TOKEN && !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Column(
        name,
        type,
        row.cell("key"),
        row.cell("empty").isEmpty() && type != ColumnType.LIST,
        row.required("meaning"),
        tokens);
  }

  private static TsvTable.Row description(String table, String column) {
    TsvTable.Row own = DESCRIPTIONS.get(table + "." + column);
    return own != null ? own : Objects.requireNonNull(DESCRIPTIONS.get("." + column), column);
  }

  private static List<String> tokens(Enum<?>... constants) {
    return Stream.of(constants).map(Table::text).toList();
  }

  private static Map<String, TsvTable.Row> descriptions() {
    String file = "columns.tsv";
    try (InputStream in =
        Objects.requireNonNull(DescribedTable.class.getResourceAsStream(file), file)) {
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
}
