package org.peelinspections.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.peelinspections.model.internal.Tokens;

/**
 * The JSON Schema (draft 2020-12) of a document that {@link PeelJson} writes.
 *
 * <pre>{@code
 * String schema = PeelSchema.ASSESSMENT.text();
 * }</pre>
 *
 * <p>Each schema stands for itself and refers to nothing outside. A document that is written
 * conforms to it, and so does every document that the strict {@link PeelJson} reads. What no schema
 * can tell only the reader refuses, such as a force that is not known, a grade that is not on the
 * scale of the framework, or lines in the wrong order.
 *
 * <p>There is a schema for the version of a format that is written; the schemas of older versions
 * stay beside it.
 */
public enum PeelSchema {
  /** Of an {@link org.peelinspections.model.assessment.Assessment}. */
  ASSESSMENT,
  /** Of a {@link org.peelinspections.model.framework.Framework}. */
  FRAMEWORK,
  /** Of a {@link org.peelinspections.model.framework.Crosswalk}. */
  CROSSWALK,
  /** Of a {@link org.peelinspections.model.framework.Border}. */
  BORDER,
  /** Of a {@link org.peelinspections.model.Force}. */
  FORCE,
  /** Of a {@link org.peelinspections.model.assessment.ProgressLog}. */
  PROGRESS_LOG,
  /** Of a comparison, which is written and not read. */
  COMPARISON,
  /** Of a trend, which is written and not read. */
  TREND,
  /** Of a cohort, which is written and not read. */
  COHORT,
  /** Of a finding lineage, which is written and not read. */
  FINDING_LINEAGE;

  private final String document = "peel-" + Tokens.token(name());

  /** The format that the schema describes, as documents say it: {@code peel-assessment/1}. */
  public String format() {
    return document + "/1";
  }

  /** The {@code $id} of the schema, such as {@code urn:peelinspections:peel-assessment:1}. */
  public String id() {
    return "urn:peelinspections:" + document + ":1";
  }

  /** The schema as text. */
  public String text() {
    String file = "schema/" + document + "-1.json";
    try (InputStream in = PeelSchema.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The {@linkplain #format format}. */
  @Override
  public String toString() {
    return format();
  }
}
