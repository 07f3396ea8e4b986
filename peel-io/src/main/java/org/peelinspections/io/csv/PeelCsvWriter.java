package org.peelinspections.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * Writes assessments as rows of one table; {@link PeelCsv} says which columns it has.
 *
 * <p>The header is written first, even if no assessment follows. Output is buffered. {@link #flush}
 * writes the buffer and flushes the stream; {@link #close} writes the buffer and closes the stream.
 * Memory does not grow with the output.
 *
 * <p>If an assessment is refused, nothing of it is written, and you can write others after it. Not
 * thread-safe.
 */
public final class PeelCsvWriter implements Closeable, Flushable {

  private final CsvTable<?> table;
  private final List<String> columns;
  private final PeelLimits limits;
  private final boolean guard;
  private final Writer stream;
  private final CsvWriter out;
  private boolean closed;

  PeelCsvWriter(CsvTable<?> table, PeelCsv settings, Writer out) {
    this.table = table;
    this.columns = table.columns();
    this.limits = settings.limits;
    this.guard = settings.guard;
    this.stream = out;
    this.out = CsvWriter.builder().build(out);
    List<String> header = new ArrayList<>(columns);
    if (settings.mark) {
      header.set(0, "\ufeff" + header.get(0));
    }
    this.out.writeRecord(header);
  }

  /**
   * Writes the rows of an assessment; none if it has no content for the table.
   *
   * @return this writer
   * @throws PeelLimitException if a cell or the rows together would exceed a limit
   * @throws InvalidValueException if a text holds half of a surrogate pair, which UTF-8 cannot hold
   * @throws UncheckedIOException if the stream fails
   */
  public PeelCsvWriter write(Assessment assessment) {
    List<List<String>> rows = table.rows(assessment).stream().map(this::guarded).toList();
    check(assessment, rows);
    rows.forEach(out::writeRecord);
    return this;
  }

  private List<String> guarded(List<String> cells) {
    return guard ? cells.stream().map(FormulaGuard::guarded).toList() : cells;
  }

  private void check(Assessment assessment, List<List<String>> rows) {
    table.limitOnRows().ifPresent(limit -> limits.check(limit, rows.size(), Position.document()));
    int mostText = limits.most(Limit.TEXT_LENGTH);
    long length = 0;
    for (List<String> cells : rows) {
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        if (cell.length() > mostText) {
          limits.check(Limit.TEXT_LENGTH, cell.length(), Row.position(columns.get(i), 0));
        }
        if (Surrogates.lone(cell)) {
          throw notUnicode(assessment, columns.get(i));
        }
        length += cell.length() + 1L;
      }
      limits.check(Limit.DOCUMENT_LENGTH, length, Position.document());
    }
  }

  private static InvalidValueException notUnicode(Assessment assessment, String column) {
    return new InvalidValueException(
        Row.position(column, 0)
            + " of "
            + assessment.force().slug()
            + " under "
            + assessment.framework(),
        "half of a surrogate pair stands alone",
        "expected Unicode text");
  }

  /**
   * Writes the buffer and flushes the stream.
   *
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the buffer and closes the stream, even if writing fails; does nothing if already closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (stream) {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
