package org.peelinspections.report.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.report.grid.GridLink.LinkKind;

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

  public Stream<GridCell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }

  public Stream<GridLink> links() {
    return cells().flatMap(cell -> cell.link().stream());
  }

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

  /**
   * One column of a grid.
   *
   * @param head the cycle or the area
   * @param scale the scale in words; empty if it is not known
   * @param cycle the cycle
   * @param linked whether it follows from the column before, so that there is something between
   *     them
   */
  public record GridColumn(String head, String scale, String cycle, boolean linked) {

    static GridColumn of(Framework framework, boolean linked) {
      String cycle = framework.cycle().label();
      return new GridColumn(
          cycle, framework.scale().map(ReportWords::tiers).orElse(""), cycle, linked);
    }
  }

  /**
   * One row of a grid.
   *
   * @param head the pillar, question or force
   * @param path where the question stands in its framework, such as {@code legitimacy/1}; can be
   *     empty
   * @param strong whether it is the row of a pillar
   * @param cells one for each column
   */
  public record GridRow(String head, String path, boolean strong, List<GridCell> cells) {

    public GridRow {
      cells = List.copyOf(cells);
    }

    /** The path of a question as it is shown: empty if it says no more than the label. */
    static String path(AreaId question) {
      return question.path().contains("/") ? question.path() : "";
    }

    /** The name of the row, with the place of the question where it says more. */
    public String name() {
      return path.isEmpty() ? head : head + " (" + path + ")";
    }

    public List<GridCell> cells(List<Integer> columns) {
      return columns.stream().map(cells::get).toList();
    }

    public List<Optional<GridLink>> links() {
      return cells.stream().map(GridCell::link).toList();
    }

    public boolean hasNotes() {
      return links().stream().flatMap(Optional::stream).anyMatch(link -> !link.notes().isEmpty());
    }
  }
}
