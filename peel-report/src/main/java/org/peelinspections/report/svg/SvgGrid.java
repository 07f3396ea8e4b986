package org.peelinspections.report.svg;

import java.util.List;
import java.util.function.Function;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.GridLink.LinkKind;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.JudgmentGrid.GridColumn;
import org.peelinspections.report.grid.JudgmentGrid.GridRow;
import org.peelinspections.report.grid.Mark;
import org.peelinspections.report.grid.Mark.GradeMark;
import org.peelinspections.report.svg.SvgCells.Definitions;

/** Draws a grid. */
public final class SvgGrid {

  private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
  private static final String FAINT = "#4d5962";

  private final JudgmentGrid grid;
  private final Layout layout;
  private final String prefix;
  private final Swatch swatch;
  private final SvgCells cells;
  private final Definitions<Mark> marks;
  private final Definitions<Sign> signs;

  /** What stands between cells, as it is drawn and explained. */
  private record Sign(LinkKind kind, boolean caution, String title) {

    static Sign of(GridLink link) {
      return new Sign(link.kind(), link.caution(), link.title());
    }
  }

  private SvgGrid(JudgmentGrid grid, String prefix, Function<GridCell, String> sure) {
    this.grid = grid;
    this.layout = new Layout(grid);
    this.prefix = prefix;
    this.swatch = new Swatch(prefix);
    this.marks = new Definitions<>(prefix + "-m", List.copyOf(grid.marks()));
    this.signs = new Definitions<>(prefix + "-l", grid.links().map(Sign::of).distinct().toList());
    this.cells = new SvgCells(layout, prefix, marks, sure);
  }

  /**
   * Draws a grid.
   *
   * @param sure who says what a cell says, in a few words; can be empty
   */
  public static Markup of(JudgmentGrid grid, String prefix, Function<GridCell, String> sure) {
    return new SvgGrid(grid, prefix, sure).draw();
  }

  private Markup draw() {
    SvgLegend legend = new SvgLegend(layout, swatch);
    int height = layout.gridBottom() + legend.height();
    return Markup.of(
        """
        <svg xmlns='http://www.w3.org/2000/svg' id='%s' viewBox='0 0 %s %s' width='%s' \
        height='%s' role='img' aria-labelledby='%s-title %s-desc' font-family='%s' \
        font-size='12' fill='%s'>%s<defs>%s</defs>
        <rect width='100%' height='100%' fill='#ffffff'/>%s%s%s</svg>
        """,
        prefix,
        layout.width(),
        height,
        layout.width(),
        height,
        prefix,
        prefix,
        FONT,
        Swatch.INK,
        description(),
        definitions(),
        Markup.times(grid.columns().size(), this::head),
        Markup.times(grid.rows().size(), this::row),
        legend.draw());
  }

  private Markup description() {
    return Markup.of(
        """
        <title id='%s-title'>%s</title>
        <desc id='%s-desc'>%s</desc>
        """,
        prefix, grid.title(), prefix, grid.description());
  }

  private Markup definitions() {
    return Markup.of(
        "%s%s%s%s%s",
        swatch.patterns(),
        Markup.each(marks.values(), this::mark),
        cells.definitions(),
        Markup.each(grid.links().map(GridLink::kind).distinct().toList(), this::kind),
        Markup.each(signs.values(), this::sign));
  }

  private Markup mark(Mark mark) {
    int middle = layout.cellWidth() / 2 + 5;
    return Markup.of(
        "\n<g id='%s'>%s%s</g>",
        marks.id(mark),
        swatch.mark(mark, layout.cellWidth(), layout.cellHeight()),
        grid.compact() && mark instanceof GradeMark grade
            ? SvgCells.grade(grade, grade.letters(), middle, 14, 12, "middle")
            : Markup.NONE);
  }

  /** A sign that stands between cells, without its reasons. */
  private Markup kind(LinkKind kind) {
    int height = layout.cellHeight();
    return Markup.of(
        "\n<g id='%s-%s'><rect x='-10' y='%s' width='20' height='%s' fill-opacity='0'/>%s</g>",
        prefix, kind.key(), -height / 2, height, Swatch.link(kind, 0, 0, layout.pitch()));
  }

  /** What stands between cells, drawn once for each verdict with all its reasons. */
  private Markup sign(Sign sign) {
    int y = layout.pitch() / 2 - 2;
    int x = grid.compact() ? 9 : 0;
    int above = grid.compact() ? 10 : -9;
    return Markup.of(
        "\n<g id='%s'><title>%s</title><use href='#%s-%s' y='%s'/>%s</g>",
        signs.id(sign),
        sign.title(),
        prefix,
        sign.kind().key(),
        y,
        sign.caution() ? text("!", x, y + above, 11, 700, Swatch.BREAK) : Markup.NONE);
  }

  private Markup head(int column) {
    GridColumn head = grid.columns().get(column);
    int middle = layout.left(column) + layout.cellWidth() / 2;
    if (grid.compact()) {
      return Markup.of("<g><title>%s</title>%s</g>", title(head), upright(column, middle));
    }
    return Markup.of(
        "%s%s%s",
        grid.breaksBefore(column) ? border(column) : Markup.NONE,
        text(head.head(), middle, 24, 15, 700, Swatch.INK),
        text(head.scale(), middle, 41, 11, 400, FAINT));
  }

  /** A border that no row crosses is drawn from top to bottom. */
  private Markup border(int column) {
    return Markup.of(
        "<rect class='border' x='%s' y='8' width='18' height='%s' rx='4' fill='#f3dfe1'/>",
        layout.between(column) - 9, layout.gridBottom() - 12);
  }

  private static String title(GridColumn head) {
    return ResultWords.capital(head.head())
        + ", "
        + head.cycle()
        + (head.scale().isEmpty() ? "" : ", " + head.scale());
  }

  /** The head of a narrow column: the area, over the cycles where there are two. */
  private Markup upright(int column, int middle) {
    GridColumn head = grid.columns().get(column);
    int bottom = layout.headHeight() - 10;
    if (!grid.linked()) {
      return area(head, middle, bottom);
    }
    return Markup.of(
        "%s%s",
        upright(head.cycle(), middle + 4, bottom, 11, FAINT),
        head.linked() ? Markup.NONE : area(head, layout.between(column + 1), bottom - 46));
  }

  private static Markup area(GridColumn head, int x, int bottom) {
    List<String> lines = SvgLines.of(ResultWords.capital(head.head()), 25, 2);
    int left = x + 4 - 7 * (lines.size() - 1);
    return Markup.times(
        lines.size(), i -> upright(lines.get(i), left + 14 * i, bottom, 12, Swatch.INK));
  }

  private static Markup text(String words, int x, int y, int size, int weight, String colour) {
    return Markup.of(
        """
        <text x='%s' y='%s' font-size='%s' font-weight='%s' text-anchor='middle' \
        fill='%s'>%s</text>""",
        x, y, size, weight, colour, words);
  }

  private static Markup upright(String words, int x, int y, int size, String colour) {
    return Markup.of(
        "<text transform='translate(%s %s) rotate(-90)' font-size='%s' fill='%s'>%s</text>",
        x, y, size, colour, words);
  }

  /** A row, with its own origin at the top of its cells. */
  private Markup row(int index) {
    GridRow row = grid.rows().get(index);
    return Markup.of(
        """

        <g class='row' transform='translate(0 %s)'><path d='M0-2H%s' stroke='#dfe4e8'/>%s%s%s</g>""",
        layout.top(index),
        layout.width(),
        label(row),
        cells.draw(row),
        Markup.times(row.cells().size(), column -> link(row, column)));
  }

  private Markup label(GridRow row) {
    int most = row.path().contains(", ") ? 1 : 2;
    List<String> lines =
        SvgLines.of(ResultWords.capital(row.head()), grid.compact() ? 24 : 36, most);
    boolean below = !row.path().isEmpty() && lines.size() == 1;
    int middle = layout.cellHeight() / 2 + 4;
    int first = middle - (lines.size() == 2 || below ? 7 : 0);
    Markup words =
        Markup.times(
            lines.size(),
            i -> Markup.of("<text x='4' y='%s'>%s</text>", first + 14 * i, lines.get(i)));
    if (grid.compact() && lines.equals(List.of(row.name()))) {
      return words;
    }
    return Markup.of(
        "<g font-weight='%s'><title>%s</title>%s%s</g>",
        row.strong() ? 700 : 400, row.name(), words, below ? path(row, first + 14) : Markup.NONE);
  }

  private static Markup path(GridRow row, int y) {
    return Markup.of(
        "<text x='4' y='%s' font-size='10.5' fill='%s'>%s</text>", y, FAINT, row.path());
  }

  private Markup link(GridRow row, int column) {
    return row.cells()
        .get(column)
        .link()
        .map(link -> link(signs.id(Sign.of(link)), layout.between(column), link.kind().key()))
        .orElse(Markup.NONE);
  }

  private Markup link(String sign, int x, String kind) {
    return grid.compact()
        ? Markup.of("<use href='#%s' x='%s'/>", sign, x)
        : Markup.of("<use href='#%s' x='%s' class='link %s'/>", sign, x, kind);
  }
}
