package org.peelinspections.report.svg;

import java.util.stream.IntStream;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.JudgmentGrid.GridRow;

/** Where the columns and rows of a picture lie, in units of the picture. */
public record Layout(JudgmentGrid grid) {

  private static final int COLUMN_GAP = 6;
  private static final int GROUP_GAP = 14;

  public int width() {
    return Math.max(right(grid.columns().size()) + 8, 560);
  }

  public int gridBottom() {
    return top(grid.rows().size());
  }

  int left(int column) {
    return right(column) + gap(column);
  }

  /** The right edge of what lies before a column. */
  private int right(int column) {
    return (grid.compact() ? 160 : 232)
        + IntStream.range(0, column).map(before -> gap(before) + cellWidth()).sum();
  }

  private int gap(int column) {
    return grid.columns().get(column).linked() ? gutter() : COLUMN_GAP;
  }

  /** The top of a row; of the one after the last, where the grid ends. */
  int top(int row) {
    long groups = IntStream.range(1, grid.rows().size()).filter(i -> i <= row && begins(i)).count();
    return headHeight() + row * pitch() + (int) groups * GROUP_GAP;
  }

  /** Returns whether pillars or questions begin with a row that is not the first. */
  private boolean begins(int row) {
    GridRow before = grid.rows().get(row - 1);
    return grid.rows().get(row).strong() != before.strong();
  }

  int between(int column) {
    return left(column) - gap(column) / 2;
  }

  int cellWidth() {
    return grid.compact() ? (grid.linked() ? 42 : 52) : grid.columns().size() > 3 ? 104 : 136;
  }

  int cellHeight() {
    return grid.compact() ? 20 : 32;
  }

  int pitch() {
    return grid.compact() ? 23 : 36;
  }

  int gutter() {
    return grid.compact() ? 24 : 32;
  }

  int headHeight() {
    return grid.compact() ? (grid.linked() ? 228 : 184) : 54;
  }
}
