package org.peelinspections.io.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;

/** Takes the cells of one row after the other from the parser, and refuses too much of them. */
final class RowHandler extends CsvCallbackHandler<RowHandler.RawRow> {

  /**
   * A row as it stands in the table.
   *
   * @param line the line on which it begins
   * @param length the characters of its cells and of what parts them
   * @param count how many cells it has
   * @param cells the cells, or the first of them if there are far too many
   */
  record RawRow(int line, long length, int count, List<String> cells) {}

  /** Far more cells than any table has columns; more than these are counted and not kept. */
  private static final int KEPT = 1_000;

  private final PeelLimits limits;
  private final List<String> cells = new ArrayList<>();
  private List<String> columns = List.of();
  private int line = 1;
  private int count;
  private long length;
  private long open;
  private boolean empty;

  RowHandler(PeelLimits limits) {
    this.limits = limits;
  }

  /** From here on, cells stand in columns of these names. */
  void enter(List<String> header) {
    columns = header;
  }

  /** Where the next cell stands. */
  Position position() {
    String column = cells.size() < columns.size() ? columns.get(cells.size()) : "";
    return Row.position(column, line);
  }

  /**
   * The parser asks for more characters, and has been given these many since the last cell ended.
   * Quotation marks can double the length of a cell, and two stand around it.
   */
  void checkOpen() {
    limits.check(Limit.TEXT_LENGTH, (open - 2) / 2, position());
  }

  /** The parser was given more characters. */
  void given(int characters) {
    open += characters;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = (int) Math.min(startingLineNumber, Integer.MAX_VALUE);
    cells.clear();
    count = 0;
    length = 0;
    open = 0;
    empty = false;
  }

  @Override
  protected void addField(char[] buffer, int offset, int size, boolean quoted) {
    limits.check(Limit.TEXT_LENGTH, size, position());
    length += size + 1L;
    limits.check(Limit.DOCUMENT_LENGTH, length, Position.ofLine(line));
    String cell = new String(buffer, offset, size);
    if (!quoted && cell.indexOf('"') >= 0) {
      throw fault(
          "found a quotation mark in a cell that does not begin with one; expected the cell in"
              + " quotation marks, and those inside it twice");
    }
    if (Surrogates.lone(cell)) {
      throw fault("half of a surrogate pair stands alone; expected Unicode text");
    }
    if (count < KEPT) {
      cells.add(cell);
    }
    count++;
    open = 0;
  }

  /** The exception for a fault of the next cell. */
  PeelFormatException fault(String sentence) {
    return new PeelFormatException(position(), sentence, List.of());
  }

  @Override
  protected void setEmpty() {
    empty = true;
  }

  @Override
  protected void setComment(char[] buffer, int offset, int size) {
    throw new IllegalStateException("comments are not read as such");
  }

  @Override
  protected RecordType getRecordType() {
    return empty ? RecordType.EMPTY : RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return count;
  }

  @Override
  protected RawRow buildRecord() {
    return new RawRow(line, length, count, List.copyOf(cells));
  }
}
