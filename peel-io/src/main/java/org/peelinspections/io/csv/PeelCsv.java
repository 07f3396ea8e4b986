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
 * Reads and writes assessments as two tables of comma-separated values: one judgment a row, and one
 * finding a row.
 *
 * <pre>{@code
 * try (PeelCsvWriter writer = PeelCsv.standard().judgmentWriter(out)) {
 *   assessments.forEach(writer::write);
 * }
 * try (Stream<Assessment> again = PeelCsv.standard().readJudgments(in)) {
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

  private PeelCsv(
      Forces forces, Frameworks frameworks, PeelLimits limits, boolean mark, boolean guard) {
    this.forces = forces;
    this.frameworks = frameworks;
    this.limits = limits;
    this.mark = mark;
    this.guard = guard;
  }

  /**
   * Returns a reader and writer with the bundled forces and frameworks and the standard limits,
   * without byte-order mark and without formula guard.
   */
  public static PeelCsv standard() {
    return new PeelCsv(Forces.bundled(), Frameworks.bundled(), PeelLimits.standard(), false, false);
  }

  /** Returns a copy that looks up other forces. */
  public PeelCsv with(Forces others) {
    return new PeelCsv(others, frameworks, limits, mark, guard);
  }

  /** Returns a copy that looks up other frameworks. */
  public PeelCsv with(Frameworks others) {
    return new PeelCsv(forces, others, limits, mark, guard);
  }

  /** Returns a copy with other limits for reading and writing. */
  public PeelCsv with(PeelLimits others) {
    return new PeelCsv(forces, frameworks, others, mark, guard);
  }

  /** Returns a copy that writes a leading byte-order mark. */
  public PeelCsv withByteOrderMark() {
    return new PeelCsv(forces, frameworks, limits, true, guard);
  }

  /**
   * Returns a copy that writes a guard in front of what looks like a formula, and removes it when
   * reading.
   */
  public PeelCsv withFormulaGuard() {
    return new PeelCsv(forces, frameworks, limits, mark, true);
  }

  /** The columns of a table of judgments, in the order in which they are written. */
  public static List<String> judgmentColumns() {
    return new JudgmentTable(standard()).columns();
  }

  /** The columns of a table of findings, in the order in which they are written. */
  public static List<String> findingColumns() {
    return new FindingTable(standard()).columns();
  }

  /**
   * Reads the assessments with judgments in a file.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<Assessment> readJudgments(Path file) {
    return readJudgments(open(file));
  }

  /** Reads the assessments with judgments in a stream of UTF-8. */
  public Stream<Assessment> readJudgments(InputStream in) {
    return read(RowReader.of(in, limits), new JudgmentTable(this));
  }

  /** Reads the assessments with judgments in a text. */
  public Stream<Assessment> readJudgments(Reader in) {
    return read(RowReader.of(in, limits), new JudgmentTable(this));
  }

  /**
   * Reads the assessments with findings in a file.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public Stream<Assessment> readFindings(Path file) {
    return readFindings(open(file));
  }

  /** Reads the assessments with findings in a stream of UTF-8. */
  public Stream<Assessment> readFindings(InputStream in) {
    return read(RowReader.of(in, limits), new FindingTable(this));
  }

  /** Reads the assessments with findings in a text. */
  public Stream<Assessment> readFindings(Reader in) {
    return read(RowReader.of(in, limits), new FindingTable(this));
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private Stream<Assessment> read(RowReader rows, CsvTable<?> table) {
    return StreamSupport.stream(new TableReader(rows, table, this), false).onClose(rows::close);
  }

  /**
   * Returns a writer of judgments to a file, which is overwritten.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public PeelCsvWriter judgmentWriter(Path file) {
    return judgmentWriter(create(file));
  }

  /**
   * Returns a writer of judgments to a stream in UTF-8.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public PeelCsvWriter judgmentWriter(OutputStream out) {
    return judgmentWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Returns a writer of judgments to another writer.
   *
   * @throws UncheckedIOException if the writer fails
   */
  public PeelCsvWriter judgmentWriter(Writer out) {
    return new PeelCsvWriter(new JudgmentTable(this), this, out);
  }

  /**
   * Returns a writer of findings to a file, which is overwritten.
   *
   * @throws UncheckedIOException if the file cannot be opened
   */
  public PeelCsvWriter findingWriter(Path file) {
    return findingWriter(create(file));
  }

  /**
   * Returns a writer of findings to a stream in UTF-8.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public PeelCsvWriter findingWriter(OutputStream out) {
    return findingWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Returns a writer of findings to another writer.
   *
   * @throws UncheckedIOException if the writer fails
   */
  public PeelCsvWriter findingWriter(Writer out) {
    return new PeelCsvWriter(new FindingTable(this), this, out);
  }

  private static OutputStream create(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /**
   * Writes the judgments of assessments to a stream in UTF-8, one by one; the stream is flushed and
   * not closed. If an assessment is refused, those before it are already written.
   *
   * @throws PeelLimitException as {@link PeelCsvWriter#write} does
   * @throws InvalidValueException as {@link PeelCsvWriter#write} does
   * @throws UncheckedIOException if the stream fails
   */
  public void writeJudgments(Stream<Assessment> assessments, OutputStream out) {
    write(assessments, judgmentWriter(out));
  }

  /** Writes the findings of assessments as {@link #writeJudgments} does the judgments. */
  public void writeFindings(Stream<Assessment> assessments, OutputStream out) {
    write(assessments, findingWriter(out));
  }

  private static void write(Stream<Assessment> assessments, PeelCsvWriter writer) {
    try {
      assessments.forEachOrdered(writer::write);
    } finally {
      writer.flush();
    }
  }
}
