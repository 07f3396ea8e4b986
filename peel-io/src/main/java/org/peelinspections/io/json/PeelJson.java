package org.peelinspections.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.UnknownNameException;

/**
 * Reads and writes values of the model as JSON.
 *
 * <pre>{@code
 * Assessment assessment = PeelJson.strict().readAssessment(json);
 * String again = PeelJson.strict().pretty().write(assessment);
 * }</pre>
 *
 * <p>{@link #strict} takes a document as this library writes it and nothing else; {@link #lenient}
 * forgives what can be forgiven without guessing, and says what it forgave. Both write the same.
 *
 * <p>The form of an assessment:
 *
 * <pre>{@code
 * {
 *   "format": "peel-assessment/1",
 *   "force": "west-midlands",
 *   "framework": "2017",
 *   "pillars": [
 *     {"pillar": "legitimacy", "lastUpdated": "2017-12-12",
 *      "judgment": {"status": "graded", "grade": "requires-improvement"},
 *      "sources": [{"address": "https://...", "publisher": "inspectorate"}],
 *      "summary": ["..."]}
 *   ],
 *   "questions": [
 *     {"question": "2017/legitimacy/1",
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
 * the same bytes, and what is written reads back as an equal value. A byte-order mark in front is
 * passed over.
 *
 * <p>The number behind the name of a format is its version; older ones are read too, and the
 * package says what can change from one to the next. {@link PeelSchema} has the JSON Schema of each
 * format, and {@link PeelJsonLines} reads and writes many documents, one a line.
 *
 * <p>Immutable and safe for use by many threads. {@link PeelModule} gives the same form to a mapper
 * of the caller.
 */
public abstract sealed class PeelJson permits StrictPeelJson, LenientPeelJson {

  final JsonSettings settings;

  PeelJson(JsonSettings settings) {
    this.settings = settings;
  }

  /** A reader that refuses all that this library would not write. */
  public static StrictPeelJson strict() {
    return new StrictPeelJson(JsonSettings.standard());
  }

  /** A reader that forgives what can be forgiven without guessing. */
  public static LenientPeelJson lenient() {
    return new LenientPeelJson(JsonSettings.standard());
  }

  /** The same, but with other forces to look up. */
  public abstract PeelJson with(Forces forces);

  /** The same, but with other frameworks to look up. */
  public abstract PeelJson with(Frameworks frameworks);

  /** The same, but with other limits, both for what is read and for what is written. */
  public abstract PeelJson with(PeelLimits limits);

  /** The same, but writing one member or element a line, with a line end behind the last. */
  public abstract PeelJson pretty();

  /** The same, but writing all on one line, as a new one does, with no line end behind it. */
  public abstract PeelJson compact();

  /**
   * Writes a value of the model: an {@link Assessment}, or anything else that can be read.
   *
   * @throws UnknownNameException if the value is not of a type that has a form; it lists those that
   *     have
   * @throws PeelLimitException if the document would exceed a limit
   * @throws InvalidValueException if a text holds half of a surrogate pair, which UTF-8 cannot hold
   */
  public final String write(Object value) {
    return settings.write(value);
  }

  /**
   * Writes a list of values of a type of the model.
   *
   * @throws UnknownNameException if the type has no form; it lists those that have
   * @throws PeelLimitException as {@link #write(Object)} does
   * @throws InvalidValueException as {@link #write(Object)} does
   */
  public final <T> String writeList(List<T> values, Class<T> type) {
    return settings.writeList(values, type);
  }

  /**
   * Writes a value of the model as bytes.
   *
   * @throws UnknownNameException as {@link #write(Object)} does
   * @throws PeelLimitException as {@link #write(Object)} does
   * @throws InvalidValueException as {@link #write(Object)} does
   */
  public final byte[] writeBytes(Object value) {
    return settings.writeBytes(value);
  }

  /**
   * Writes a value of the model to a stream, which is flushed and not closed. Nothing is written if
   * the value is refused.
   *
   * @throws UnknownNameException as {@link #write(Object)} does
   * @throws PeelLimitException as {@link #write(Object)} does
   * @throws InvalidValueException as {@link #write(Object)} does
   * @throws UncheckedIOException if the stream fails
   */
  public final void write(Object value, OutputStream out) {
    byte[] bytes = writeBytes(value);
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
