package org.peelinspections.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.json.wire.Forms;
import org.peelinspections.io.json.wire.Rules;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Frameworks;

/**
 * Reads and writes values of the model as JSON, and writes results of comparisons.
 *
 * <pre>{@code
 * Assessment assessment = PeelJson.strict().readAssessment(json);
 * String again = PeelJson.strict().pretty().write(assessment);
 * }</pre>
 *
 * <p>A property has the name of the accessor; what is absent, empty or the default is left out, and
 * there is no null. {@link PeelSchema} has the JSON Schema of each document. A value always gives
 * the same bytes, in UTF-8, and reads back as an equal value.
 *
 * <p>Reading is strict: refused are unknown properties, a property that stands twice, anything
 * behind the document, a null, another kind of value than the one that is expected, a token in
 * other letters, a name of a force or framework that is not its key, another format, and what the
 * model itself refuses. Allowed is what says the same in other words: an empty list, a default
 * written out, properties in another order, other whitespace. A leading byte-order mark is ignored.
 *
 * <p>{@link #lenient} forgives, and {@link #readResult} notes:
 *
 * <ul>
 *   <li>a property that the format does not have; its text is in the note, so that no word is lost;
 *   <li>a null where something optional or a list would be left out;
 *   <li>a token in capitals, or with spaces or underscores for hyphens ('Requires improvement');
 *   <li>any name of a force or framework that its registry knows ('West Midlands Police').
 * </ul>
 *
 * <p>Nothing is guessed: a grade that is not known is refused, as is all else. For any document
 * there is a value or one of two exceptions: {@link PeelFormatException}, which says where, what
 * was found and what was expected, and {@link PeelLimitException}.
 *
 * <p>{@link #readLines}, {@link #readEachLine} and {@link #writeLines} read and write many values
 * as JSON Lines, one document a line.
 *
 * <pre>{@code
 * try (Stream<Assessment> assessments = PeelJson.strict().readLines(in, Assessment.class)) {
 *   PeelJson.strict().writeLines(assessments.filter(a -> a.framework().id().equals("2017")), out);
 * }
 * }</pre>
 *
 * <p>Lines are UTF-8 and end with {@code \n} or {@code \r\n}; the last one can end with the stream.
 * Blank lines are ignored, and so is a byte-order mark at the start of a line. Every line is a
 * document of its own: it says its format where it has one, and the limits hold for each line, not
 * for the stream, which can be endless. A line is read when the stream comes to it, and none is
 * kept. Whoever opened a stream here closes it, and with it the source; coming to the end closes
 * nothing.
 *
 * <p>Immutable and safe for use by many threads; the streams are not. {@link PeelModule} gives the
 * same form to a mapper of the caller.
 */
public final class PeelJson {

  final JsonSettings settings;

  private PeelJson(JsonSettings settings) {
    this.settings = settings;
  }

  /** Returns a reader and writer that refuses what this library would not write. */
  public static PeelJson strict() {
    return new PeelJson(JsonSettings.STRICT);
  }

  private Rules rules() {
    return settings.rules();
  }

  private PeelJson with(Rules rules) {
    return new PeelJson(settings.with(rules));
  }

  /** Returns a copy that forgives what can be forgiven without guessing. */
  public PeelJson lenient() {
    return with(new Rules(rules().forces(), rules().frameworks(), rules().limits(), true));
  }

  /** Returns a copy with other forces to look up. */
  public PeelJson with(Forces forces) {
    return with(new Rules(forces, rules().frameworks(), rules().limits(), rules().lenient()));
  }

  /** Returns a copy with other frameworks to look up. */
  public PeelJson with(Frameworks frameworks) {
    return with(new Rules(rules().forces(), frameworks, rules().limits(), rules().lenient()));
  }

  /**
   * Returns a copy with other limits. Writing keeps to those on length, depth, texts and findings.
   */
  public PeelJson with(PeelLimits limits) {
    return with(new Rules(rules().forces(), rules().frameworks(), limits, rules().lenient()));
  }

  /** Returns a copy that writes one property or element per line, with a trailing newline. */
  public PeelJson pretty() {
    return new PeelJson(settings.pretty(true));
  }

  /** Reads an assessment, as {@link #read(String, Class)} does. */
  public Assessment readAssessment(String json) {
    return read(json, Assessment.class);
  }

  /** Reads an assessment from UTF-8, as {@link #read(String, Class)} does. */
  public Assessment readAssessment(byte[] json) {
    return read(json, Assessment.class);
  }

  /**
   * Reads a value of a type of the model: a document, or a part of one.
   *
   * @throws PeelFormatException if the document is not of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type cannot be read; it lists those that can
   */
  public <T> T read(String json, Class<T> type) {
    return readResult(json, type).value();
  }

  /** Reads a value from UTF-8, as {@link #read(String, Class)} does. */
  public <T> T read(byte[] json, Class<T> type) {
    return readResult(json, type).value();
  }

  /**
   * Reads a value from a stream of UTF-8, to its end, as {@link #read(String, Class)} does; the
   * stream is not closed.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public <T> T read(InputStream json, Class<T> type) {
    long room = settings.limits().most(Limit.DOCUMENT_LENGTH) + 1L; // tells too much from enough
    try {
      return read(json.readNBytes((int) Math.min(room, Integer.MAX_VALUE)), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a value from a file of UTF-8, as {@link #read(String, Class)} does.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> T read(Path file, Class<T> type) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Reads a list of values, as {@link #read(String, Class)} reads one. */
  public <T> List<T> readList(String json, Class<T> type) {
    return settings.read(json, reader -> reader.readList(type)).value();
  }

  /** Reads a value as {@link #read(String, Class)} does, with notes of what was forgiven. */
  public <T> ReadResult<T> readResult(String json, Class<T> type) {
    return settings.read(json, reader -> reader.read(type));
  }

  /** Reads a value as {@link #read(byte[], Class)} does, with notes of what was forgiven. */
  public <T> ReadResult<T> readResult(byte[] json, Class<T> type) {
    return settings.read(json, 0, reader -> reader.read(type));
  }

  /**
   * Writes a value of the model, or a result of a comparison.
   *
   * @throws UnknownNameException if the value is not of a type that has a form; it lists those that
   *     have
   * @throws PeelLimitException if the document would exceed a limit
   * @throws InvalidValueException if a text holds half of a surrogate pair, which UTF-8 cannot hold
   */
  public String write(Object value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  /** Writes a list of values of a type that can be read, as {@link #write(Object)} writes one. */
  public <T> String writeList(List<T> values, Class<T> type) {
    return new String(settings.writeList(values, type), StandardCharsets.UTF_8);
  }

  /** Writes a value as UTF-8, as {@link #write(Object)} does. */
  public byte[] writeBytes(Object value) {
    return settings.write(value);
  }

  /**
   * Writes a value to a stream, as {@link #write(Object)} does; the stream is flushed and not
   * closed. If the value is refused, nothing is written.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Object value, OutputStream out) {
    byte[] bytes = writeBytes(value);
    attempt(() -> out.write(bytes));
    attempt(out::flush);
  }

  /**
   * Reads values of a type of the model from JSON Lines, up to the first line that is wrong.
   *
   * @return the values; when the stream of them comes to the line, it throws {@link
   *     PeelFormatException}, {@link PeelLimitException} or {@link UncheckedIOException}
   * @throws UnknownNameException if the type cannot be read; it lists those that can
   */
  public <T> Stream<T> readLines(InputStream in, Class<T> type) {
    return lines(in, type, false).map(JsonLine::orThrow);
  }

  /**
   * Reads every line of JSON Lines, and goes on after wrong ones.
   *
   * @return what the lines came to; the stream of them throws {@link UncheckedIOException} if the
   *     source fails
   * @throws UnknownNameException if the type cannot be read; it lists those that can
   */
  public <T> Stream<JsonLine<T>> readEachLine(InputStream in, Class<T> type) {
    return lines(in, type, true);
  }

  private <T> Stream<JsonLine<T>> lines(InputStream in, Class<T> type, boolean goOn) {
    Forms.checkRead(type);
    return StreamSupport.stream(new LineReader<>(in, settings, type, goOn), false)
        .onClose(() -> attempt(in::close));
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void attempt(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes values to a stream as JSON Lines, one after the other as they come; the stream is
   * flushed and not closed. Each line ends with {@code \n}, and is on one line even if this {@link
   * #pretty}-prints. If a value is refused, the lines before it are written.
   *
   * @throws UnknownNameException as {@link #write(Object)} does
   * @throws PeelLimitException as {@link #write(Object)} does
   * @throws InvalidValueException as {@link #write(Object)} does
   * @throws UncheckedIOException if the stream fails
   */
  public void writeLines(Stream<?> values, OutputStream out) {
    values.map(settings::writeLine).forEachOrdered(line -> attempt(() -> out.write(line)));
    attempt(out::flush);
  }
}
