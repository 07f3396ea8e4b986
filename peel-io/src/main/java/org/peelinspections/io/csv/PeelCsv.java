package org.peelinspections.io.csv;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.InvalidValueException;

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
 * <h2>The columns of both tables</h2>
 *
 * <ul>
 *   <li>{@code force}: the slug of the force. {@code force_name}: its official name.
 *   <li>{@code framework}: the key of the framework. {@code cycle}: that of its cycle.
 *   <li>{@code area_kind}: {@code pillar} or {@code question}; in the table of findings also {@code
 *       assessment}, for what stands at neither. {@code area}: the token of the pillar, or the path
 *       of the question inside the framework ({@code legitimacy/1}); empty beside {@code
 *       assessment}. {@code area_label}: its name for people to read.
 *   <li>at the end {@code evidence}, the lines it was read from, as JSON, and {@code format}:
 *       {@code peel-judgments/1} or {@code peel-findings/1} in every row.
 * </ul>
 *
 * <h2>The columns of judgments</h2>
 *
 * <ul>
 *   <li>{@code status}: {@code graded}, {@code carried-forward}, {@code not-graded} or {@code
 *       not-stated}. It is never empty; that there is no grade is said here and by no empty cell.
 *   <li>{@code grade} and {@code scale}: beside {@code graded} and {@code carried-forward}, else
 *       empty. The scale is {@code four-tiers}, {@code five-tiers}, the name of the framework's
 *       own, or, where it is none of these, its JSON.
 *   <li>{@code carried_from}: beside {@code carried-forward} the cycle that the grade comes from,
 *       or the word {@code not-established}; else empty.
 *   <li>{@code reason}: beside {@code not-graded} the token of the reason; else empty.
 *   <li>{@code wordings}: the words that said so, as JSON.
 *   <li>{@code last_updated}: of a pillar, the day that the page gives.
 *   <li>{@code source_address}, {@code source_publisher}, {@code source_published}, {@code
 *       source_last_updated}, {@code source_retrieved}, {@code source_support}: the first source;
 *       all empty if there is none. {@code other_sources}: all others, as JSON.
 * </ul>
 *
 * <h2>The columns of findings</h2>
 *
 * <ul>
 *   <li>{@code ref}: the {@linkplain org.peelinspections.model.FindingRef reference} of the
 *       finding.
 *   <li>{@code kind}: {@code area-for-improvement}, {@code cause-of-concern} or {@code
 *       innovative-practice}.
 *   <li>{@code text}; {@code points}, {@code paragraphs} and {@code recommendations}, as JSON.
 *   <li>{@code carried_from}: the cycle from which the page says that the finding is still open.
 * </ul>
 *
 * <h2>What the tables hold</h2>
 *
 * <p>A table of judgments holds of each pillar and question the judgment with sources, evidence
 * and, of a pillar, the day of the last update. A table of findings holds the findings, whole, with
 * recommendations and evidence. That reads back as equal values. Neither holds inspector,
 * observations, headlines and wordings of questions, stated directions, summaries, narratives and
 * detailed findings; an assessment without judgments, or without findings, has no rows and is not
 * read back. {@link org.peelinspections.io.json.PeelJson} holds everything.
 *
 * <p>Rows that stand one after the other and have the same force and framework are read as one
 * assessment. In a table of judgments an area that comes again begins another one. So a table that
 * was sorted otherwise gives more assessments, each with a part; {@link Assessment#merge} joins
 * them, and so it joins what was read from the two tables. In a table of findings the order of the
 * rows is the order of the findings of an area. A pillar or question that is there for its findings
 * alone has a judgment that is not stated.
 *
 * <h2>How it is written</h2>
 *
 * <ul>
 *   <li>As RFC 4180 says: commas, {@code \r\n}, quotation marks around a cell that needs them and
 *       twice inside. Read is any of {@code \r\n}, {@code \n} and {@code \r}, and blank lines are
 *       passed over. A quotation mark in a cell that does not begin with one is refused.
 *   <li>UTF-8. A byte-order mark is passed over; {@link #withByteOrderMark} writes one, by which
 *       some spreadsheets know UTF-8.
 *   <li>The header is there even if there are no rows. It has every column once and no others, in
 *       any order.
 *   <li>A cell that is empty has nothing to say. A cell of JSON holds a list, with its elements as
 *       {@link org.peelinspections.io.json.PeelJson} writes them, and is empty if the list is.
 *   <li>{@code force_name}, {@code area_label} and {@code ref} are written for those who use the
 *       table, and not read: they follow from other columns. {@code cycle} does too, and is refused
 *       if it is another.
 *   <li>{@link #withFormulaGuard} puts an apostrophe in front of a cell that a spreadsheet could
 *       take for a formula: one that begins with {@code = + - @}, a tab or an end of a line, with
 *       the wide forms of these signs, or with apostrophes and then one of these. Reading with the
 *       guard takes one apostrophe away from a cell that begins with apostrophes and then one of
 *       these. A table is to be read as it was written, with the guard or without.
 * </ul>
 *
 * <p>A fault says its line, which is that on which the row begins, and its column as a JSON
 * Pointer: {@code /grade: 'excellent' is not a grade; expected one of outstanding, good, adequate,
 * requires-improvement, inadequate (line 7)}. It ends the reading; the assessment whose rows were
 * being put together is not given.
 *
 * <p>Rows are read and written one by one, and none is kept longer than its assessment. The limit
 * on texts holds for a cell, those on documents and findings for the rows of one assessment; a
 * table can be endless. Whoever opened a stream here closes it, and with it the source; coming to
 * the end closes nothing.
 *
 * <p>Immutable and safe for use by many threads; the streams and writers are not.
 */
public final class PeelCsv {

  private final CsvSettings settings;

  private PeelCsv(CsvSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads and writes with the bundled forces and frameworks and the standard limits, without
   * byte-order mark and without formula guard.
   */
  public static PeelCsv standard() {
    return new PeelCsv(CsvSettings.standard());
  }

  /** The same, but with other forces to look up. */
  public PeelCsv with(Forces forces) {
    return new PeelCsv(settings.with(forces));
  }

  /** The same, but with other frameworks to look up. */
  public PeelCsv with(Frameworks frameworks) {
    return new PeelCsv(settings.with(frameworks));
  }

  /** The same, but with other limits, both for what is read and for what is written. */
  public PeelCsv with(PeelLimits limits) {
    return new PeelCsv(settings.with(limits));
  }

  /** The same, but writing a byte-order mark in front. */
  public PeelCsv withByteOrderMark() {
    return new PeelCsv(settings.withMark());
  }

  /** The same, but writing a guard in front of what looks like a formula, and taking it away. */
  public PeelCsv withFormulaGuard() {
    return new PeelCsv(settings.withGuard());
  }

  /** The columns of a table of judgments, in the order in which they are written. */
  public static List<String> judgmentColumns() {
    return new JudgmentTable(CsvSettings.standard()).columns();
  }

  /** The columns of a table of findings, in the order in which they are written. */
  public static List<String> findingColumns() {
    return new FindingTable(CsvSettings.standard()).columns();
  }

  /**
   * Reads judgments from a stream of UTF-8, which is closed when the result is closed.
   *
   * @return assessments with judgments; the stream of them throws {@link PeelFormatException},
   *     {@link PeelLimitException} and {@link UncheckedIOException} when it comes to the row
   */
  public Stream<Assessment> readJudgments(InputStream in) {
    return readJudgments(new Utf8Reader(in));
  }

  /**
   * Reads judgments from a reader, which is closed when the result is closed.
   *
   * @return assessments with judgments; the stream of them throws {@link PeelFormatException},
   *     {@link PeelLimitException} and {@link UncheckedIOException} when it comes to the row
   */
  public Stream<Assessment> readJudgments(Reader in) {
    return read(in, new JudgmentTable(settings));
  }

  /**
   * Reads findings from a stream of UTF-8, which is closed when the result is closed.
   *
   * @return assessments with findings; the stream of them throws {@link PeelFormatException},
   *     {@link PeelLimitException} and {@link UncheckedIOException} when it comes to the row
   */
  public Stream<Assessment> readFindings(InputStream in) {
    return readFindings(new Utf8Reader(in));
  }

  /**
   * Reads findings from a reader, which is closed when the result is closed.
   *
   * @return assessments with findings; the stream of them throws {@link PeelFormatException},
   *     {@link PeelLimitException} and {@link UncheckedIOException} when it comes to the row
   */
  public Stream<Assessment> readFindings(Reader in) {
    return read(in, new FindingTable(settings));
  }

  private Stream<Assessment> read(Reader in, Table table) {
    Rows rows = new Rows(in, settings.limits());
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    Spliterator<Assessment> assessments =
        Spliterators.spliteratorUnknownSize(new AssessmentIterator(rows, table, settings), traits);
    return StreamSupport.stream(assessments, false).onClose(rows::close);
  }

  /**
   * A writer of judgments to a stream as UTF-8, which is closed when the writer is closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public PeelCsvWriter judgmentWriter(OutputStream out) {
    return judgmentWriter(utf8(out));
  }

  /**
   * A writer of judgments to another, which is closed when it is closed.
   *
   * @throws UncheckedIOException if the writer fails
   */
  public PeelCsvWriter judgmentWriter(Writer out) {
    return new PeelCsvWriter(new JudgmentTable(settings), settings, out);
  }

  /**
   * A writer of findings to a stream as UTF-8, which is closed when the writer is closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public PeelCsvWriter findingWriter(OutputStream out) {
    return findingWriter(utf8(out));
  }

  /**
   * A writer of findings to another, which is closed when it is closed.
   *
   * @throws UncheckedIOException if the writer fails
   */
  public PeelCsvWriter findingWriter(Writer out) {
    return new PeelCsvWriter(new FindingTable(settings), settings, out);
  }

  private static Writer utf8(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /**
   * Writes the judgments of assessments to a stream as UTF-8, one after the other as they come; the
   * stream is flushed and not closed. If an assessment is refused, those before it are written.
   *
   * @throws PeelLimitException as {@link PeelCsvWriter#write} does
   * @throws InvalidValueException as {@link PeelCsvWriter#write} does
   * @throws UncheckedIOException if the stream fails
   */
  public void writeJudgments(Stream<Assessment> assessments, OutputStream out) {
    write(assessments, judgmentWriter(out));
  }

  /**
   * Writes the findings of assessments to a stream as UTF-8, one after the other as they come; the
   * stream is flushed and not closed. If an assessment is refused, those before it are written.
   *
   * @throws PeelLimitException as {@link PeelCsvWriter#write} does
   * @throws InvalidValueException as {@link PeelCsvWriter#write} does
   * @throws UncheckedIOException if the stream fails
   */
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
