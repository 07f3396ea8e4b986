package org.peelinspections.report.html;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.GridLink.LinkKind;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.JudgmentGrid.GridColumn;
import org.peelinspections.report.grid.JudgmentGrid.GridRow;
import org.peelinspections.report.grid.Mark;
import org.peelinspections.report.grid.Mark.GradeMark;
import org.peelinspections.report.svg.Markup;

/** A grid as a table of words, with the reasons and sources of each cell. */
final class GridTable {

  private final JudgmentGrid grid;
  private final Notes notes;
  private final SourceList sources;
  private final List<ColumnNotes> columns;

  GridTable(JudgmentGrid grid, Notes notes, SourceList sources) {
    this.grid = grid;
    this.notes = notes;
    this.sources = sources;
    this.columns =
        IntStream.range(0, grid.columns().size())
            .mapToObj(column -> ColumnNotes.of(grid, column))
            .toList();
  }

  Markup of() {
    return Markup.table(
        "Table of judgments",
        grid.compact() ? List.of("scroll across", "grid compact") : List.of("scroll", "grid"),
        "The same in words." + signs() + blank(),
        heads(),
        Markup.of("<tbody>\n%s</tbody>", Markup.each(grid.rows(), this::row)));
  }

  private String signs() {
    if (!grid.compact()) {
      return " R links to a reason, S to a source.";
    }
    return " An asterisk marks a judgment found by exclusion, a dagger one from a page that is"
        + " not the inspectorate's."
        + (grid.linked()
            ? " R leads to a reason or ground; what holds for all of a column stands in its head."
            : "");
  }

  private String blank() {
    return grid.hasBlank()
        ? " No entry does not mean that the cycle did not ask about it: it may have asked it"
            + " elsewhere, or in other words."
        : "";
  }

  private Markup heads() {
    return Markup.of(
        "%s%s%s",
        Markup.head(grid.corner()),
        Markup.each(grid.areas(), this::head),
        grid.compact() ? Markup.head("Sources") : Markup.NONE);
  }

  private Markup head(List<Integer> area) {
    return Markup.of(
        "<th scope='col'>%s%s%s</th>",
        ResultWords.capital(grid.columns().get(area.get(0)).head()),
        small(scales(area)),
        Markup.each(area, column -> columns.get(column).head(notes)));
  }

  private static Markup small(String words) {
    return words.isEmpty() ? Markup.NONE : Markup.of(" <small>%s</small>", words);
  }

  /** The scale of an area, and its cycles where there are several. */
  private String scales(List<Integer> area) {
    List<GridColumn> heads = area.stream().map(grid.columns()::get).toList();
    List<String> scales = heads.stream().map(GridColumn::scale).distinct().toList();
    if (area.size() == 1) {
      return scales.get(0);
    }
    boolean same = scales.size() == 1;
    String cycles =
        heads.stream()
            .map(column -> column.cycle() + (same ? "" : " " + column.scale()).stripTrailing())
            .collect(Collectors.joining(", then "));
    return same && !scales.get(0).isEmpty() ? cycles + ", " + scales.get(0) : cycles;
  }

  private Markup row(GridRow row) {
    return Markup.of(
        "<tr><th scope='row'%s>%s%s</th>%s%s</tr>\n",
        row.strong() ? Markup.of(" class='strong'") : Markup.NONE,
        ResultWords.capital(row.head()),
        small(row.path()),
        Markup.each(grid.areas(), area -> cell(row, area)),
        grid.compact() ? Markup.of("<td>%s</td>", sources.refer(row.cells())) : Markup.NONE);
  }

  private Markup cell(GridRow row, List<Integer> area) {
    return Markup.of(
        "<td>%s%s</td>",
        judgments(row.cells(area)), Markup.each(area, column -> link(row, column)));
  }

  private Markup judgments(List<GridCell> cells) {
    return GridCell.noneAtHand(cells)
        ? Markup.of("<i>%s</i>", GridCell.NONE_AT_HAND)
        : Markup.join(", then ", cells, this::judgment);
  }

  private Markup judgment(GridCell cell) {
    if (cell.mark().isEmpty()) {
      return Markup.of("<i>no entry</i>");
    }
    Markup words = words(cell.mark().get());
    if (grid.compact()) {
      String carried = cell.origin().isEmpty() ? "" : " (carried " + cell.shortOrigin() + ")";
      return Markup.of("%s%s%s", words, carried, SourceList.sign(cell));
    }
    String carried = cell.origin().isEmpty() ? "" : "carried forward " + cell.origin();
    return Markup.of("%s%s%s", words, sources.refer(List.of(cell)), small(carried));
  }

  private Markup words(Mark mark) {
    if (!(mark instanceof GradeMark)) {
      return Markup.of("<i>%s</i>", mark.words());
    }
    return grid.compact() ? Markup.of("%s", mark.words()) : Markup.of("<b>%s</b>", mark.words());
  }

  /** What stands before a cell, unless the cell is blank and the head of the column says it. */
  private Markup link(GridRow row, int column) {
    GridCell cell = row.cells().get(column);
    ColumnNotes said = columns.get(column);
    return cell.link()
        .filter(found -> cell.mark().isPresent() || !said.saysAll(found))
        .map(found -> link(found, said.without(found)))
        .orElse(Markup.NONE);
  }

  private Markup link(GridLink link, List<Ground> reasons) {
    Markup content =
        Markup.of(
            "%s%s%s",
            link.words(),
            notes.refer(reasons),
            Markup.each(link.remarks(), remark -> Markup.of(" <span>%s</span>", remark)));
    return link.kind() == LinkKind.BREAK
        ? Markup.of(" <em>%s</em>", content)
        : Markup.of(" <small>%s</small>", content);
  }

  /**
   * The reasons and grounds that hold for a whole column of a compact grid, so that they need to be
   * said at its head alone: what all that was compared rests on, and what all that was not has
   * against it.
   *
   * @param known whether anything was compared or was not
   */
  private record ColumnNotes(boolean known, List<Ground> compared, List<Ground> notCompared) {

    /** The notes of a column of a grid; none if the grid is not compact. */
    static ColumnNotes of(JudgmentGrid grid, int column) {
      List<GridLink> links =
          grid.rows().stream()
              .filter(row -> grid.compact())
              .flatMap(row -> row.cells().get(column).link().stream())
              .toList();
      return new ColumnNotes(
          links.stream().anyMatch(link -> isCompared(link) || isBroken(link)),
          shared(links, ColumnNotes::isCompared),
          shared(links, ColumnNotes::isBroken));
    }

    private static boolean isCompared(GridLink link) {
      return link.kind().hasDirection();
    }

    private static boolean isBroken(GridLink link) {
      return link.kind() == LinkKind.BREAK;
    }

    private static List<Ground> shared(List<GridLink> links, Predicate<GridLink> wanted) {
      return links.stream()
          .filter(wanted)
          .map(GridLink::notes)
          .reduce((notes, others) -> notes.stream().filter(others::contains).toList())
          .orElse(List.of());
    }

    Markup head(Notes notes) {
      return Markup.of(
          "%s%s",
          head("Where compared:", compared, notes),
          head("Where not compared:", notCompared, notes));
    }

    private static Markup head(String words, List<Ground> grounds, Notes notes) {
      return grounds.isEmpty()
          ? Markup.NONE
          : Markup.of(" <small>%s%s</small>", words, notes.refer(grounds));
    }

    /** Returns whether the head of the column says all that there is to say of a link. */
    boolean saysAll(GridLink link) {
      return known && without(link).isEmpty() && link.remarks().isEmpty();
    }

    /** Returns what the head of the column does not say of a link already. */
    List<Ground> without(GridLink link) {
      List<Ground> said = isCompared(link) ? compared : isBroken(link) ? notCompared : List.of();
      return link.notes().stream().filter(note -> !said.contains(note)).toList();
    }
  }
}
