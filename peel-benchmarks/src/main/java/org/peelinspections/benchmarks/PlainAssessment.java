package org.peelinspections.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as one would write it for Jackson alone: records of strings and lists in the form
 * of the document, with nothing checked and nothing looked up.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PlainAssessment(String format, String force, String framework, @Nullable List<Area> areas) {

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Area(
      String area,
      Judgment judgment,
      @Nullable List<Source> sources,
      @Nullable List<Evidence> evidence,
      @Nullable List<String> narrative,
      @Nullable List<Finding> findings) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Judgment(String status, @Nullable String grade) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Source(
      String address,
      String publisher,
      @Nullable String published,
      @Nullable String lastUpdated,
      @Nullable String retrieved,
      @Nullable String support) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Evidence(
      @Nullable String document,
      int firstLine,
      int lastLine,
      @Nullable String words,
      @Nullable String basis) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Finding(
      String kind,
      String text,
      @Nullable List<String> points,
      @Nullable List<String> paragraphs,
      @Nullable List<Evidence> evidence) {}
}
