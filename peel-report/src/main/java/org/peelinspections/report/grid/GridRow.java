package org.peelinspections.report.grid;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.AreaId;

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

  /** The cells of some columns. */
  public List<GridCell> cells(List<Integer> columns) {
    return columns.stream().map(cells::get).toList();
  }

  /** What stands before each cell. */
  public List<Optional<GridLink>> links() {
    return cells.stream().map(GridCell::link).toList();
  }

  /** Returns whether there is a reason or ground for anything in the row. */
  public boolean hasNotes() {
    return links().stream().flatMap(Optional::stream).anyMatch(link -> !link.notes().isEmpty());
  }
}
