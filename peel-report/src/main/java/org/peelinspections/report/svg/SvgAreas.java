package org.peelinspections.report.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peelinspections.report.grid.Grid;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.GridRow;
import org.peelinspections.report.grid.GridWords;
import org.peelinspections.report.grid.Mark;

/**
 * Draws the cells of a compact grid: those of one area together, in one cycle or in several, with
 * one hint for all of them. What looks alike is drawn once and used wherever it stands.
 */
final class SvgAreas {

  private final Grid grid;
  private final Layout layout;
  private final String prefix;
  private final Markup svg;
  private final Map<Mark, String> marks;
  private final Function<GridCell, String> sure;
  private final Map<List<Optional<Mark>>, String> drawings = new LinkedHashMap<>();

  /**
   * Draws with marks that are defined already.
   *
   * @param marks the identifiers of the marks
   * @param sure who says what a cell says, in a few words; can be empty
   */
  SvgAreas(
      Grid grid,
      Layout layout,
      String prefix,
      Markup svg,
      Map<Mark, String> marks,
      Function<GridCell, String> sure) {
    this.grid = grid;
    this.layout = layout;
    this.prefix = prefix;
    this.svg = svg;
    this.marks = marks;
    this.sure = sure;
  }

  /** Defines each set of marks that stands in one area. */
  void define() {
    for (GridRow row : grid.rows()) {
      for (List<Integer> area : grid.areas()) {
        List<Optional<Mark>> drawn = marks(row, area);
        if (drawn.stream().anyMatch(Optional::isPresent) && !drawings.containsKey(drawn)) {
          define(drawn, area);
        }
      }
    }
  }

  private void define(List<Optional<Mark>> drawn, List<Integer> area) {
    String id = prefix + "-a" + (drawings.size() + 1);
    drawings.put(drawn, id);
    svg.line().open("g", "id", id);
    for (int i = 0; i < drawn.size(); i++) {
      int x = layout.left(area.get(i)) - layout.left(area.get(0));
      drawn.get(i).ifPresent(mark -> svg.empty("use", "href", "#" + marks.get(mark), "x", x));
    }
    svg.close();
  }

  private static List<Optional<Mark>> marks(GridRow row, List<Integer> area) {
    return row.cells(area).stream().map(GridCell::mark).toList();
  }

  /** Draws the cells of a row, from the origin on. */
  void draw(GridRow row) {
    for (List<Integer> area : grid.areas()) {
      String drawing = drawings.get(marks(row, area));
      if (drawing != null) {
        svg.open("use", "href", "#" + drawing, "x", layout.left(area.get(0)));
        svg.element("title", title(row, area)).close();
      }
    }
  }

  private String title(GridRow row, List<Integer> area) {
    List<GridCell> cells = row.cells(area);
    if (GridWords.noneAtHand(cells)) {
      return head(row, area) + GridWords.NONE_AT_HAND;
    }
    String words =
        cells.stream()
            .flatMap(cell -> cell.mark().stream().map(mark -> words(cell, mark)))
            .collect(Collectors.joining(", then "));
    return head(row, area) + words;
  }

  private String head(GridRow row, List<Integer> area) {
    return row.name() + ", " + grid.columns().get(area.get(0)).head() + ": ";
  }

  private String words(GridCell cell, Mark mark) {
    String carried = cell.origin().isEmpty() ? "" : ", carried " + cell.shortOrigin();
    String source = sure.apply(cell);
    return mark.words() + carried + (source.isEmpty() ? "" : " (" + source + ")");
  }
}
