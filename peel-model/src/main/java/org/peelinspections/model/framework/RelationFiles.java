package org.peelinspections.model.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.TsvTable;

/**
 * Reads crosswalks and borders between frameworks; {@link FrameworkFiles} says how they are
 * written.
 */
final class RelationFiles {

  private final Frameworks frameworks;
  private final boolean checkEachRow;

  RelationFiles(Frameworks frameworks, boolean checkEachRow) {
    this.frameworks = frameworks;
    this.checkEachRow = checkEachRow;
  }

  /** A crosswalk that is being read, and the row that began it. */
  private record Begun(TsvTable.Row row, CrosswalkBuilder builder) {

    Frameworks onto(Frameworks registry) {
      return row.build(r -> registry.with(builder.build()));
    }
  }

  /** The frameworks, with the crosswalks of a table. */
  Frameworks withCrosswalks(TsvTable table) {
    Map<List<String>, Begun> begun = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      Framework from = row.required("from_framework", this::framework);
      Framework to = row.required("to_framework", this::framework);
      CrosswalkBuilder builder =
          begun
              .computeIfAbsent(
                  List.of(from.id(), to.id()),
                  ends -> new Begun(row, Crosswalk.builder().earlier(from.id()).later(to.id())))
              .builder();
      row.build(r -> builder.addRow(crosswalkRow(r, from, to)));
      if (checkEachRow) {
        row.build(r -> builder.build());
      }
    }
    Frameworks registry = frameworks;
    for (Begun crosswalk : begun.values()) {
      registry = crosswalk.onto(registry);
    }
    return registry;
  }

  /** Another registry of the same frameworks, with the borders of a table. */
  Frameworks withBorders(TsvTable table, Frameworks registry) {
    Map<List<String>, BorderBuilder> builders = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      Framework from = row.required("from_framework", this::framework);
      Framework to = row.required("to_framework", this::framework);
      BorderBuilder builder =
          builders.computeIfAbsent(
              List.of(from.id(), to.id()),
              key -> Border.builder().earlier(from.id()).later(to.id()));
      row.build(r -> builder.addRule(borderRule(r, to)));
      if (checkEachRow) {
        row.build(r -> registry.with(builder.build()));
      }
    }
    Frameworks whole = registry;
    for (BorderBuilder builder : builders.values()) {
      whole = whole.with(builder.build());
    }
    return whole;
  }

  private Framework framework(String id) {
    return frameworks.ofId(id);
  }

  private static CrosswalkRow crosswalkRow(TsvTable.Row row, Framework from, Framework to) {
    return CrosswalkRow.builder()
        .earlier(row.cell("from_path", path -> from.question(path).id()))
        .later(row.cell("to_path", path -> to.question(path).id()))
        .relation(row.required("relation", Relation::ofToken))
        .reason(row.required("reason"))
        .sources(row.addresses("sources"))
        .build();
  }

  private static BorderRule borderRule(TsvTable.Row row, Framework later) {
    return BorderRule.builder()
        .area(row.cell("area", area -> area(later, area)))
        .comparability(row.required("comparability", Comparability::ofToken))
        .reason(row.required("reason"))
        .sources(row.addresses("sources"))
        .build();
  }

  private static String area(Framework later, String area) {
    if (!later.paths().contains(area)) {
      throw new UnknownNameException(
          "a pillar or question of " + later.name(), area, later.paths());
    }
    return area;
  }
}
