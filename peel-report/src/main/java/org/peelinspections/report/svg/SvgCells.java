package org.peelinspections.report.svg;

import java.util.List;
import java.util.function.Function;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.report.grid.AbsenceMark;
import org.peelinspections.report.grid.GradeMark;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.GridRow;
import org.peelinspections.report.grid.Mark;

/**
 * Draws the cells of a grid that is not compact, each with its words and a hint of its own.
 *
 * @param marks the marks, each defined once
 * @param sure who says what a cell says, in a few words; can be empty
 */
record SvgCells(Layout layout, Definitions<Mark> marks, Function<GridCell, String> sure) {

  /** Draws a cell of a row, if there is anything in it. */
  Markup draw(GridRow row, int column) {
    GridCell cell = row.cells().get(column);
    return cell.mark().map(mark -> draw(row, cell, mark, column)).orElse(Markup.NONE);
  }

  private Markup draw(GridRow row, GridCell cell, Mark mark, int column) {
    return Markup.of(
        "<g class='cell' transform='translate(%s 0)'><title>%s</title><use href='#%s'/>%s</g>",
        layout.left(column), title(row, cell, column), marks.id(mark), words(cell, mark));
  }

  private String title(GridRow row, GridCell cell, int column) {
    String head =
        row.name() + ", " + layout.grid().columns().get(column).head() + ": " + cell.words();
    String source = sure.apply(cell);
    return head + (source.isEmpty() ? "" : "; " + source);
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
}
