package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a table in the order in which they are written, and how the cell of each comes
 * from an entry.
 *
 * @param <E> the type of the entries
 */
final class Columns<E> {

  private final List<String> names = new ArrayList<>();
  private final List<Function<E, String>> cells = new ArrayList<>();

  /** One more column. */
  Columns<E> with(String name, Function<E, String> cell) {
    names.add(name);
    cells.add(cell);
    return this;
  }

  /** One more column, with cells that can be empty. */
  Columns<E> withOptional(String name, Function<E, Optional<String>> cell) {
    return with(name, entry -> cell.apply(entry).orElse(""));
  }

  List<String> names() {
    return List.copyOf(names);
  }

  List<String> cells(E entry) {
    List<String> texts = new ArrayList<>(cells.size());
    for (Function<E, String> cell : cells) {
      texts.add(cell.apply(entry));
    }
    return texts;
  }
}
