package org.peelinspections.report.svg;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.report.grid.GridColumn;
import org.peelinspections.report.grid.JudgmentGrid;

/** Where the columns and rows of a picture lie, in units of the picture. */
public final class Layout {

  private static final int COLUMN_GAP = 6;
  private static final int GROUP_GAP = 14;

  private final JudgmentGrid grid;
  private final List<Integer> lefts = new ArrayList<>();
  private final List<Integer> tops = new ArrayList<>();
  private final int width;
  private final int gridBottom;

  public Layout(JudgmentGrid grid) {
    this.grid = grid;
    int x = labelWidth();
    for (GridColumn column : grid.columns()) {
      x += column.linked() ? gutter() : COLUMN_GAP;
      lefts.add(x);
      x += cellWidth();
    }
    width = Math.max(x + 8, 560);
    int y = headHeight();
    for (int i = 0; i < grid.rows().size(); i++) {
      y += i > 0 && grid.rows().get(i).strong() != grid.rows().get(i - 1).strong() ? GROUP_GAP : 0;
      tops.add(y);
      y += pitch();
    }
    gridBottom = y;
  }

  public int width() {
    return width;
  }

  public int gridBottom() {
    return gridBottom;
  }

  int left(int column) {
    return lefts.get(column);
  }

  int top(int row) {
    return tops.get(row);
  }

  /** The middle of what lies between a column and the one before. */
  int between(int column) {
    return left(column) - (grid.columns().get(column).linked() ? gutter() : COLUMN_GAP) / 2;
  }

  int labelWidth() {
    return grid.compact() ? 160 : 232;
  }

  int cellWidth() {
    return grid.compact() ? (grid.linked() ? 42 : 52) : grid.columns().size() > 3 ? 104 : 136;
  }

  int cellHeight() {
    return grid.compact() ? 20 : 32;
  }

  /** From the top of a row to that of the next. */
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
