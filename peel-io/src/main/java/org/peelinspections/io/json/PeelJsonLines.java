package org.peelinspections.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.json.wire.Forms;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
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
 * <p>Lines are UTF-8 and end with {@code \n} or {@code \r\n}; the last one can end with the stream.
 * {@code \n} is written, after the last one too. Blank lines are ignored, and so is a byte-order
 * mark at the start of a line. Every line is a document of its own: it says its format where it has
 * one, and the limits hold for each line, not for the stream, which can be endless.
 *
 * <p>A line is read when the stream comes to it, and none is kept. Whoever opened a stream here
 * closes it, and with it the source; coming to the end closes nothing.
 *
 * <p>{@link #read} ends at the first line that is wrong, with an exception that says its number.
 * {@link #readEach} gives a {@link JsonLine} for each line, which holds the value or what is wrong,
 * and goes on.
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

  /** Reads and writes as the given one does; that it is pretty makes no difference. */
  public static PeelJsonLines of(PeelJson json) {
    return new PeelJsonLines(json.compact());
  }

  /** Reads assessments, as {@link #read} does. */
  public Stream<Assessment> readAssessments(InputStream in) {
    return read(in, Assessment.class);
  }

  /**
   * Reads values of a type of the model, up to the first line that is wrong.
   *
   * @return the values; when the stream of them comes to the line, it throws {@link
   *     PeelFormatException}, {@link PeelLimitException} or {@link UncheckedIOException}
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<T> read(InputStream in, Class<T> type) {
    return lines(in, type, false).map(JsonLine::orThrow);
  }

  /**
   * Reads every line, wrong ones too.
   *
   * @return what the lines came to; the stream of them throws {@link UncheckedIOException} if the
   *     source fails
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> Stream<JsonLine<T>> readEach(InputStream in, Class<T> type) {
    return lines(in, type, true);
  }

  private <T> Stream<JsonLine<T>> lines(InputStream in, Class<T> type, boolean goOn) {
    Forms.checkRead(type);
    return StreamSupport.stream(new LineReader<>(in, json.settings, type, goOn), false)
        .onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A writer to a stream, which is closed when the writer is closed. */
  public JsonLinesWriter writer(OutputStream out) {
    return new JsonLinesWriter(json, out);
  }

  /**
   * Writes values to a stream, one after the other as they come; the stream is flushed and not
   * closed. If a value is refused, the lines before it are written.
   *
   * @throws UnknownNameException as {@link PeelJson#write(Object)} does
   * @throws PeelLimitException as {@link PeelJson#write(Object)} does
   * @throws InvalidValueException as {@link PeelJson#write(Object)} does
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
