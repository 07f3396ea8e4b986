package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in plain text: columns aligned, long cells wrapped, lines ended by a line feed. */
final class TextTable {

  private static final String GAP = "  ";

  private final int[] limits;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table whose columns are at most as wide as the limits say. */
  TextTable(List<String> header, int... limits) {
    this.limits = limits.clone();
    rows.add(List.copyOf(header));
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  @Override
  public String toString() {
    int[] widths = new int[limits.length];
    List<List<List<String>>> wrapped = rows.stream().map(this::wrapped).toList();
    for (List<List<String>> row : wrapped) {
      for (int i = 0; i < widths.length; i++) {
        for (String line : row.get(i)) {
          widths[i] = Math.max(widths[i], line.length());
        }
      }
    }
    StringBuilder text = new StringBuilder();
    line(text, wrapped.get(0), widths);
    line(text, Arrays.stream(widths).mapToObj(w -> List.of("-".repeat(w))).toList(), widths);
    wrapped.stream().skip(1).forEach(row -> line(text, row, widths));
    return text.toString();
  }

  private List<List<String>> wrapped(List<String> row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < limits.length; i++) {
      cells.add(wrap(row.get(i), limits[i]));
    }
    return cells;
  }

  private static void line(StringBuilder text, List<List<String>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = at < cells.get(i).size() ? cells.get(i).get(at) : "";
        line.append(cell).append(" ".repeat(widths[i] - cell.length())).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }

  /** Wraps words into lines; only a word that is longer than a line is broken. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line.delete(0, width);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
