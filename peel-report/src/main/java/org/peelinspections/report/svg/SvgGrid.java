package org.peelinspections.report.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.report.grid.AbsenceMark;
import org.peelinspections.report.grid.GradeMark;
import org.peelinspections.report.grid.Grid;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.GridColumn;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.GridRow;
import org.peelinspections.report.grid.GridWords;
import org.peelinspections.report.grid.LinkKind;
import org.peelinspections.report.grid.Mark;

/** Draws a grid. */
public final class SvgGrid {

  private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
  private static final String FAINT = "#4d5962";

  private final Grid grid;
  private final Layout layout;
  private final String prefix;
  private final Markup svg;
  private final Swatch swatch;
  private final Function<GridCell, String> sure;
  private final SvgAreas areas;
  private final Map<Mark, String> marks = new LinkedHashMap<>();
  private final Map<Sign, String> signs = new LinkedHashMap<>();

  /** What stands between cells, as it is drawn and explained. */
  private record Sign(LinkKind kind, boolean caution, String title) {

    static Sign of(GridLink link) {
      return new Sign(link.kind(), link.caution(), link.title());
    }
  }

  private SvgGrid(Grid grid, String prefix, Markup svg, Function<GridCell, String> sure) {
    this.grid = grid;
    this.layout = new Layout(grid);
    this.prefix = prefix;
    this.svg = svg;
    this.swatch = new Swatch(svg, prefix);
    this.sure = sure;
    this.areas = new SvgAreas(grid, layout, prefix, svg, marks, sure);
  }

  /**
   * Draws a grid.
   *
   * @param sure who says what a cell says, in a few words; can be empty
   */
  public static void draw(Grid grid, String prefix, Markup svg, Function<GridCell, String> sure) {
    new SvgGrid(grid, prefix, svg, sure).draw();
  }

  private void draw() {
    SvgLegend legend = new SvgLegend(grid, layout, svg, swatch);
    open(layout.gridBottom() + legend.height());
    definitions();
    svg.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    for (int column = 0; column < grid.columns().size(); column++) {
      border(column);
      head(column);
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      row(row);
    }
    legend.draw();
    svg.close().line();
  }

  private void open(int height) {
    svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "id", prefix);
    svg.attribute("viewBox", "0 0 " + layout.width() + " " + height);
    svg.attribute("width", Integer.toString(layout.width()));
    svg.attribute("height", Integer.toString(height));
    svg.attribute("role", "img");
    svg.attribute("aria-labelledby", prefix + "-title " + prefix + "-desc");
    svg.attribute("font-family", FONT);
    svg.attribute("font-size", "12");
    svg.attribute("fill", Swatch.INK);
    svg.element("title", grid.title(), "id", prefix + "-title").line();
    svg.element("desc", GridWords.description(grid), "id", prefix + "-desc").line();
  }

  private void definitions() {
    svg.open("defs");
    swatch.patterns();
    for (Mark mark : grid.marks()) {
      marks.put(mark, prefix + "-m" + (marks.size() + 1));
      svg.line().open("g", "id", marks.get(mark));
      swatch.draw(mark, layout.cellWidth(), layout.cellHeight());
      if (grid.compact() && mark instanceof GradeMark grade) {
        letters(grade);
      }
      svg.close();
    }
    if (grid.compact()) {
      areas.define();
    }
    grid.links().forEach(this::define);
    grid.rows().forEach(row -> row.links().forEach(link -> link.ifPresent(this::define)));
    svg.close().line();
  }

  private void letters(GradeMark mark) {
    words(mark, mark.letters(), layout.cellWidth() / 2 + 5, 14, 12, "middle");
  }

  /** ReportWords in a cell, with a rim of the colour of the cell where it is hatched. */
  private void words(GradeMark mark, String words, int x, int y, int size, String anchor) {
    svg.open(
        "text",
        "x",
        x,
        "y",
        y,
        "font-size",
        size,
        "font-weight",
        600,
        "text-anchor",
        anchor,
        "fill",
        mark.ink());
    if (mark.carried()) {
      svg.attribute("stroke", mark.fill());
      svg.attribute("stroke-width", "4");
      svg.attribute("stroke-linejoin", "round");
      svg.attribute("paint-order", "stroke");
    }
    svg.text(words).close();
  }

  /** The signs that stand between cells, without their reasons. */
  private void define(LinkKind kind) {
    int height = layout.cellHeight();
    svg.line().open("g", "id", prefix + "-" + kind.key());
    svg.empty("rect", "x", -10, "y", -height / 2, "width", 20, "height", height, "fill-opacity", 0);
    if (kind == LinkKind.BREAK) {
      swatch.sign(SvgLegend.zigzag(layout.pitch()), 0, -layout.pitch() / 2, SvgLegend.BREAK);
    } else {
      swatch.sign(kind.path(), 0, 0, SvgLegend.colour(kind));
    }
    svg.close();
  }

  /** Returns what stands between cells is drawn once for each verdict with all its reasons. */
  private void define(GridLink link) {
    Sign sign = Sign.of(link);
    if (signs.containsKey(sign)) {
      return;
    }
    String id = prefix + "-l" + (signs.size() + 1);
    signs.put(sign, id);
    int y = layout.pitch() / 2 - 2;
    svg.line().open("g", "id", id).element("title", sign.title());
    svg.empty("use", "href", "#" + prefix + "-" + sign.kind().key(), "y", y);
    if (sign.caution()) {
      text("!", grid.compact() ? 9 : 0, y + (grid.compact() ? 10 : -9), 11, 700, SvgLegend.BREAK);
    }
    svg.close();
  }

  /** A border that no row crosses is drawn from top to bottom. */
  private void border(int column) {
    if (!grid.breaksBefore(column) || grid.compact()) {
      return;
    }
    svg.empty(
        "rect",
        "class",
        "border",
        "x",
        layout.between(column) - 9,
        "y",
        8,
        "width",
        18,
        "height",
        layout.gridBottom() - 12,
        "rx",
        4,
        "fill",
        "#f3dfe1");
  }

  private void head(int column) {
    GridColumn head = grid.columns().get(column);
    int middle = layout.left(column) + layout.cellWidth() / 2;
    if (!grid.compact()) {
      text(head.head(), middle, 24, 15, 700, Swatch.INK);
      text(head.scale(), middle, 41, 11, 400, FAINT);
      return;
    }
    svg.open("g").element("title", title(head));
    upright(column, middle);
    svg.close();
  }

  private static String title(GridColumn head) {
    return ResultWords.capital(head.head())
        + ", "
        + head.cycle()
        + (head.scale().isEmpty() ? "" : ", " + head.scale());
  }

  /** The head of a narrow column: the area, over the cycles where there are two. */
  private void upright(int column, int middle) {
    GridColumn head = grid.columns().get(column);
    int bottom = layout.headHeight() - 10;
    if (layout.paired()) {
      upright(head.cycle(), middle + 4, bottom, 11, FAINT);
      bottom -= 46;
    }
    if (!head.linked()) {
      List<String> lines = SvgLines.of(ResultWords.capital(head.head()), 25, 2);
      int x = layout.paired() ? layout.between(column + 1) : middle;
      for (int i = 0; i < lines.size(); i++) {
        upright(lines.get(i), x + 4 + 14 * i - 7 * (lines.size() - 1), bottom, 12, Swatch.INK);
      }
    }
  }

  private void text(String words, int x, int y, int size, int weight, String colour) {
    svg.element(
        "text",
        words,
        "x",
        x,
        "y",
        y,
        "font-size",
        size,
        "font-weight",
        weight,
        "text-anchor",
        "middle",
        "fill",
        colour);
  }

  private void upright(String words, int x, int y, int size, String colour) {
    svg.element(
        "text",
        words,
        "transform",
        "translate(" + x + " " + y + ") rotate(-90)",
        "font-size",
        size,
        "fill",
        colour);
  }

  /** A row, with its own origin at the top of its cells. */
  private void row(int index) {
    GridRow row = grid.rows().get(index);
    svg.line().open("g", "class", "row", "transform", "translate(0 " + layout.top(index) + ")");
    svg.empty("path", "d", "M0-2H" + layout.width(), "stroke", "#dfe4e8");
    label(row);
    if (grid.compact()) {
      areas.draw(row);
    }
    for (int column = 0; column < row.cells().size(); column++) {
      int x = column;
      row.links().get(column).ifPresent(link -> link(link, x));
      GridCell cell = row.cells().get(column);
      if (!grid.compact()) {
        cell.mark().ifPresent(mark -> cell(row, cell, mark, x));
      }
    }
    svg.close();
  }

  private void label(GridRow row) {
    int weight = row.strong() ? 700 : 400;
    int most = row.path().contains(", ") ? 1 : 2;
    List<String> lines =
        SvgLines.of(ResultWords.capital(row.head()), grid.compact() ? 24 : 36, most);
    boolean below = !row.path().isEmpty() && lines.size() == 1;
    int middle = layout.cellHeight() / 2 + 4;
    int first = middle - (lines.size() == 2 || below ? 7 : 0);
    if (grid.compact() && lines.equals(List.of(row.name()))) {
      svg.element("text", lines.get(0), "x", 4, "y", first);
      return;
    }
    svg.open("g", "font-weight", weight);
    svg.element("title", row.name());
    for (int i = 0; i < lines.size(); i++) {
      svg.element("text", lines.get(i), "x", 4, "y", first + 14 * i);
    }
    if (below) {
      svg.element("text", row.path(), "x", 4, "y", first + 14, "font-size", 10.5, "fill", FAINT);
    }
    svg.close();
  }

  private void link(GridLink link, int column) {
    svg.empty("use", "href", "#" + signs.get(Sign.of(link)), "x", layout.between(column));
    if (!grid.compact()) {
      svg.attribute("class", "link " + link.kind().key());
    }
  }

  private void cell(GridRow row, GridCell cell, Mark mark, int column) {
    svg.open("g", "class", "cell", "transform", "translate(" + layout.left(column) + " 0)");
    svg.element("title", title(row, cell, column));
    svg.empty("use", "href", "#" + marks.get(mark));
    words(cell, mark);
    svg.close();
  }

  private String title(GridRow row, GridCell cell, int column) {
    String source = sure.apply(cell);
    return row.name()
        + ", "
        + grid.columns().get(column).head()
        + ": "
        + cell.words()
        + (source.isEmpty() ? "" : "; " + source);
  }

  private void words(GridCell cell, Mark mark) {
    String all =
        ResultWords.capital(mark.words())
            + (cell.origin().isEmpty() ? "" : "\n" + cell.shortOrigin());
    List<String> lines =
        all.lines()
            .flatMap(part -> SvgLines.of(part, layout.cellWidth() > 110 ? 16 : 14, 3).stream())
            .toList();
    int size = lines.size() > 2 || mark instanceof AbsenceMark ? 9 : 11;
    int pitch = lines.size() > 2 ? 9 : 12;
    int y = (layout.cellHeight() - pitch * (lines.size() - 1)) / 2 + size / 3;
    for (String line : lines) {
      if (mark instanceof GradeMark grade) {
        words(grade, line, grade.scale().grades().size() == 4 ? 17 : 18, y, size, "start");
      } else {
        svg.element("text", line, "x", 28, "y", y, "font-size", size + 0.5);
      }
      y += pitch;
    }
  }
}
