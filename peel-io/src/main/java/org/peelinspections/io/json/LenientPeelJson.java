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
 * Reads JSON as this library writes it, forgives some departures from it, and notes each.
 *
 * <p>Forgiven are:
 *
 * <ul>
 *   <li>a property that the format does not have; its text is in the note, so that no word is lost;
 *   <li>a null where something optional or a list would be left out;
 *   <li>a token in capitals, or with spaces or underscores for hyphens ('Requires improvement');
 *   <li>any name of a force or framework that its registry knows ('West Midlands Police').
 * </ul>
 *
 * <p>Nothing is guessed: a grade that is not known is refused, as is all else that the {@linkplain
 * StrictPeelJson strict reader} refuses. For any document there is a result or one of two
 * exceptions: {@link PeelFormatException} and {@link PeelLimitException}.
 */
public final class LenientPeelJson extends PeelJson {

  LenientPeelJson(JsonSettings settings) {
    super(settings);
  }

  @Override
  public LenientPeelJson with(Forces forces) {
    return new LenientPeelJson(settings.with(forces));
  }

  @Override
  public LenientPeelJson with(Frameworks frameworks) {
    return new LenientPeelJson(settings.with(frameworks));
  }

  @Override
  public LenientPeelJson with(PeelLimits limits) {
    return new LenientPeelJson(settings.with(limits));
  }

  @Override
  public LenientPeelJson pretty() {
    return new LenientPeelJson(settings.withPretty(true));
  }

  @Override
  public LenientPeelJson compact() {
    return new LenientPeelJson(settings.withPretty(false));
  }

  /**
   * Reads an assessment.
   *
   * @throws PeelFormatException if the document is not a well-formed assessment
   * @throws PeelLimitException if the document exceeds a limit
   */
  public ReadResult<Assessment> readAssessment(String json) {
    return read(json, Assessment.class);
  }

  /**
   * Reads an assessment from UTF-8.
   *
   * @throws PeelFormatException if the document is not a well-formed assessment
   * @throws PeelLimitException if the document exceeds a limit
   */
  public ReadResult<Assessment> readAssessment(byte[] json) {
    return read(json, Assessment.class);
  }

  /**
   * Reads an assessment from a stream of UTF-8, to its end; the stream is not closed.
   *
   * @throws PeelFormatException if the document is not a well-formed assessment
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UncheckedIOException if the stream fails
   */
  public ReadResult<Assessment> readAssessment(InputStream json) {
    return read(json, Assessment.class);
  }

  /**
   * Reads an assessment from a reader, to its end; the reader is not closed.
   *
   * @throws PeelFormatException if the document is not a well-formed assessment
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UncheckedIOException if the reader fails
   */
  public ReadResult<Assessment> readAssessment(Reader json) {
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
  public <T> ReadResult<T> read(String json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type, true);
  }

  /**
   * Reads a value of a type of the model from UTF-8.
   *
   * @throws PeelFormatException if the document is not of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> ReadResult<T> read(byte[] json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type, true);
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
  public <T> ReadResult<T> read(InputStream json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type, true);
  }

  /**
   * Reads a value of a type of the model from a reader, to its end; the reader is not closed.
   *
   * @throws PeelFormatException if the document is not of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type has no form; it lists those that have
   * @throws UncheckedIOException if the reader fails
   */
  public <T> ReadResult<T> read(Reader json, Class<T> type) {
    return settings.read(DocumentText.of(json, settings.limits()), type, true);
  }

  /**
   * Reads a list of values of a type of the model.
   *
   * @throws PeelFormatException if the document is not a list of that type
   * @throws PeelLimitException if the document exceeds a limit
   * @throws UnknownNameException if the type has no form; it lists those that have
   */
  public <T> ReadResult<List<T>> readList(String json, Class<T> type) {
    return settings.readList(DocumentText.of(json, settings.limits()), type, true);
  }
}
