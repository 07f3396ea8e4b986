package org.peelinspections.report.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A grid of judgments, of which both the picture and the table are made.
 *
 * @param title what it shows
 * @param corner what the heads of the rows are, such as {@code Area}
 * @param compact whether cells are narrow and show letters, with upright heads
 * @param columns the columns
 * @param rows the rows, each with a cell for each column
 */
public record JudgmentGrid(
    String title, String corner, boolean compact, List<GridColumn> columns, List<GridRow> rows) {

  public JudgmentGrid {
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

  /** Returns whether columns follow from the ones before them. */
  public boolean linked() {
    return columns.stream().anyMatch(GridColumn::linked);
  }

  /**
   * Returns whether no row can be read on into a column, for more than a gap, and some row would
   * be.
   */
  public boolean breaksBefore(int column) {
    Set<LinkKind> kinds =
        rows.stream()
            .flatMap(row -> row.cells().get(column).link().stream())
            .map(GridLink::kind)
            .collect(Collectors.toSet());
    return kinds.equals(Set.of(LinkKind.BREAK));
  }

  /** The marks that cells show, each once, in the order in which they are met. */
  public Set<Mark> marks() {
    return cells()
        .flatMap(cell -> cell.mark().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The cells of all rows, row by row. */
  public Stream<GridCell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }

  /** The links that stand between cells. */
  public Stream<GridLink> links() {
    return cells().flatMap(cell -> cell.link().stream());
  }

  /** Returns whether a cell is blank. */
  public boolean hasBlank() {
    return cells().anyMatch(cell -> cell.mark().isEmpty());
  }

  /** Returns what the rows and columns are, and between which columns nothing can be compared. */
  public String description() {
    String size =
        ReportWords.count(rows.size(), "row") + ", " + ReportWords.count(columns.size(), "column");
    return "Grid of grades: "
        + size
        + (compact
            ? ". A row for each force, a column for each pillar and question."
            : ". A row for each pillar and question, a column for each cycle." + borders());
  }

  private String borders() {
    return IntStream.range(1, columns.size())
        .filter(this::breaksBefore)
        .mapToObj(i -> columns.get(i - 1).head() + " and " + columns.get(i).head())
        .map(pair -> " Nothing is compared between " + pair + ".")
        .collect(Collectors.joining());
  }
}
