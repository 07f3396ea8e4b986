package org.peelinspections.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.report.grid.Grid;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.LinkKind;
import org.peelinspections.report.svg.Markup;

/**
 * The reasons and grounds that hold for a whole column of a compact grid, so that they need to be
 * said at its head alone: what all that was compared rests on, and what all that was not has
 * against it.
 */
final class ColumnNotes {

  /** Whether something was compared or was not. */
  private enum Outcome {
    COMPARED("Where compared:"),
    NOT_COMPARED("Where not compared:");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    static Optional<Outcome> of(GridLink link) {
      return link.kind().hasDirection()
          ? Optional.of(COMPARED)
          : Optional.of(NOT_COMPARED).filter(found -> link.kind() == LinkKind.BREAK);
    }
  }

  private final Map<Outcome, List<Ground>> common = new EnumMap<>(Outcome.class);

  private ColumnNotes() {}

  /** The notes of a column of a grid; none if the grid is not compact. */
  static ColumnNotes of(Grid grid, int column) {
    ColumnNotes notes = new ColumnNotes();
    if (grid.compact()) {
      grid.rows().stream().flatMap(row -> row.links().get(column).stream()).forEach(notes::add);
    }
    return notes;
  }

  private void add(GridLink link) {
    Outcome.of(link)
        .ifPresent(
            outcome -> {
              common.computeIfAbsent(outcome, key -> new ArrayList<>(link.notes()));
              common.computeIfPresent(outcome, (key, notes) -> shared(notes, link.notes()));
            });
  }

  private static List<Ground> shared(List<Ground> notes, List<Ground> others) {
    return notes.stream().filter(others::contains).toList();
  }

  /** Writes what holds for the whole column. */
  void write(Markup html, Notes notes) {
    common.forEach(
        (outcome, grounds) -> {
          if (!grounds.isEmpty()) {
            html.text(" ").open("small").text(outcome.words);
            notes.refer(html, grounds);
            html.close();
          }
        });
  }

  /** Returns whether the head of the column says all that there is to say of a link. */
  boolean saysAll(GridLink link) {
    return !common.isEmpty() && without(link).isEmpty() && link.remarks().isEmpty();
  }

  /** Returns what the head of the column does not say of a link already. */
  List<Ground> without(GridLink link) {
    List<Ground> said =
        Outcome.of(link).map(outcome -> common.getOrDefault(outcome, List.of())).orElse(List.of());
    return link.notes().stream().filter(note -> !said.contains(note)).toList();
  }
}
