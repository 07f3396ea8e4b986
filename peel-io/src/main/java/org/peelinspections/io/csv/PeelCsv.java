package org.peelinspections.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Frameworks;

/**
 * Reads and writes assessments as a table of comma-separated values: one judgment a row, or one
 * finding a row.
 *
 * <pre>{@code
 * try (PeelCsvWriter writer = PeelCsv.judgments().writer(out)) {
 *   assessments.forEach(writer::write);
 * }
 * try (Stream<Assessment> again = PeelCsv.judgments().read(in)) {
 *   again.forEach(...);
 * }
 * }</pre>
 *
 * <p>The {@linkplain org.peelinspections.io.csv package} describes the columns and the format.
 *
 * <p>Rows are read and written one by one, so a table can be of any length. The limit on texts
 * applies to a cell, the limits on documents and findings to the rows of one assessment. Close each
 * stream and writer that this class returns; this closes the source or target too. Reaching the end
 * does not close it.
 *
 * <p>A stream of assessments throws {@link PeelFormatException}, {@link PeelLimitException} or
 * {@link UncheckedIOException} when it reaches a faulty row. The exception names the line on which
 * the row begins, and the column as a JSON Pointer: {@code /grade: 'excellent' is not a grade;
 * expected one of outstanding, good, adequate, requires-improvement, inadequate (line 7)}. Reading
 * then ends, and the current assessment is lost.
 *
 * <p>Immutable and safe for use by many threads; the streams and writers are not.
 */
public final class PeelCsv {

  final Forces forces;
  final Frameworks frameworks;
  final PeelLimits limits;
  final boolean mark;
  final boolean guard;
  private final Function<PeelCsv, CsvTable<?>> kind;

  private PeelCsv(
      Function<PeelCsv, CsvTable<?>> kind,
      Forces forces,
      Frameworks frameworks,
      PeelLimits limits,
      boolean mark,
      boolean guard) {
    this.kind = kind;
    this.forces = forces;
    this.frameworks = frameworks;
    this.limits = limits;
    this.mark = mark;
    this.guard = guard;
  }

  private static PeelCsv of(Function<PeelCsv, CsvTable<?>> kind) {
    return new PeelCsv(
        kind, Forces.bundled(), Frameworks.bundled(), PeelLimits.standard(), false, false);
  }

  /**
   * Returns a reader and writer of judgments, with the bundled forces and frameworks and the
   * standard limits, without byte-order mark and without formula guard.
   */
  public static PeelCsv judgments() {
    return of(JudgmentTable::new);
  }

  /** Returns a reader and writer of findings, with the settings of {@link #judgments}. */
  public static PeelCsv findings() {
    return of(FindingTable::new);
  }

  /** Returns a copy that looks up other forces. */
  public PeelCsv with(Forces others) {
    return new PeelCsv(kind, others, frameworks, limits, mark, guard);
  }

  /** Returns a copy that looks up other frameworks. */
  public PeelCsv with(Frameworks others) {
    return new PeelCsv(kind, forces, others, limits, mark, guard);
  }

  /** Returns a copy with other limits for reading and writing. */
  public PeelCsv with(PeelLimits others) {
    return new PeelCsv(kind, forces, frameworks, others, mark, guard);
  }

  /** Returns a copy that writes a leading byte-order mark. */
  public PeelCsv withByteOrderMark() {
    return new PeelCsv(kind, forces, frameworks, limits, true, guard);
  }

  /**
   * Returns a copy that writes a guard in front of what looks like a formula, and removes it when
   * reading.
   */
  public PeelCsv withFormulaGuard() {
    return new PeelCsv(kind, forces, frameworks, limits, mark, true);
  }

  /** The columns of the table, in the order in which they are written. */
  public List<String> columns() {
    return kind.apply(this).columns();
  }

  /**
   * Reads the assessments in a file.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<Assessment> read(Path file) {
    try {
      return read(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Reads the assessments in a stream of UTF-8. */
  public Stream<Assessment> read(InputStream in) {
    return read(RowReader.of(in, limits));
  }

  /** Reads the assessments in a text. */
  public Stream<Assessment> read(Reader in) {
    return read(RowReader.of(in, limits));
  }

  private Stream<Assessment> read(RowReader rows) {
    TableReader assessments = new TableReader(rows, kind.apply(this), this);
    return StreamSupport.stream(assessments, false).onClose(rows::close);
  }

  /**
   * Returns a writer to a file, which is overwritten.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public PeelCsvWriter writer(Path file) {
    try {
      return writer(Files.newOutputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /**
   * Returns a writer to a stream in UTF-8.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public PeelCsvWriter writer(OutputStream out) {
    return writer(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Returns a writer to another writer.
   *
   * @throws UncheckedIOException if the writer fails
   */
  public PeelCsvWriter writer(Writer out) {
    return new PeelCsvWriter(kind.apply(this), this, out);
  }

  /**
   * Writes assessments to a stream in UTF-8, one by one; the stream is flushed and not closed. If
   * an assessment is refused, those before it are already written.
   *
   * @throws PeelLimitException as {@link PeelCsvWriter#write} does
   * @throws InvalidValueException as {@link PeelCsvWriter#write} does
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Stream<Assessment> assessments, OutputStream out) {
    PeelCsvWriter writer = writer(out);
    try {
      assessments.forEachOrdered(writer::write);
    } finally {
      writer.flush();
    }
  }
}
