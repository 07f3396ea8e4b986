package org.peelinspections.report.html;

import java.util.List;
import java.util.function.Predicate;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.LinkKind;
import org.peelinspections.report.svg.Markup;

/**
 * The reasons and grounds that hold for a whole column of a compact grid, so that they need to be
 * said at its head alone: what all that was compared rests on, and what all that was not has
 * against it.
 *
 * @param known whether anything was compared or was not
 */
record ColumnNotes(boolean known, List<Ground> compared, List<Ground> notCompared) {

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
        head("Where compared:", compared, notes), head("Where not compared:", notCompared, notes));
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
