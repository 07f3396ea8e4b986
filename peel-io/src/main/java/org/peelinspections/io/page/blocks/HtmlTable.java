package org.peelinspections.io.page.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gathers what stands in a table of HTML, and tells rows of data from a table that only lays out
 * the page.
 *
 * <p>A row of data has two filled cells or more, each of them one paragraph; line breaks inside it
 * do not matter. Where a table has such a row, all its rows are rows of data, with the cells that
 * are empty; what has the form of a page inside one cell stays that. In every other table the cells
 * are left out and their blocks stand one after the other.
 *
 * <p>A cell that spans columns stands in each of them. A cell that spans rows stands in its first
 * row only, so the rows below have fewer cells than the others.
 */
final class HtmlTable {

  private static final int MOST_COLUMNS = 50;

  /** A grade, a year or the name of an area; longer texts are not repeated. */
  private static final int LONGEST_REPEATED = 100;

  private final List<Block> captions = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  private static final class Cell {

    private final List<Block> blocks = new ArrayList<>();
    private final int columns;
    private boolean simple = true;
    private boolean goesOn = true;

    Cell(int columns) {
      this.columns = columns;
    }

    void add(Block block, boolean endsInBreak) {
      simple &= block.isPlain() && goesOn;
      goesOn = endsInBreak;
      blocks.add(block);
    }

    String text() {
      return blocks.stream().map(Block::kept).collect(Collectors.joining(" "));
    }
  }

  void openRow() {
    rows.add(new ArrayList<>());
  }

  void openCell(String span) {
    if (!rows.isEmpty()) {
      boolean number = span.length() <= 2 && Numbers.isDigits(span);
      int columns = number ? Integer.parseInt(span) : 1;
      rows.get(rows.size() - 1).add(new Cell(Math.max(1, Math.min(columns, MOST_COLUMNS))));
    }
  }

  /** Adds a block to the cell at hand; in front of all cells it is a caption. */
  void add(Block block, boolean endsInBreak) {
    List<Cell> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    if (row.isEmpty()) {
      captions.add(block);
    } else {
      row.get(row.size() - 1).add(block, endsInBreak);
    }
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(captions);
    boolean ofData = rows.stream().anyMatch(row -> isData(filled(row)));
    boolean first = true;
    for (List<Cell> row : rows) {
      List<Cell> filled = filled(row);
      boolean inOneCell = filled.size() == 1 && !filled.get(0).simple;
      if (ofData && !inOneCell && !filled.isEmpty()) {
        blocks.add(Block.row(filled.get(0).blocks.get(0).line(), texts(row), first));
        first = false;
      } else {
        filled.forEach(cell -> blocks.addAll(cell.blocks));
      }
    }
    return blocks;
  }

  private static List<Cell> filled(List<Cell> row) {
    return row.stream().filter(cell -> !cell.blocks.isEmpty()).toList();
  }

  private static boolean isData(List<Cell> filled) {
    return filled.size() > 1
        && (filled.stream().allMatch(cell -> cell.simple)
            || filled.stream().anyMatch(cell -> Block.grade(cell.text()).isPresent()));
  }

  private static List<String> texts(List<Cell> row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      String text = cell.text();
      texts.add(text);
      for (int i = 1; i < cell.columns; i++) {
        texts.add(text.length() <= LONGEST_REPEATED ? text : "");
      }
    }
    return texts;
  }
}
