package org.peelinspections.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
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
 * <p>Immutable and safe for use by many threads. {@link PeelModule} gives the same form to a mapper
 * of the caller.
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

  /** Returns a copy that writes all on one line, as a new one does, without a newline. */
  public PeelJson compact() {
    return new PeelJson(settings.pretty(false));
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
    return readResult(json, type).value();
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
    return settings.readList(DocumentText.of(json, settings.limits()), type).value();
  }

  /** Reads a value as {@link #read(String, Class)} does, with notes of what was forgiven. */
  public <T> ReadResult<T> readResult(String json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type);
  }

  /** Reads a value as {@link #read(byte[], Class)} does, with notes of what was forgiven. */
  public <T> ReadResult<T> readResult(byte[] json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type);
  }

  /** Reads a value as {@link #read(InputStream, Class)} does, with notes of what was forgiven. */
  public <T> ReadResult<T> readResult(InputStream json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type);
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
    return settings.write(value);
  }

  /** Writes a list of values of a type that can be read, as {@link #write(Object)} writes one. */
  public <T> String writeList(List<T> values, Class<T> type) {
    return settings.writeList(values, type);
  }

  /** Writes a value as UTF-8, as {@link #write(Object)} does. */
  public byte[] writeBytes(Object value) {
    return settings.writeBytes(value);
  }

  /**
   * Writes a value to a stream, as {@link #write(Object)} does; the stream is flushed and not
   * closed. If the value is refused, nothing is written.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Object value, OutputStream out) {
    byte[] bytes = writeBytes(value);
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
