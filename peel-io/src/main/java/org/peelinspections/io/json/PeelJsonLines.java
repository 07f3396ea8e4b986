package org.peelinspections.io.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.json.wire.WireForms;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * Reads and writes many values as JSON Lines: one document of {@link PeelJson} a line.
 *
 * <pre>{@code
 * try (Stream<Assessment> assessments = PeelJsonLines.strict().readAssessments(in);
 *     JsonLinesWriter writer = PeelJsonLines.strict().writer(out)) {
 *   assessments.filter(a -> a.framework().id().equals("2017")).forEach(writer::write);
 * }
 * }</pre>
 *
 * <p>The lines of a stream:
 *
 * <ul>
 *   <li>They are UTF-8 and end with {@code \n} or {@code \r\n}; the last one can lack its end.
 *       Written lines end with {@code \n}, including the last one.
 *   <li>A line with only spaces and tabs is skipped. A byte-order mark at the start of a line is
 *       ignored, because the second of two joined files can have one.
 *   <li>Every line is a document with its own format. The limits apply to each line, so the stream
 *       can be of any length.
 * </ul>
 *
 * <p>Lines are read lazily and not kept, so memory does not grow with the number of lines. Close
 * each stream that this class returns; this closes the source too. Reaching the end does not close
 * it.
 *
 * <p>{@link #read} ends at the first invalid line, with an exception that names its number. {@link
 * #readEach} returns a {@link JsonLine} for each line, with the value or the error, and continues;
 * a line that is too long is skipped.
 *
 * <p>Immutable and safe for use by many threads; the streams and writers are not.
 */
public final class PeelJsonLines {

  private final PeelJson json;

  private PeelJsonLines(PeelJson json) {
    this.json = json;
  }

  /**
   * Returns a strict reader and writer with the bundled forces and frameworks and the standard
   * limits.
   */
  public static PeelJsonLines strict() {
    return new PeelJsonLines(PeelJson.strict());
  }

  /**
   * Returns a lenient reader and writer with the bundled forces and frameworks and the standard
   * limits; the notes are in the lines of {@link #readEach}.
   */
  public static PeelJsonLines lenient() {
    return new PeelJsonLines(PeelJson.strict().lenient());
  }

  /** Returns a reader and writer with the settings of the given one, except pretty printing. */
  public static PeelJsonLines of(PeelJson json) {
    return new PeelJsonLines(json.compact());
  }

  /**
   * Reads assessments from a stream of UTF-8, which is closed when the result is closed.
   *
   * @return the assessments; the stream throws {@link PeelFormatException}, {@link
   *     PeelLimitException} and {@link UncheckedIOException} when it reaches a faulty line
   */
  public Stream<Assessment> readAssessments(InputStream in) {
    return read(in, Assessment.class);
  }

  /**
   * Reads assessments from a reader, which is closed when the result is closed.
   *
   * @return the assessments; the stream throws {@link PeelFormatException}, {@link
   *     PeelLimitException} and {@link UncheckedIOException} when it reaches a faulty line
   */
  public Stream<Assessment> readAssessments(Reader in) {
    return read(in, Assessment.class);
  }

  /**
   * Reads values of a type of the model from a stream of UTF-8, which is closed when the result is
   * closed.
   *
   * @return the values; the stream throws {@link PeelFormatException}, {@link PeelLimitException}
   *     and {@link UncheckedIOException} when it reaches a faulty line
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<T> read(InputStream in, Class<T> type) {
    Lines lines = Lines.of(in, json.settings.limits());
    return stream(new JsonValueIterator<>(each(lines, type)), lines);
  }

  /**
   * Reads values of a type of the model from a reader, which is closed when the result is closed.
   *
   * @return the values; the stream throws {@link PeelFormatException}, {@link PeelLimitException}
   *     and {@link UncheckedIOException} when it reaches a faulty line
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<T> read(Reader in, Class<T> type) {
    Lines lines = Lines.of(in, json.settings.limits());
    return stream(new JsonValueIterator<>(each(lines, type)), lines);
  }

  /**
   * Reads every line of a stream of UTF-8, including invalid lines; the stream is closed when the
   * result is closed.
   *
   * @return the results of all lines; the stream throws {@link UncheckedIOException} if the source
   *     fails
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<JsonLine<T>> readEach(InputStream in, Class<T> type) {
    Lines lines = Lines.of(in, json.settings.limits());
    return stream(each(lines, type), lines);
  }

  /**
   * Reads every line of a reader, including invalid lines; the reader is closed when the result is
   * closed.
   *
   * @return the results of all lines; the stream throws {@link UncheckedIOException} if the source
   *     fails
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<JsonLine<T>> readEach(Reader in, Class<T> type) {
    Lines lines = Lines.of(in, json.settings.limits());
    return stream(each(lines, type), lines);
  }

  private <T> Iterator<JsonLine<T>> each(Lines lines, Class<T> type) {
    WireForms.checkRead(type);
    return new JsonLineIterator<>(lines, json, type);
  }

  private static <E> Stream<E> stream(Iterator<E> elements, Lines lines) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    Spliterator<E> each = Spliterators.spliteratorUnknownSize(elements, traits);
    return StreamSupport.stream(each, false).onClose(lines::close);
  }

  /** Returns a writer to a stream in UTF-8, which is closed with it. */
  public JsonLinesWriter writer(OutputStream out) {
    return writer(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Returns a writer to another writer, which is closed with it. */
  public JsonLinesWriter writer(Writer out) {
    return new JsonLinesWriter(json, out);
  }

  /**
   * Writes values to a stream in UTF-8, one by one; the stream is flushed and not closed. If a
   * value is refused, the lines before it are already written.
   *
   * @throws UnknownNameException as {@link PeelJson#write(Object)} does
   * @throws PeelLimitException as {@link PeelJson#write(Object)} does
   * @throws org.peelinspections.model.fault.InvalidValueException as {@link PeelJson#write(Object)} does
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Stream<?> values, OutputStream out) {
    JsonLinesWriter writer = writer(out);
    try {
      values.forEachOrdered(writer::write);
    } finally {
      writer.finish();
    }
  }
}
