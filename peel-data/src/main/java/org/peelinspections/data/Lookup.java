package org.peelinspections.data;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.SourceBuilder;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.internal.Checks;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Finds what cells of the files name: forces by their slugs, cycles by their keys, areas by their
 * labels, and who is behind an address.
 *
 * <p>The file {@code areas.tsv}, sorted by its first two columns, has the columns
 *
 * <ul>
 *   <li>{@code cycle}: the key of the cycle;
 *   <li>{@code label}: the area as the pages of that cycle have it, such as {@code Legitimacy/2} or
 *       {@code Investigating crime}; several labels can mean one area;
 *   <li>{@code kind}: {@code pillar} or {@code question};
 *   <li>{@code area}: the pillar, or the path of the question in the framework of the cycle.
 * </ul>
 *
 * <p>The file {@code publishers.tsv}, sorted by its first column, has the columns
 *
 * <ul>
 *   <li>{@code host}: the host of the address, in lower case;
 *   <li>{@code publisher}: {@code inspectorate}, {@code police-body} or {@code press};
 *   <li>{@code note}: who it is, where the host does not say; can be empty.
 * </ul>
 */
final class Lookup {

  private final Map<String, Map<String, AreaId>> byCycle = new LinkedHashMap<>();
  private final Map<String, Source.Publisher> byHost = new LinkedHashMap<>();

  private static final class Bundled {
    static final Lookup LOOKUP = new Lookup(DataFiles.bundled());
  }

  /** What there is to find in the files of this library, read once. */
  static Lookup bundled() {
    return Bundled.LOOKUP;
  }

  /** Reads what there is to find. */
  Lookup(DataFiles files) {
    for (Row row : files.rows(DataFiles.AREAS, "cycle label kind area")) {
      String cycle = row.required("cycle");
      byCycle
          .computeIfAbsent(cycle, key -> new LinkedHashMap<>())
          .put(row.required("label"), AreaId.of(cycle, row.required("area")));
    }
    for (Row row : files.rows(DataFiles.PUBLISHERS, "host publisher note")) {
      byHost.put(row.required("host"), row.required("publisher", Source.Publisher::ofToken));
    }
  }

  private static <T> T known(Map<String, T> values, String name, String kind) {
    T value = values.get(name);
    if (value == null) {
      throw new UnknownNameException(kind, name, List.copyOf(values.keySet()));
    }
    return value;
  }

  /** The cycles, in order of time. */
  List<Cycle> cycles() {
    return byCycle.keySet().stream().map(Cycle::ofKey).sorted().toList();
  }

  /** The cycle that a cell names. */
  Cycle cycle(Row row, String column) {
    ofCycle(row, column);
    return row.required(column, Cycle::ofKey);
  }

  private Map<String, AreaId> ofCycle(Row row, String column) {
    return row.required(column, cycle -> known(byCycle, cycle, "a cycle of " + DataFiles.AREAS));
  }

  /** The area that the cells {@code cycle} and {@code area} of a row mean. */
  AreaId area(Row row) {
    Map<String, AreaId> labels = ofCycle(row, "cycle");
    String kind = "an area of " + row.required("cycle") + " in " + DataFiles.AREAS;
    return row.required("area", label -> known(labels, label, kind));
  }

  /** The framework of the cycle of an area. */
  static Framework framework(AreaId area) {
    return Frameworks.bundled().get(area.framework());
  }

  /** The force of a row. */
  static Force force(Row row) {
    return row.required("force", Forces.bundled()::get);
  }

  /** A source with the address of a cell and its publisher. */
  SourceBuilder source(Row row, String column) {
    return source(row, column, row.required(column, Checks::address));
  }

  /** A source with an address in a cell and its publisher. */
  SourceBuilder source(Row row, String column, URI address) {
    Source.Publisher publisher = byHost.get(address.getHost());
    if (publisher == null) {
      throw row.fault(
          column,
          "the host "
              + address.getHost()
              + " is not known; expected one that stands in "
              + DataFiles.PUBLISHERS);
    }
    return Source.builder().address(address).publisher(publisher);
  }

  /** The source in the cell {@code source}, with the day in the cell {@code published}. */
  SourceBuilder dated(Row row) {
    return source(row, "source").published(row.cell("published", PartialDate::of));
  }
}
