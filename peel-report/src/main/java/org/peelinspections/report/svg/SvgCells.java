package org.peelinspections.report.svg;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.JudgmentGrid.GridRow;
import org.peelinspections.report.grid.Mark;
import org.peelinspections.report.grid.Mark.AbsenceMark;
import org.peelinspections.report.grid.Mark.GradeMark;

/**
 * Draws the cells of a grid: those of one area together, with one hint for all of them.
 *
 * <p>In a compact grid what looks alike is drawn once and used wherever it stands; in any other the
 * words stand in the cell.
 */
final class SvgCells {

  private final JudgmentGrid grid;
  private final Layout layout;
  private final Definitions<Mark> marks;
  private final Function<GridCell, String> sure;

  /** The marks that stand in one area of a compact grid. */
  private final Definitions<List<Optional<Mark>>> drawings;

  /**
   * Draws with marks that are defined already.
   *
   * @param sure who says what a cell says, in a few words; can be empty
   */
  SvgCells(Layout layout, String prefix, Definitions<Mark> marks, Function<GridCell, String> sure) {
    this.grid = layout.grid();
    this.layout = layout;
    this.marks = marks;
    this.sure = sure;
    this.drawings =
        new Definitions<>(
            prefix + "-a",
            grid.rows().stream()
                .filter(row -> grid.compact())
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

  Markup draw(GridRow row) {
    return Markup.each(grid.areas(), area -> draw(row, area));
  }

  private Markup draw(GridRow row, List<Integer> area) {
    List<Optional<Mark>> drawn = marks(row, area);
    int left = layout.left(area.get(0));
    if (drawn.stream().allMatch(Optional::isEmpty)) {
      return Markup.NONE;
    }
    if (grid.compact()) {
      return Markup.of(
          "<use href='#%s' x='%s'><title>%s</title></use>",
          drawings.id(drawn), left, title(row, area));
    }
    Mark mark = drawn.get(0).orElseThrow();
    return Markup.of(
        "<g class='cell' transform='translate(%s 0)'><title>%s</title><use href='#%s'/>%s</g>",
        left, title(row, area), marks.id(mark), words(row.cells(area).get(0), mark));
  }

  private String title(GridRow row, List<Integer> area) {
    List<GridCell> cells = row.cells(area);
    String words =
        GridCell.noneAtHand(cells)
            ? GridCell.NONE_AT_HAND
            : cells.stream()
                .flatMap(cell -> cell.mark().stream().map(mark -> title(cell, mark)))
                .collect(Collectors.joining(", then "));
    return row.name() + ", " + grid.columns().get(area.get(0)).head() + ": " + words;
  }

  private String title(GridCell cell, Mark mark) {
    String carried = cell.origin().isEmpty() ? "" : ", carried " + cell.shortOrigin();
    String source = sure.apply(cell);
    return mark.words() + carried + (source.isEmpty() ? "" : " (" + source + ")");
  }

  private Markup words(GridCell cell, Mark mark) {
    int width = layout.cellWidth() > 110 ? 16 : 14;
    List<String> lines =
        List.of(ResultWords.capital(mark.words()), cell.shortOrigin()).stream()
            .filter(words -> !words.isEmpty())
            .flatMap(words -> SvgLines.of(words, width, 3).stream())
            .toList();
    int size = lines.size() > 2 || mark instanceof AbsenceMark ? 9 : 11;
    int pitch = lines.size() > 2 ? 9 : 12;
    int top = (layout.cellHeight() - pitch * (lines.size() - 1)) / 2 + size / 3;
    return Markup.times(lines.size(), i -> line(mark, lines.get(i), top + pitch * i, size));
  }

  private static Markup line(Mark mark, String words, int y, int size) {
    if (mark instanceof GradeMark grade) {
      int x = grade.scale().grades().size() == 4 ? 17 : 18;
      return grade(grade, words, x, y, size, "start");
    }
    return Markup.of("<text x='28' y='%s' font-size='%s'>%s</text>", y, size + 0.5, words);
  }

  /** The words of a grade, with a rim of the colour of the cell where it is hatched. */
  static Markup grade(GradeMark mark, String words, int x, int y, int size, String anchor) {
    Markup rim =
        mark.carried()
            ? Markup.of(
                " stroke='%s' stroke-width='4' stroke-linejoin='round' paint-order='stroke'",
                mark.fill())
            : Markup.NONE;
    return Markup.of(
        """
        <text x='%s' y='%s' font-size='%s' font-weight='600' text-anchor='%s' fill='%s'%s>\
        %s</text>""",
        x, y, size, anchor, mark.ink(), rim, words);
  }

  /**
   * What is drawn once and used wherever it stands.
   *
   * @param prefix what identifiers begin with, before the number
   * @param values what is drawn, each once
   */
  record Definitions<T>(String prefix, List<T> values) {

    String id(T value) {
      return prefix + (values.indexOf(value) + 1);
    }
  }
}
