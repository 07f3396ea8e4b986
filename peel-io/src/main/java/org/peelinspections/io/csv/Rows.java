package org.peelinspections.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.csv.RowHandler.RawRow;

/** The rows of a table as they stand there, each read when it is asked for; blank lines are not. */
final class Rows {

  private static final char MARK = '\ufeff';

  private final RowHandler handler;
  private final Reader source;
  private final CloseableIterator<RawRow> rows;
  private boolean started;
  private boolean ended;

  Rows(Reader source, PeelLimits limits) {
    this.source = source;
    this.handler = new RowHandler(limits);
    this.rows =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(Integer.MAX_VALUE - 8)
            .build(handler, new Watched())
            .iterator();
  }

  /** From here on, cells stand in columns of these names. */
  void enter(List<String> header) {
    handler.enter(header);
  }

  /** Returns whether there is one more row. */
  boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (CsvParseException e) {
      throw fault(e);
    }
  }

  /** The next row. */
  RawRow next() {
    return rows.next();
  }

  /** Returns what the parser wraps, or in our words what it says itself. */
  private RuntimeException fault(CsvParseException e) {
    if (e.getCause() instanceof RuntimeException ours) {
      return ours;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    PeelFormatException fault =
        handler.fault(
            ended
                ? "the cell begins with a quotation mark and has none at its end"
                : "found more behind the quotation mark that ends a cell; expected a comma or the"
                    + " end of the line");
    fault.initCause(e);
    return fault;
  }

  void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source without its byte-order mark, watched so that no cell grows without end. */
  private final class Watched extends Reader {

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      handler.checkOpen();
      int read = source.read(buffer, offset, length);
      if (read > 0 && !started) {
        started = true;
        if (buffer[offset] == MARK) {
          read--;
          System.arraycopy(buffer, offset + 1, buffer, offset, read);
        }
      }
      ended = read < 0;
      handler.given(Math.max(read, 0));
      return read;
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
