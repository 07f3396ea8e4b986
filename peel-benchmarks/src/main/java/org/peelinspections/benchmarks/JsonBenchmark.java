package org.peelinspections.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/** One assessment as JSON in UTF-8, by this library and by Jackson into plain records. */
@State(Scope.Benchmark)
public class JsonBenchmark {

  private final PeelJson json = PeelJson.strict();
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Assessment assessment = Made.detailed("kent", "2017", 3);
  private final byte[] document = json.writeBytes(assessment);
  private final PlainAssessment plain;

  public JsonBenchmark() {
    try {
      plain = mapper.readValue(document, PlainAssessment.class);
      if (!Arrays.equals(mapper.writeValueAsBytes(plain), document)) {
        throw new IllegalStateException("the records do not hold the whole document");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public Assessment jsonRead() {
    return json.readAssessment(document);
  }

  @Benchmark
  public Object jsonReadPlain() throws IOException {
    return mapper.readValue(document, PlainAssessment.class);
  }

  @Benchmark
  public byte[] jsonWrite() {
    return json.writeBytes(assessment);
  }

  @Benchmark
  public byte[] jsonWritePlain() throws IOException {
    return mapper.writeValueAsBytes(plain);
  }

  /**
   * An assessment as one would write it for Jackson alone: records of strings and lists in the form
   * of the document, with nothing checked and nothing looked up.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record PlainAssessment(
      String format, String force, String framework, @Nullable List<Area> areas) {

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
}
