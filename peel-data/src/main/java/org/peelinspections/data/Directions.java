package org.peelinspections.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * What the inspectorate itself says about changes.
 *
 * <p>The file {@code directions.csv}, sorted by its first five columns, has the columns
 *
 * <ul>
 *   <li>{@code force}, {@code cycle}: as in {@code judgments.csv};
 *   <li>{@code area}: a label of {@code areas.csv}; empty for the force as a whole;
 *   <li>{@code source}: the page that says so;
 *   <li>{@code scope}: {@code judgment} or {@code area};
 *   <li>{@code direction}: {@code improved}, {@code unchanged} or {@code declined};
 *   <li>{@code since}: the key of the earlier cycle; empty if the page names none;
 *   <li>{@code basis}: {@code page}, {@code release} or {@code quoted};
 *   <li>{@code published}: when the page was published; can be empty.
 * </ul>
 */
final class Directions {

  private static final String COLUMNS =
      "force,cycle,area,source,scope,direction,since,basis,published";

  private Directions() {}

  static List<PublishedDirection> read(DataFiles files, Areas areas, Publishers publishers) {
    List<PublishedDirection> directions = new ArrayList<>();
    for (Row row : DataTable.read(files, DataFiles.DIRECTIONS, 5, COLUMNS)) {
      directions.add(direction(row, areas, publishers));
    }
    return List.copyOf(directions);
  }

  private static PublishedDirection direction(Row row, Areas areas, Publishers publishers) {
    Framework framework = areas.framework(row, "cycle");
    Optional<Area> area = row.cell("area").map(label -> areas.of(row, "cycle", "area"));
    return new PublishedDirection(
        JudgmentRow.force(row),
        framework.cycle(),
        area.map(Area::path),
        area.map(Area::label).orElse("the force as a whole"),
        row.required("direction", Direction::ofToken),
        since(row, areas, framework.cycle()),
        row.required("scope", PublishedDirection.Scope::ofToken),
        row.required("basis", PublishedDirection.Basis::ofToken),
        publishers.dated(row, framework.cycle()).build());
  }

  private static Optional<Cycle> since(Row row, Areas areas, Cycle cycle) {
    Optional<Cycle> since = row.cell("since").map(key -> areas.framework(row, "since").cycle());
    if (since.isPresent() && !since.get().isBefore(cycle)) {
      throw row.fault("since", "'" + since.get() + "' is not before " + cycle);
    }
    return since;
  }
}
