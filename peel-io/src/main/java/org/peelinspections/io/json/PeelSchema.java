package org.peelinspections.io.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of a document that {@link PeelJson} writes.
 *
 * <pre>{@code
 * String schema = PeelSchema.assessment().text();
 * }</pre>
 *
 * <p>Each schema stands for itself and refers to nothing outside. A document that is written
 * conforms to it, and so does every document that the strict {@link PeelJson} takes. The other way
 * round there are things that no schema can tell, and only the reader refuses: a force, framework
 * or area that is not known, a grade that is not on the scale of the framework, an area that stands
 * twice, lines or dates in the wrong order, a day that the month does not have, a whole number
 * written as {@code 1.0}.
 *
 * <p>There is a schema for the version of a format that is written; the schemas of older versions
 * stay beside it. Immutable and safe for use by many threads.
 */
public final class PeelSchema {

  private final String name;

  private PeelSchema(String name) {
    this.name = name;
  }

  /** The schema of an {@link org.peelinspections.model.assessment.Assessment}. */
  public static PeelSchema assessment() {
    return new PeelSchema("peel-assessment");
  }

  /** The schema of a {@link org.peelinspections.model.framework.Framework}. */
  public static PeelSchema framework() {
    return new PeelSchema("peel-framework");
  }

  /** The schema of a {@link org.peelinspections.model.framework.Crosswalk}. */
  public static PeelSchema crosswalk() {
    return new PeelSchema("peel-crosswalk");
  }

  /** The schema of a {@link org.peelinspections.model.framework.Border}. */
  public static PeelSchema border() {
    return new PeelSchema("peel-border");
  }

  /** The schema of a {@link org.peelinspections.model.Force}. */
  public static PeelSchema force() {
    return new PeelSchema("peel-force");
  }

  /** The schema of a {@link org.peelinspections.model.assessment.ProgressLog}. */
  public static PeelSchema progressLog() {
    return new PeelSchema("peel-progress-log");
  }

  /** The schema of a comparison, which is written and not read. */
  public static PeelSchema comparison() {
    return new PeelSchema("peel-comparison");
  }

  /** The schema of a trend, which is written and not read. */
  public static PeelSchema trend() {
    return new PeelSchema("peel-trend");
  }

  /** The schema of a cohort, which is written and not read. */
  public static PeelSchema cohort() {
    return new PeelSchema("peel-cohort");
  }

  /** The schema of a finding lineage, which is written and not read. */
  public static PeelSchema findingLineage() {
    return new PeelSchema("peel-finding-lineage");
  }

  /** Returns all schemas. */
  public static List<PeelSchema> all() {
    return List.of(
        assessment(),
        framework(),
        crosswalk(),
        border(),
        force(),
        progressLog(),
        comparison(),
        trend(),
        cohort(),
        findingLineage());
  }

  /** The format that the schema describes, as documents say it: {@code peel-assessment/1}. */
  public String format() {
    return name + "/" + version();
  }

  /** The version of the format. */
  public int version() {
    return 1;
  }

  /** The {@code $id} of the schema, such as {@code urn:peelinspections:peel-assessment:1}. */
  public String id() {
    return "urn:peelinspections:" + name + ":" + version();
  }

  /** The schema as text. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The schema as a stream of UTF-8, from its beginning; it needs no closing. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes());
  }

  private byte[] bytes() {
    String file = "schema/" + name + "-" + version() + ".json";
    try (InputStream in = PeelSchema.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Schemas are equal if they are of the same format and version. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PeelSchema that && format().equals(that.format());
  }

  @Override
  public int hashCode() {
    return format().hashCode();
  }

  /** The {@linkplain #format format}. */
  @Override
  public String toString() {
    return format();
  }
}
