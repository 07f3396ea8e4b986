package org.peelinspections.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** A table for a terminal: a title and columns as wide as they need, with long cells wrapped. */
final class Grid {

  /** The first column may be wider than those of the judgments. */
  private static final int FIRST = 38;

  private static final int OTHERS = 13;

  private final List<List<String>> rows = new ArrayList<>();

  Grid(List<String> header) {
    rows.add(List.copyOf(header));
  }

  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).size()];
    List<List<List<String>>> wrapped = rows.stream().map(Grid::wrapped).toList();
    for (List<List<String>> row : wrapped) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = row.get(i).stream().mapToInt(String::length).reduce(widths[i], Math::max);
      }
    }
    StringBuilder text = new StringBuilder();
    wrapped.forEach(row -> append(text, row, widths));
    return text.toString();
  }

  private static List<List<String>> wrapped(List<String> row) {
    List<List<String>> cells = new ArrayList<>();
    for (String cell : row) {
      int width = cells.isEmpty() ? FIRST : OTHERS;
      cells.add(Arrays.asList(WordUtils.wrap(cell, width, "\n", false).split("\n", -1)));
    }
    return cells;
  }

  private static void append(StringBuilder text, List<List<String>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = at < cells.get(i).size() ? cells.get(i).get(at) : "";
        line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
