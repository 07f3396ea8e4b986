package org.peelinspections.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Frameworks;

/**
 * Reads and writes values of the model as JSON.
 *
 * <pre>{@code
 * Assessment assessment = PeelJson.strict().readAssessment(json);
 * String again = PeelJson.strict().pretty().write(assessment);
 * }</pre>
 *
 * <p>Reading is strict. It refuses unknown properties, a property that occurs twice, anything after
 * the document, a null, a number or boolean where text is expected and vice versa, a number with a
 * fraction or exponent where a whole number is expected, a token in any other spelling, a name of a
 * force or framework that is not its key, a missing or wrong format, and everything that the model
 * itself refuses. It accepts other ways to write the same: an empty list, an explicit default,
 * properties in another order, other whitespace.
 *
 * <p>{@link #lenient} accepts the following, and {@link #readResult} notes it:
 *
 * <ul>
 *   <li>a property that the format does not have; its text is in the note, so that no content is
 *       lost;
 *   <li>a null in place of an absent property;
 *   <li>a token in capitals, or with spaces or underscores for hyphens ('Requires improvement');
 *   <li>any name of a force or framework that its registry knows ('West Midlands Police').
 * </ul>
 *
 * <p>Nothing is guessed: an unknown grade is refused.
 *
 * <p>For any document, reading gives a value or throws one of two exceptions: {@link
 * PeelFormatException}, which says where, what was found and what was expected, and {@link
 * PeelLimitException}.
 *
 * <p>The form of an assessment:
 *
 * <pre>{@code
 * {
 *   "format": "peel-assessment/1",
 *   "force": "west-midlands",
 *   "framework": "2017",
 *   "areas": [
 *     {"area": "legitimacy", "lastUpdated": "2017-12-12",
 *      "judgment": {"status": "graded", "grade": "requires-improvement"},
 *      "sources": [{"address": "https://...", "publisher": "inspectorate"}],
 *      "narrative": ["..."]},
 *     {"area": "legitimacy/1",
 *      "judgment": {"status": "carried-forward", "grade": "good", "from": "2016"},
 *      "findings": [{"kind": "area-for-improvement", "text": "...", "points": ["...", "..."]}]}
 *   ]
 * }
 * }</pre>
 *
 * <ul>
 *   <li>A property has the name of the accessor; only the {@code origin} of a judgment carried
 *       forward is {@code from}. What is absent, empty or the default is left out. There is no
 *       null.
 *   <li>A force is written as its slug, a framework as its key, and both are looked up when read;
 *       {@link #with(Forces)} and {@link #with(Frameworks)} give others than the bundled ones.
 *   <li>An area is written as its id; inside an assessment as its path alone.
 *   <li>A judgment has a {@code status}: {@code graded}, {@code carried-forward}, {@code
 *       not-graded} or {@code not-stated}; it is always written. Its {@code scale} is written where
 *       it does not follow from the framework: outside an assessment, and under a framework whose
 *       scale is not known. It is {@code "four-tiers"}, {@code "five-tiers"} or an object with
 *       {@code name} and {@code grades}.
 *   <li>A finding has a {@code kind}: {@code area-for-improvement}, {@code cause-of-concern} or
 *       {@code innovative-practice}; so has a deadline: {@code {"kind": "immediately"}}, {@code
 *       {"kind": "within", "period": "P6M"}}, {@code {"kind": "by", "date": "2024-03-31"}} or
 *       {@code {"kind": "none"}}.
 *   <li>A point without sub-points is its text; one with sub-points is an object with {@code text}
 *       and {@code points}.
 *   <li>{@code Framework}, {@code Crosswalk}, {@code Border}, {@code Force} and {@code ProgressLog}
 *       are documents of their own too, with a {@code format} in front; the parts of documents can
 *       be read and written alone and have none. A progress log has {@code histories}: an object
 *       with a list of entries under each finding reference.
 * </ul>
 *
 * <p>Documents are UTF-8, with {@code \n} between lines where there are lines. A value always gives
 * the same bytes, and what is written reads back as an equal value. A leading byte-order mark is
 * ignored.
 *
 * <p>The number behind the name of a format is its version; the package says what can change from
 * one to the next. {@link PeelSchema} has the JSON Schema of each format, and {@link PeelJsonLines}
 * reads and writes many documents, one a line.
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

  /** Returns a copy that accepts deviations that need no guessing. */
  public PeelJson lenient() {
    return new PeelJson(settings.withLenient());
  }

  /** Returns a copy with other forces to look up. */
  public PeelJson with(Forces forces) {
    return new PeelJson(settings.with(forces));
  }

  /** Returns a copy with other frameworks to look up. */
  public PeelJson with(Frameworks frameworks) {
    return new PeelJson(settings.with(frameworks));
  }

  /**
   * Returns a copy with other limits. Writing keeps to those on length, depth, texts and findings.
   */
  public PeelJson with(PeelLimits limits) {
    return new PeelJson(settings.with(limits));
  }

  /** Returns a copy that writes one property or element per line, with a trailing newline. */
  public PeelJson pretty() {
    return new PeelJson(settings.withPretty(true));
  }

  /** Returns a copy that writes all on one line, as a new one does, without a newline. */
  public PeelJson compact() {
    return new PeelJson(settings.withPretty(false));
  }

  /**
   * Reads an assessment.
   *
   * @throws PeelFormatException if the document is not a well-formed assessment
   * @throws PeelLimitException if the document exceeds a limit
   */
  public Assessment readAssessment(String json) {
    return read(json, Assessment.class);
  }

  /** Reads an assessment from UTF-8, as {@link #readAssessment(String)} does. */
  public Assessment readAssessment(byte[] json) {
    return read(json, Assessment.class);
  }

  /** Reads an assessment from UTF-8, as {@link #read(InputStream, Class)} does. */
  public Assessment readAssessment(InputStream json) {
    return read(json, Assessment.class);
  }

  /** Reads an assessment, as {@link #read(Reader, Class)} does. */
  public Assessment readAssessment(Reader json) {
    return read(json, Assessment.class);
  }

  /**
   * Reads a value of a type of the model, such as {@code Framework}, {@code Crosswalk}, {@code
   * Border}, {@code Force}, or a part of a document.
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
   * Reads a value from a reader, to its end, as {@link #read(String, Class)} does; the reader is
   * not closed.
   *
   * @throws UncheckedIOException if the reader fails
   */
  public <T> T read(Reader json, Class<T> type) {
    return readResult(json, type).value();
  }

  /** Reads a list of values, as {@link #read(String, Class)} reads one. */
  public <T> List<T> readList(String json, Class<T> type) {
    return settings.readList(DocumentText.of(json, settings.limits()), type).value();
  }

  /**
   * Reads a value as {@link #read(String, Class)} does, with notes on what lenient reading
   * accepted.
   */
  public <T> ReadResult<T> readResult(String json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type);
  }

  /**
   * Reads a value as {@link #read(byte[], Class)} does, with notes on what lenient reading
   * accepted.
   */
  public <T> ReadResult<T> readResult(byte[] json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type);
  }

  /**
   * Reads a value as {@link #read(InputStream, Class)} does, with notes on what lenient reading
   * accepted.
   */
  public <T> ReadResult<T> readResult(InputStream json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type);
  }

  /**
   * Reads a value as {@link #read(Reader, Class)} does, with notes on what lenient reading
   * accepted.
   */
  public <T> ReadResult<T> readResult(Reader json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type);
  }

  /**
   * Writes a value of the model: an {@link Assessment}, or anything else that can be read.
   *
   * @throws UnknownNameException if the value is not of a type that has a form; it lists those that
   *     have
   * @throws PeelLimitException if the document would exceed a limit
   * @throws InvalidValueException if a text holds half of a surrogate pair, which UTF-8 cannot hold
   */
  public String write(Object value) {
    return settings.write(value);
  }

  /**
   * Writes a list of values of a type of the model.
   *
   * @throws UnknownNameException if the type has no form; it lists those that have
   * @throws PeelLimitException as {@link #write(Object)} does
   * @throws InvalidValueException as {@link #write(Object)} does
   */
  public <T> String writeList(List<T> values, Class<T> type) {
    return settings.writeList(values, type);
  }

  /**
   * Writes a value of the model as bytes.
   *
   * @throws UnknownNameException as {@link #write(Object)} does
   * @throws PeelLimitException as {@link #write(Object)} does
   * @throws InvalidValueException as {@link #write(Object)} does
   */
  public byte[] writeBytes(Object value) {
    return settings.writeBytes(value);
  }

  /**
   * Writes a value of the model to a stream, which is flushed and not closed. If the value is
   * refused, nothing is written.
   *
   * @throws UnknownNameException as {@link #write(Object)} does
   * @throws PeelLimitException as {@link #write(Object)} does
   * @throws InvalidValueException as {@link #write(Object)} does
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
