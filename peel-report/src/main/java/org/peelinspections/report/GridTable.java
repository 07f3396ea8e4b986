package org.peelinspections.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.model.Source;

/** A grid as a table of words, with the reasons and sources of each cell. */
final class GridTable {

  private final Grid grid;
  private final Notes notes;
  private final SourceList sources;

  GridTable(Grid grid, Notes notes, SourceList sources) {
    this.grid = grid;
    this.notes = notes;
    this.sources = sources;
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
            ? " An asterisk marks a judgment found by exclusion, a dagger one from a page that is not"
                + " the inspectorate's."
            : " R leads to a reason, S to a source.";
    String blank =
        grid.hasBlank()
            ? " No entry does not mean that a cycle asked nothing of the kind: it may have asked it"
                + " elsewhere, or in other words."
            : "";
    return "The same in words." + signs + blank;
  }

  private void head(Markup html) {
    html.open("thead").open("tr").element("th", grid.corner(), "scope", "col");
    for (GridColumn column : grid.columns()) {
      html.open("th", "scope", "col").text(Words.capital(column.head()));
      String cycle = grid.compact() && pairs() ? column.cycle() + ", " : "";
      if (!(cycle + column.scale()).isEmpty()) {
        html.text(" ").element("span", cycle + column.scale(), "class", "small");
      }
      html.close();
    }
    if (grid.compact()) {
      html.element("th", "Sources", "scope", "col");
    }
    html.close().close().line();
  }

  private boolean pairs() {
    return grid.columns().stream().anyMatch(GridColumn::linked);
  }

  private void row(Markup html, GridRow row) {
    html.open("tr").open("th", "scope", "row", "class", row.strong() ? "strong" : "plain");
    html.text(Words.capital(row.head()));
    if (!row.path().isEmpty()) {
      html.text(" ").element("span", row.path(), "class", "small");
    }
    html.close();
    for (int i = 0; i < row.cells().size(); i++) {
      cell(html, row.cells().get(i), row.links().get(i));
    }
    if (grid.compact()) {
      html.open("td", "class", "refs");
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

  private void cell(Markup html, GridCell cell, Optional<GridLink> link) {
    html.open("td");
    cell.mark().ifPresent(mark -> mark(html, cell, mark));
    if (cell.mark().isEmpty()) {
      html.element("span", "no entry", "class", "none");
    }
    link.ifPresent(found -> link(html, found));
    html.close();
  }

  private void mark(Markup html, GridCell cell, Mark mark) {
    if (mark instanceof GradeMark && grid.compact()) {
      html.text(mark.words());
    } else {
      html.element("span", mark.words(), "class", mark instanceof GradeMark ? "grade" : "none");
    }
    if (!cell.origin().isEmpty()) {
      String carried =
          grid.compact() ? "carried " + cell.shortOrigin() : "carried forward " + cell.origin();
      html.text(" ").element("span", carried, "class", "small");
    }
    if (mark != AbsenceMark.NOT_AT_HAND) {
      sources.count(cell);
    }
    if (grid.compact()) {
      html.text(SourceList.sign(cell));
    } else {
      sources.refer(html, cell.sources());
    }
  }

  private void link(Markup html, GridLink link) {
    String kind = link.kind() == LinkKind.BREAK ? "link broken" : "link";
    html.text(" ").open("span", "class", kind).text(link.words());
    notes.refer(html, link.notes());
    link.remarks().forEach(remark -> html.text(" ").element("span", remark));
    html.close();
  }
}
