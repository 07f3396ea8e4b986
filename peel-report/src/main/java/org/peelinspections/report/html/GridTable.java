package org.peelinspections.report.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.report.grid.GradeMark;
import org.peelinspections.report.grid.Grid;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.GridColumn;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.GridRow;
import org.peelinspections.report.grid.GridWords;
import org.peelinspections.report.grid.LinkKind;
import org.peelinspections.report.grid.Mark;
import org.peelinspections.report.svg.Markup;

/** A grid as a table of words, with the reasons and sources of each cell. */
final class GridTable {

  private final Grid grid;
  private final Notes notes;
  private final SourceList sources;
  private final List<ColumnNotes> columns;

  GridTable(Grid grid, Notes notes, SourceList sources) {
    this.grid = grid;
    this.notes = notes;
    this.sources = sources;
    this.columns =
        IntStream.range(0, grid.columns().size())
            .mapToObj(column -> ColumnNotes.of(grid, column))
            .toList();
  }

  void write(Markup html) {
    html.open(
        "div",
        "class",
        grid.compact() ? "scroll across" : "scroll",
        "role",
        "region",
        "aria-label",
        "Table of judgments",
        "tabindex",
        "0");
    html.open("table", "class", grid.compact() ? "grid compact" : "grid").line();
    html.element("caption", caption()).line();
    head(html);
    html.open("tbody").line();
    grid.rows().forEach(row -> row(html, row));
    html.close().close().close().line();
  }

  private String caption() {
    String signs =
        grid.compact()
            ? " An asterisk marks a judgment found by exclusion, a dagger one from a page that is"
                + " not the inspectorate's."
                + (pairs()
                    ? " R leads to a reason or ground; what holds for all of a column stands in its"
                        + " head."
                    : "")
            : " R links to a reason, S to a source.";
    String blank =
        grid.hasBlank()
            ? " No entry does not mean that the cycle did not ask about it: it may have asked it"
                + " elsewhere, or in other words."
            : "";
    return "The same in words." + signs + blank;
  }

  private void head(Markup html) {
    html.open("thead").open("tr").element("th", grid.corner(), "scope", "col");
    for (List<Integer> area : grid.areas()) {
      html.open("th", "scope", "col")
          .text(ResultWords.capital(grid.columns().get(area.get(0)).head()));
      String small = small(area);
      if (!small.isEmpty()) {
        html.text(" ").element("small", small);
      }
      area.forEach(column -> columns.get(column).write(html, notes));
      html.close();
    }
    if (grid.compact()) {
      html.element("th", "Sources", "scope", "col");
    }
    html.close().close().line();
  }

  /** The scale of an area, and its cycles where there are several. */
  private String small(List<Integer> area) {
    List<String> scales =
        area.stream().map(column -> grid.columns().get(column).scale()).distinct().toList();
    if (area.size() == 1) {
      return scales.get(0);
    }
    boolean same = scales.size() == 1;
    String cycles =
        area.stream()
            .map(grid.columns()::get)
            .map(column -> column.cycle() + (same ? "" : " " + column.scale()).stripTrailing())
            .collect(Collectors.joining(", then "));
    return same && !scales.get(0).isEmpty() ? cycles + ", " + scales.get(0) : cycles;
  }

  private boolean pairs() {
    return grid.columns().stream().anyMatch(GridColumn::linked);
  }

  private void row(Markup html, GridRow row) {
    html.open("tr").open("th", "scope", "row");
    if (row.strong()) {
      html.attribute("class", "strong");
    }
    html.text(ResultWords.capital(row.head()));
    if (!row.path().isEmpty()) {
      html.text(" ").element("small", row.path());
    }
    html.close();
    grid.areas().forEach(area -> cell(html, row, area));
    if (grid.compact()) {
      html.open("td");
      sources.refer(html, List.copyOf(sourcesOf(row)));
      html.close();
    }
    html.close().line();
  }

  private static Set<Source> sourcesOf(GridRow row) {
    Set<Source> sources = new LinkedHashSet<>();
    row.cells().forEach(cell -> sources.addAll(cell.sources()));
    return sources;
  }

  private void cell(Markup html, GridRow row, List<Integer> area) {
    html.open("td");
    judgments(html, row.cells(area));
    for (int column : area) {
      boolean blank = row.cells().get(column).mark().isEmpty();
      ColumnNotes said = columns.get(column);
      row.links()
          .get(column)
          .filter(found -> !blank || !said.saysAll(found))
          .ifPresent(found -> link(html, found, said.without(found)));
    }
    html.close();
  }

  private void judgments(Markup html, List<GridCell> cells) {
    if (GridWords.noneAtHand(cells)) {
      html.element("i", GridWords.NONE_AT_HAND);
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      html.text(i == 0 ? "" : ", then ");
      judgment(html, cells.get(i));
    }
  }

  private void judgment(Markup html, GridCell cell) {
    if (cell.mark().isEmpty()) {
      html.element("i", "no entry");
      return;
    }
    Mark mark = cell.mark().get();
    if (mark instanceof GradeMark) {
      grade(html, mark);
    } else {
      html.element("i", mark.words());
    }
    if (grid.compact()) {
      html.text(carried(cell) + SourceList.sign(cell));
    } else {
      sources.refer(html, cell.sources());
      carried(html, cell);
    }
  }

  private static String carried(GridCell cell) {
    return cell.origin().isEmpty() ? "" : " (carried " + cell.shortOrigin() + ")";
  }

  private static void carried(Markup html, GridCell cell) {
    if (!cell.origin().isEmpty()) {
      String carried = "carried forward " + cell.origin();
      html.text(" ").element("small", carried);
    }
  }

  private void grade(Markup html, Mark mark) {
    if (grid.compact()) {
      html.text(mark.words());
    } else {
      html.element("b", mark.words());
    }
  }

  private void link(Markup html, GridLink link, List<Ground> reasons) {
    html.text(" ").open(link.kind() == LinkKind.BREAK ? "em" : "small").text(link.words());
    notes.refer(html, reasons);
    link.remarks().forEach(remark -> html.text(" ").element("span", remark));
    html.close();
  }
}
