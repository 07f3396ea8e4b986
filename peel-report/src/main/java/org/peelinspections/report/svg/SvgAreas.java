package org.peelinspections.report.svg;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.GridRow;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.Mark;

/**
 * Draws the cells of a compact grid: those of one area together, in one cycle or in several, with
 * one hint for all of them. What looks alike is drawn once and used wherever it stands.
 */
final class SvgAreas {

  private final JudgmentGrid grid;
  private final Layout layout;
  private final Definitions<Mark> marks;
  private final Function<GridCell, String> sure;

  /** The marks that stand in one area. */
  private final Definitions<List<Optional<Mark>>> drawings;

  /**
   * Draws with marks that are defined already.
   *
   * @param sure who says what a cell says, in a few words; can be empty
   */
  SvgAreas(Layout layout, String prefix, Definitions<Mark> marks, Function<GridCell, String> sure) {
    this.grid = layout.grid();
    this.layout = layout;
    this.marks = marks;
    this.sure = sure;
    this.drawings =
        new Definitions<>(
            prefix + "-a",
            grid.rows().stream()
                .flatMap(row -> grid.areas().stream().map(area -> marks(row, area)))
                .filter(drawn -> drawn.stream().anyMatch(Optional::isPresent))
                .distinct()
                .toList());
  }

  private static List<Optional<Mark>> marks(GridRow row, List<Integer> area) {
    return row.cells(area).stream().map(GridCell::mark).toList();
  }

  Markup definitions() {
    return Markup.each(
        drawings.values(),
        drawn -> Markup.of("\n<g id='%s'>%s</g>", drawings.id(drawn), definition(drawn)));
  }

  private Markup definition(List<Optional<Mark>> drawn) {
    int pitch = layout.cellWidth() + layout.gutter();
    return Markup.times(
        drawn.size(),
        i ->
            drawn
                .get(i)
                .map(mark -> Markup.of("<use href='#%s' x='%s'/>", marks.id(mark), i * pitch))
                .orElse(Markup.NONE));
  }

  /** Draws the cells of a row, from the origin on. */
  Markup draw(GridRow row) {
    return Markup.each(grid.areas(), area -> draw(row, area));
  }

  private Markup draw(GridRow row, List<Integer> area) {
    List<Optional<Mark>> drawn = marks(row, area);
    return drawings.values().contains(drawn)
        ? Markup.of(
            "<use href='#%s' x='%s'><title>%s</title></use>",
            drawings.id(drawn), layout.left(area.get(0)), title(row, area))
        : Markup.NONE;
  }

  private String title(GridRow row, List<Integer> area) {
    List<GridCell> cells = row.cells(area);
    String words =
        GridCell.noneAtHand(cells)
            ? GridCell.NONE_AT_HAND
            : cells.stream()
                .flatMap(cell -> cell.mark().stream().map(mark -> words(cell, mark)))
                .collect(Collectors.joining(", then "));
    return row.name() + ", " + grid.columns().get(area.get(0)).head() + ": " + words;
  }

  private String words(GridCell cell, Mark mark) {
    String carried = cell.origin().isEmpty() ? "" : ", carried " + cell.shortOrigin();
    String source = sure.apply(cell);
    return mark.words() + carried + (source.isEmpty() ? "" : " (" + source + ")");
  }
}
