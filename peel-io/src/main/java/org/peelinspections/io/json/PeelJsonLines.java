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
import org.peelinspections.io.json.wire.Forms;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.UnknownNameException;

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
 *   <li>They are UTF-8 and end with {@code \n} or {@code \r\n}; the last one can end with the
 *       stream. Written is {@code \n}, after the last one too.
 *   <li>A blank line is passed over, and so is a byte-order mark at the start of a line, which the
 *       second of two joined files can have. Blank is what holds spaces and tabs alone.
 *   <li>Every line is a document of its own: it says its format where it has one, and the limits
 *       hold for each line, not for the stream, which can be endless.
 * </ul>
 *
 * <p>A line is read when the stream comes to it, and none is kept. So memory does not grow with the
 * number of lines, as long as the caller does not collect them. Whoever opened a stream here closes
 * it, and with it the source; coming to the end closes nothing.
 *
 * <p>{@link #read} ends at the first line that is wrong, with an exception that says its number.
 * {@link #readEach} gives a {@link JsonLine} for each line, which holds the value or what is wrong,
 * and goes on; a line that is too long is passed over without being kept.
 *
 * <p>Immutable and safe for use by many threads; the streams and writers are not.
 */
public final class PeelJsonLines {

  private final PeelJson json;

  private PeelJsonLines(PeelJson json) {
    this.json = json;
  }

  /** Reads strictly, with the bundled forces and frameworks and the standard limits. */
  public static PeelJsonLines strict() {
    return new PeelJsonLines(PeelJson.strict());
  }

  /**
   * Reads leniently, with the bundled forces and frameworks and the standard limits; the notes are
   * in the lines of {@link #readEach}.
   */
  public static PeelJsonLines lenient() {
    return new PeelJsonLines(PeelJson.strict().lenient());
  }

  /** Reads and writes as the given one does; that it is pretty makes no difference. */
  public static PeelJsonLines of(PeelJson json) {
    return new PeelJsonLines(json.compact());
  }

  /**
   * Reads assessments from a stream of UTF-8, which is closed when the result is closed.
   *
   * @return the assessments; the stream of them throws {@link PeelFormatException}, {@link
   *     PeelLimitException} and {@link UncheckedIOException} when it comes to the line
   */
  public Stream<Assessment> readAssessments(InputStream in) {
    return read(in, Assessment.class);
  }

  /**
   * Reads assessments from a reader, which is closed when the result is closed.
   *
   * @return the assessments; the stream of them throws {@link PeelFormatException}, {@link
   *     PeelLimitException} and {@link UncheckedIOException} when it comes to the line
   */
  public Stream<Assessment> readAssessments(Reader in) {
    return read(in, Assessment.class);
  }

  /**
   * Reads values of a type of the model from a stream of UTF-8, which is closed when the result is
   * closed.
   *
   * @return the values; the stream of them throws {@link PeelFormatException}, {@link
   *     PeelLimitException} and {@link UncheckedIOException} when it comes to the line
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<T> read(InputStream in, Class<T> type) {
    Lines lines = Lines.of(in, json.settings.limits());
    return stream(new JsonValueIterator<>(each(lines, type)), lines);
  }

  /**
   * Reads values of a type of the model from a reader, which is closed when the result is closed.
   *
   * @return the values; the stream of them throws {@link PeelFormatException}, {@link
   *     PeelLimitException} and {@link UncheckedIOException} when it comes to the line
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<T> read(Reader in, Class<T> type) {
    Lines lines = Lines.of(in, json.settings.limits());
    return stream(new JsonValueIterator<>(each(lines, type)), lines);
  }

  /**
   * Reads every line of a stream of UTF-8, wrong ones too; the stream is closed when the result is
   * closed.
   *
   * @return what the lines came to; the stream of them throws {@link UncheckedIOException} if the
   *     source fails
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<JsonLine<T>> readEach(InputStream in, Class<T> type) {
    Lines lines = Lines.of(in, json.settings.limits());
    return stream(each(lines, type), lines);
  }

  /**
   * Reads every line of a reader, wrong ones too; the reader is closed when the result is closed.
   *
   * @return what the lines came to; the stream of them throws {@link UncheckedIOException} if the
   *     source fails
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<JsonLine<T>> readEach(Reader in, Class<T> type) {
    Lines lines = Lines.of(in, json.settings.limits());
    return stream(each(lines, type), lines);
  }

  private <T> Iterator<JsonLine<T>> each(Lines lines, Class<T> type) {
    Forms.checkRead(type);
    return new JsonLineIterator<>(lines, json, type);
  }

  private static <E> Stream<E> stream(Iterator<E> elements, Lines lines) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    Spliterator<E> each = Spliterators.spliteratorUnknownSize(elements, traits);
    return StreamSupport.stream(each, false).onClose(lines::close);
  }

  /** A writer of UTF-8 to a stream, which is closed when the writer is closed. */
  public JsonLinesWriter writer(OutputStream out) {
    return writer(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** A writer to another, which is closed when it is closed. */
  public JsonLinesWriter writer(Writer out) {
    return new JsonLinesWriter(json, out);
  }

  /**
   * Writes values to a stream as UTF-8, one after the other as they come; the stream is flushed and
   * not closed. If a value is refused, the lines before it are written.
   *
   * @throws UnknownNameException as {@link PeelJson#write(Object)} does
   * @throws PeelLimitException as {@link PeelJson#write(Object)} does
   * @throws org.peelinspections.model.InvalidValueException as {@link PeelJson#write(Object)} does
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
