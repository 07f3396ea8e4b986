package org.peelinspections.report.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A grid of judgments, of which both the picture and the table are made.
 *
 * @param title what it shows
 * @param corner what the heads of the rows are, such as {@code Area}
 * @param compact whether cells are narrow and show letters, with upright heads
 * @param columns the columns
 * @param rows the rows, each with a cell for each column
 */
public record Grid(
    String title, String corner, boolean compact, List<GridColumn> columns, List<GridRow> rows) {

  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The columns that stand for one thing each: in a compact grid those of one area, one after the
   * other in time; in any other each column alone.
   */
  public List<List<Integer>> areas() {
    List<List<Integer>> areas = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      if (!compact || !columns.get(column).linked()) {
        areas.add(new ArrayList<>());
      }
      areas.get(areas.size() - 1).add(column);
    }
    return areas;
  }

  /**
   * Returns whether no row can be read on into a column, for more than a gap, and some row would
   * be.
   */
  public boolean breaksBefore(int column) {
    List<Optional<GridLink>> links = rows.stream().map(row -> row.links().get(column)).toList();
    return links.stream().anyMatch(Optional::isPresent)
        && links.stream().flatMap(Optional::stream).allMatch(link -> link.kind() == LinkKind.BREAK);
  }

  /** The marks that cells show, each once, in the order in which they are met. */
  public Set<Mark> marks() {
    Set<Mark> marks = new LinkedHashSet<>();
    rows.forEach(row -> row.cells().forEach(cell -> cell.mark().ifPresent(marks::add)));
    return marks;
  }

  /** The links that stand between cells, each once. */
  public Set<LinkKind> links() {
    Set<LinkKind> kinds = new LinkedHashSet<>();
    rows.forEach(
        row -> row.links().forEach(link -> link.ifPresent(found -> kinds.add(found.kind()))));
    return kinds;
  }

  /** Returns whether any change is to be read with caution. */
  public boolean hasCaution() {
    return rows.stream()
        .flatMap(row -> row.links().stream())
        .flatMap(Optional::stream)
        .anyMatch(GridLink::caution);
  }

  /** Returns whether a cell is blank. */
  public boolean hasBlank() {
    return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(c -> c.mark().isEmpty());
  }
}
