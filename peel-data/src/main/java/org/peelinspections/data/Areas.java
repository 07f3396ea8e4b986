package org.peelinspections.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * What the labels of areas mean.
 *
 * <p>The file {@code areas.csv}, sorted by its first two columns, has the columns
 *
 * <ul>
 *   <li>{@code cycle}: the key of the cycle;
 *   <li>{@code label}: the area as the pages of that cycle have it, such as {@code Legitimacy/2} or
 *       {@code Investigating crime};
 *   <li>{@code kind}: {@code pillar} or {@code question};
 *   <li>{@code area}: the pillar, or the path of the question in the framework of the cycle.
 * </ul>
 *
 * <p>Several labels of a cycle can mean one area; a label means one area only.
 */
final class Areas {

  private final Map<String, Map<String, Area>> byCycle = new LinkedHashMap<>();

  private Areas() {}

  static Areas read(DataFiles files, Frameworks frameworks) {
    Areas areas = new Areas();
    for (Row row : DataTable.read(files, DataFiles.AREAS, 2, "cycle,label,kind,area")) {
      Framework framework = row.required("cycle", key -> framework(frameworks, key));
      areas
          .byCycle
          .computeIfAbsent(framework.id(), key -> new LinkedHashMap<>())
          .put(row.required("label"), area(row, framework));
    }
    return areas;
  }

  /** The framework of a cycle, by its very key. */
  private static Framework framework(Frameworks frameworks, String key) {
    Map<String, Framework> ofCycles = new LinkedHashMap<>();
    for (Framework framework : frameworks.all()) {
      if (framework.id().equals(framework.cycle().key())) {
        ofCycles.put(framework.id(), framework);
      }
    }
    return known(ofCycles, key, "the key of a cycle");
  }

  private static Area area(Row row, Framework framework) {
    String kind = row.required("kind");
    return switch (kind) {
      case "pillar" -> row.required("area", name -> pillar(framework, name));
      case "question" -> new Area(framework, row.required("area", framework::question).id());
      default ->
          throw row.fault(
              "kind", "'" + kind + "' is not a kind of area; expected one of pillar, question");
    };
  }

  private static Area pillar(Framework framework, String name) {
    Pillar pillar = Pillar.ofToken(name);
    if (framework.pillar(pillar).isEmpty()) {
      throw new UnknownNameException(
          "a pillar of " + framework.name(),
          name,
          framework.pillars().stream().map(entry -> entry.pillar().token()).toList());
    }
    return new Area(framework, AreaId.of(framework.id(), pillar));
  }

  /** The cycles, in order of time. */
  List<Cycle> cycles() {
    return byCycle.values().stream()
        .map(labels -> labels.values().iterator().next().framework().cycle())
        .sorted()
        .toList();
  }

  /** The framework of the cycle that a cell names. */
  Framework framework(Row row, String column) {
    return ofCycle(row, column).values().iterator().next().framework();
  }

  private Map<String, Area> ofCycle(Row row, String column) {
    return row.required(column, cycle -> known(byCycle, cycle, "a cycle of " + DataFiles.AREAS));
  }

  /** The area that the cells {@code cycle} and another of a row mean. */
  Area of(Row row, String cycleColumn, String areaColumn) {
    Map<String, Area> labels = ofCycle(row, cycleColumn);
    return row.required(
        areaColumn,
        label ->
            known(
                labels,
                label,
                "an area of " + row.required(cycleColumn) + " in " + DataFiles.AREAS));
  }

  private static <T> T known(Map<String, T> values, String name, String kind) {
    T value = values.get(name);
    if (value == null) {
      throw new UnknownNameException(kind, name, List.copyOf(values.keySet()));
    }
    return value;
  }
}
