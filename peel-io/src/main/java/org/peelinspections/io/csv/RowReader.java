package org.peelinspections.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;

/**
 * Reads the rows of a table as they stand there, each when it is asked for, and refuses too much of
 * them. Blank lines are skipped.
 */
final class RowReader extends AbstractBaseCsvCallbackHandler<RowReader.RawRow> {

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

  private static final char MARK = '\ufeff';

  /** Stands for bytes that are not UTF-8: half of a surrogate pair, which no UTF-8 decodes to. */
  private static final String NOT_UTF_8 = "\udc00";

  private final Reader source;
  private final String notUnicode;
  private final PeelLimits limits;
  private final CloseableIterator<RawRow> rows;
  private final List<String> cells = new ArrayList<>();
  private List<String> columns = List.of();
  private long length;

  /** How many characters the parser was given since the last cell ended. */
  private long open;

  private boolean started;
  private boolean ended;

  private RowReader(Reader source, String notUnicode, PeelLimits limits) {
    this.source = source;
    this.notUnicode = notUnicode;
    this.limits = limits;
    this.rows =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(Integer.MAX_VALUE - 8)
            .build(this, new Watched())
            .iterator();
  }

  /** Reads the rows of a text. */
  static RowReader of(Reader text, PeelLimits limits) {
    return new RowReader(
        text, "half of a surrogate pair stands alone; expected Unicode text", limits);
  }

  /** Reads the rows of a stream of UTF-8. */
  static RowReader of(InputStream in, PeelLimits limits) {
    Reader text =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(NOT_UTF_8));
    return new RowReader(text, "expected UTF-8 but found other bytes", limits);
  }

  /** From here on, cells stand in columns of these names. */
  void enter(List<String> header) {
    columns = header;
  }

  /** Returns whether there is one more row. */
  boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (CsvParseException e) {
      throw unwrapped(e);
    }
  }

  /** The next row. */
  RawRow next() {
    return rows.next();
  }

  /** Returns what the parser wraps, or in our words what it says itself. */
  private RuntimeException unwrapped(CsvParseException e) {
    if (e.getCause() instanceof RuntimeException ours) {
      return ours;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    PeelFormatException fault =
        fault(
            ended
                ? "the cell begins with a quotation mark and has none at its end"
                : "found more behind the quotation mark that ends a cell; expected a comma or the"
                    + " end of the line");
    fault.initCause(e);
    return fault;
  }

  /** The exception for a fault of the next cell. */
  private PeelFormatException fault(String sentence) {
    return new PeelFormatException(position(), sentence, List.of());
  }

  /** Where the next cell stands. */
  private Position position() {
    String column = cells.size() < columns.size() ? columns.get(cells.size()) : "";
    return Row.position(column, line());
  }

  void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int line() {
    return (int) Math.min(getStartingLineNumber(), Integer.MAX_VALUE);
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells.clear();
    length = 0;
    open = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    limits.check(Limit.TEXT_LENGTH, size, position());
    length += size + 1L;
    limits.check(Limit.DOCUMENT_LENGTH, length, Position.ofLine(line()));
    String cell = new String(buffer, offset, size);
    if (!quoted && cell.indexOf('"') >= 0) {
      throw fault(
          "found a quotation mark in a cell that does not begin with one; expected the cell in"
              + " quotation marks, and those inside it twice");
    }
    if (Surrogates.lone(cell)) {
      throw fault(notUnicode);
    }
    if (index < KEPT) {
      cells.add(cell);
    }
    open = 0;
  }

  @Override
  protected RawRow buildRecord() {
    return new RawRow(line(), length, getFieldCount(), List.copyOf(cells));
  }

  /** The source without its byte-order mark, watched so that no cell grows without end. */
  private final class Watched extends Reader {

    /** Quotation marks can double the length of a cell, and two stand around it. */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      limits.check(Limit.TEXT_LENGTH, (open - 2) / 2, position());
      int read = source.read(buffer, offset, length);
      if (read > 0 && !started) {
        started = true;
        if (buffer[offset] == MARK) {
          read--;
          System.arraycopy(buffer, offset + 1, buffer, offset, read);
        }
      }
      ended = read < 0;
      open += Math.max(read, 0);
      return read;
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
