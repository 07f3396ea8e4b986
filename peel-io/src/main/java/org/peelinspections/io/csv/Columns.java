package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a table in the order in which they are written, and how the cell of each comes
 * from an entry.
 *
 * <p>Cells are words as somebody wrote them, or else keys, tokens, dates and JSON, which cannot
 * hold half of a surrogate pair.
 *
 * @param <E> the type of the entries
 */
final class Columns<E> {

  private final List<String> names = new ArrayList<>();
  private final List<Function<E, String>> cells = new ArrayList<>();
  private final BitSet words = new BitSet();

  /** One more column, of keys, tokens, dates or JSON. */
  Columns<E> with(String name, Function<E, String> cell) {
    names.add(name);
    cells.add(cell);
    return this;
  }

  /** One more column of such cells, which can be empty. */
  Columns<E> withOptional(String name, Function<E, Optional<String>> cell) {
    return with(name, entry -> cell.apply(entry).orElse(""));
  }

  /** One more column, of words. */
  Columns<E> withWords(String name, Function<E, String> cell) {
    words.set(names.size());
    return with(name, cell);
  }

  /** One more column of words, or of nothing. */
  Columns<E> withOptionalWords(String name, Function<E, Optional<String>> cell) {
    return withWords(name, entry -> cell.apply(entry).orElse(""));
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /** The indices of the columns that hold words. */
  BitSet words() {
    return words;
  }

  List<String> cells(E entry) {
    List<String> texts = new ArrayList<>(cells.size());
    for (Function<E, String> cell : cells) {
      texts.add(cell.apply(entry));
    }
    return texts;
  }
}
