package org.peelinspections.io.json;

import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.UnknownNameException;

/**
 * Reads JSON as this library writes it, and refuses all else.
 *
 * <p>Refused are: unknown properties, a property that stands twice, anything behind the document, a
 * null, a number or truth value where text is expected and the other way round, a number with a
 * fraction or exponent where a whole number is expected, a token in other letters or words, a name
 * of a force or framework that is not its key, a missing or another format, and what the model
 * itself refuses. Allowed is what says the same in other words: an empty list, a default written
 * out, members in another order, other white space.
 *
 * <p>For any document there is a value or one of two exceptions: {@link PeelFormatException}, which
 * says where, what was found and what was expected, and {@link PeelLimitException}.
 */
public final class StrictPeelJson extends PeelJson {

  StrictPeelJson(JsonSettings settings) {
    super(settings);
  }

  @Override
  public StrictPeelJson with(Forces forces) {
    return new StrictPeelJson(settings.with(forces));
  }

  @Override
  public StrictPeelJson with(Frameworks frameworks) {
    return new StrictPeelJson(settings.with(frameworks));
  }

  @Override
  public StrictPeelJson with(PeelLimits limits) {
    return new StrictPeelJson(settings.with(limits));
  }

  @Override
  public StrictPeelJson pretty() {
    return new StrictPeelJson(settings.withPretty(true));
  }

  @Override
  public StrictPeelJson compact() {
    return new StrictPeelJson(settings.withPretty(false));
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

  /**
   * Reads an assessment from UTF-8.
   *
   * @throws PeelFormatException if the document is not a well-formed assessment
   * @throws PeelLimitException if the document exceeds a limit
   */
  public Assessment readAssessment(byte[] json) {
    return read(json, Assessment.class);
  }

  /**
   * Reads an assessment from a stream of UTF-8, to its end; the stream is not closed.
   *
   * @throws PeelFormatException if the document is not a well-formed assessment
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UncheckedIOException if the stream fails
   */
  public Assessment readAssessment(InputStream json) {
    return read(json, Assessment.class);
  }

  /**
   * Reads an assessment from a reader, to its end; the reader is not closed.
   *
   * @throws PeelFormatException if the document is not a well-formed assessment
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UncheckedIOException if the reader fails
   */
  public Assessment readAssessment(Reader json) {
    return read(json, Assessment.class);
  }

  /**
   * Reads a value of a type of the model, such as {@code Framework}, {@code Crosswalk}, {@code
   * Border}, {@code Force}, or a part of a document.
   *
   * @throws PeelFormatException if the document is not of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> T read(String json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type, false).value();
  }

  /**
   * Reads a value of a type of the model from UTF-8.
   *
   * @throws PeelFormatException if the document is not of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> T read(byte[] json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type, false).value();
  }

  /**
   * Reads a value of a type of the model from a stream of UTF-8, to its end; the stream is not
   * closed.
   *
   * @throws PeelFormatException if the document is not of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type has no form; it lists those that have
   * @throws UncheckedIOException if the stream fails
   */
  public <T> T read(InputStream json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type, false).value();
  }

  /**
   * Reads a value of a type of the model from a reader, to its end; the reader is not closed.
   *
   * @throws PeelFormatException if the document is not of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type has no form; it lists those that have
   * @throws UncheckedIOException if the reader fails
   */
  public <T> T read(Reader json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type, false).value();
  }

  /**
   * Reads a list of values of a type of the model.
   *
   * @throws PeelFormatException if the document is not a list of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> List<T> readList(String json, Class<T> type) {
    return settings.readList(DocumentText.of(json, settings.limits()), type, false).value();
  }
}
