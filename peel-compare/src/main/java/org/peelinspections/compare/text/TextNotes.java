package org.peelinspections.compare.text;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.model.framework.Ground;

/** The numbered notes under a table; what is said twice is printed once. */
final class TextNotes {

  private static final int WIDTH = 90;

  private final Map<Ground, Integer> numbers = new LinkedHashMap<>();

  /** The number of a note, as it stands in the table. */
  int number(Ground note) {
    return numbers.computeIfAbsent(note, key -> numbers.size() + 1);
  }

  /** The numbers of several notes, in order: {@code 1, 3}. */
  String numbers(List<Ground> notes) {
    return notes.stream()
        .map(this::number)
        .sorted()
        .distinct()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  static Ground of(Reason reason) {
    return new Ground(reason.sentence(), reason.sources());
  }

  /** The notes as text in lines of at most so many characters; empty if there are none. */
  String fitted(int width) {
    StringBuilder text = new StringBuilder();
    numbers.forEach((note, number) -> append(text, note, number, width));
    return text.length() == 0 ? "" : "\nNotes\n" + text;
  }

  private static void append(StringBuilder text, Ground note, int number, int width) {
    String margin = String.format(Locale.ROOT, "%2d  ", number);
    for (String line : TextTable.wrap(note.sentence(), Math.min(WIDTH, width - margin.length()))) {
      text.append(margin).append(line).append('\n');
      margin = "    ";
    }
    for (URI source : note.sources()) {
      text.append("    ").append(source).append('\n');
    }
  }
}
