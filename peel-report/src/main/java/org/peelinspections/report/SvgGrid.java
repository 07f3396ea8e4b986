package org.peelinspections.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws a grid. */
final class SvgGrid {

  private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
  private static final String FAINT = "#4d5962";

  private final Grid grid;
  private final Layout layout;
  private final String prefix;
  private final Markup svg;
  private final Swatch swatch;
  private final Map<Mark, String> marks = new LinkedHashMap<>();
  private final Map<GridLink, String> links = new LinkedHashMap<>();

  private SvgGrid(Grid grid, String prefix, Markup svg) {
    this.grid = grid;
    this.layout = new Layout(grid);
    this.prefix = prefix;
    this.svg = svg;
    this.swatch = new Swatch(svg, prefix);
  }

  static void draw(Grid grid, String prefix, Markup svg) {
    new SvgGrid(grid, prefix, svg).draw();
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
    grid.rows().forEach(row -> row.links().forEach(link -> link.ifPresent(this::define)));
    svg.close().line();
  }

  private void letters(GradeMark mark) {
    words(mark, mark.letters(), layout.cellWidth() / 2 + 5, 14, 12, "middle");
  }

  /** Words in a cell, with a rim of the colour of the cell where it is hatched. */
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

  /** What stands between cells is drawn once for each verdict with all its reasons. */
  private void define(GridLink link) {
    if (links.containsKey(link)) {
      return;
    }
    String id = prefix + "-l" + (links.size() + 1);
    links.put(link, id);
    int height = layout.cellHeight();
    svg.line().open("g", "id", id).element("title", link.title());
    svg.empty("rect", "x", -10, "y", -height / 2, "width", 20, "height", height, "fill-opacity", 0);
    if (link.kind() == LinkKind.BREAK) {
      swatch.sign(SvgLegend.zigzag(layout.pitch()), 0, -layout.pitch() / 2, SvgLegend.BREAK);
    } else {
      swatch.sign(link.kind().path(), 0, 0, Swatch.INK);
    }
    if (link.caution()) {
      text("!", grid.compact() ? 9 : 0, grid.compact() ? 10 : -9, 11, 700, SvgLegend.BREAK);
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
    int bottom = layout.headHeight() - 10;
    if (layout.paired()) {
      upright(head.cycle(), middle + 4, bottom, 11, FAINT);
      bottom -= 46;
    }
    if (!head.linked()) {
      List<String> lines = Lines.of(Words.capital(head.head()), 25, 2);
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

  private void row(int index) {
    GridRow row = grid.rows().get(index);
    int top = layout.top(index);
    svg.line().open("g", "class", "row");
    svg.empty("path", "d", "M0 " + (top - 2) + "H" + layout.width(), "stroke", "#dfe4e8");
    label(row, top);
    for (int column = 0; column < row.cells().size(); column++) {
      int x = column;
      row.links().get(column).ifPresent(link -> link(link, x, top));
      GridCell cell = row.cells().get(column);
      cell.mark().ifPresent(mark -> cell(row, cell, mark, x, top));
    }
    svg.close();
  }

  private void label(GridRow row, int top) {
    int weight = row.strong() ? 700 : 400;
    List<String> lines = Lines.of(Words.capital(row.head()), grid.compact() ? 24 : 36, 2);
    boolean below = !row.path().isEmpty() && lines.size() == 1;
    int middle = top + layout.cellHeight() / 2 + 4;
    int first = middle - (lines.size() == 2 || below ? 7 : 0);
    svg.open("g");
    svg.element("title", row.name());
    for (int i = 0; i < lines.size(); i++) {
      svg.element("text", lines.get(i), "x", 4, "y", first + 14 * i, "font-weight", weight);
    }
    if (below) {
      svg.element("text", row.path(), "x", 4, "y", first + 14, "font-size", 10.5, "fill", FAINT);
    }
    svg.close();
  }

  private void link(GridLink link, int column, int top) {
    svg.empty(
        "use",
        "class",
        "link " + link.kind().key(),
        "href",
        "#" + links.get(link),
        "x",
        layout.between(column),
        "y",
        top - 2 + layout.pitch() / 2);
  }

  private void cell(GridRow row, GridCell cell, Mark mark, int column, int top) {
    int x = layout.left(column);
    String href = "#" + marks.get(mark);
    if (grid.compact()) {
      svg.open("use", "class", "cell", "href", href, "x", x, "y", top);
      svg.element("title", title(row, cell, column)).close();
      return;
    }
    svg.open("g", "class", "cell", "transform", "translate(" + x + " " + top + ")");
    svg.element("title", title(row, cell, column));
    svg.empty("use", "href", href);
    words(cell, mark);
    svg.close();
  }

  private String title(GridRow row, GridCell cell, int column) {
    GridColumn head = grid.columns().get(column);
    String area = grid.compact() ? head.head() + " " + head.cycle() : head.head();
    String sure = GridWords.sure(cell);
    return row.name() + ", " + area + ": " + cell.words() + (sure.isEmpty() ? "" : "; " + sure);
  }

  private void words(GridCell cell, Mark mark) {
    String all =
        Words.capital(mark.words()) + (cell.origin().isEmpty() ? "" : "\n" + cell.shortOrigin());
    List<String> lines =
        all.lines()
            .flatMap(part -> Lines.of(part, layout.cellWidth() > 110 ? 16 : 14, 3).stream())
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
