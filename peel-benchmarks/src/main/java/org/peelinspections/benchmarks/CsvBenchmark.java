package org.peelinspections.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.model.assessment.Assessment;

/** The judgments and findings of 43 assessments as tables, and the same rows by Jackson. */
@State(Scope.Benchmark)
public class CsvBenchmark {

  private final CsvMapper mapper = CsvMapper.builder().build();
  private final CsvSchema judgmentSchema = schema(PeelCsv.judgments().columns());
  private final CsvSchema findingSchema = schema(PeelCsv.findings().columns());
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<PlainJudgmentRow> judgmentRows;
  private final List<PlainFindingRow> findingRows;

  public CsvBenchmark() {
    MadePage.FORCES.all().stream()
        .filter(force -> !force.slug().equals("westmarch"))
        .forEach(force -> assessments.add(Made.detailed(force.slug(), "2017", 9)));
    judgmentRows = rows(judgments(), judgmentSchema, PlainJudgmentRow.class);
    findingRows = rows(findings(), findingSchema, PlainFindingRow.class);
  }

  private static CsvSchema schema(List<String> columns) {
    CsvSchema.Builder schema = CsvSchema.builder();
    columns.forEach(schema::addColumn);
    return schema.build().withHeader();
  }

  private <R> List<R> rows(byte[] table, CsvSchema schema, Class<R> type) {
    try (MappingIterator<R> rows = mapper.readerFor(type).with(schema).readValues(table)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public final byte[] judgments() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PeelCsv.judgments().write(assessments.stream(), out);
    return out.toByteArray();
  }

  /** Writes the same rows, which are at hand. */
  @Benchmark
  public byte[] judgmentsPlain() throws IOException {
    return plain(judgmentRows, judgmentSchema, PlainJudgmentRow.class);
  }

  @Benchmark
  public final byte[] findings() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PeelCsv.findings().write(assessments.stream(), out);
    return out.toByteArray();
  }

  /** Writes the same rows, which are at hand with the hashes of their references. */
  @Benchmark
  public byte[] findingsPlain() throws IOException {
    return plain(findingRows, findingSchema, PlainFindingRow.class);
  }

  private byte[] plain(List<?> rows, CsvSchema schema, Class<?> type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SequenceWriter writer = mapper.writerFor(type).with(schema).writeValues(text)) {
      writer.writeAll(rows);
    }
    return out.toByteArray();
  }

  /** A row of the table of judgments as strings. */
  record PlainJudgmentRow(
      @JsonProperty("force") String force,
      @JsonProperty("force_name") String forceName,
      @JsonProperty("framework") String framework,
      @JsonProperty("cycle") String cycle,
      @JsonProperty("area_kind") String areaKind,
      @JsonProperty("area") String area,
      @JsonProperty("area_label") String areaLabel,
      @JsonProperty("status") String status,
      @JsonProperty("grade") String grade,
      @JsonProperty("scale") String scale,
      @JsonProperty("carried_from") String carriedFrom,
      @JsonProperty("reason") String reason,
      @JsonProperty("wordings") String wordings,
      @JsonProperty("last_updated") String lastUpdated,
      @JsonProperty("source_address") String sourceAddress,
      @JsonProperty("source_publisher") String sourcePublisher,
      @JsonProperty("source_published") String sourcePublished,
      @JsonProperty("source_last_updated") String sourceLastUpdated,
      @JsonProperty("source_retrieved") String sourceRetrieved,
      @JsonProperty("source_support") String sourceSupport,
      @JsonProperty("other_sources") String otherSources,
      @JsonProperty("evidence") String evidence,
      @JsonProperty("format") String format) {}

  /** A row of the table of findings as strings. */
  record PlainFindingRow(
      @JsonProperty("force") String force,
      @JsonProperty("force_name") String forceName,
      @JsonProperty("framework") String framework,
      @JsonProperty("cycle") String cycle,
      @JsonProperty("area_kind") String areaKind,
      @JsonProperty("area") String area,
      @JsonProperty("area_label") String areaLabel,
      @JsonProperty("ref") String ref,
      @JsonProperty("kind") String kind,
      @JsonProperty("text") String text,
      @JsonProperty("points") String points,
      @JsonProperty("paragraphs") String paragraphs,
      @JsonProperty("recommendations") String recommendations,
      @JsonProperty("carried_from") String carriedFrom,
      @JsonProperty("evidence") String evidence,
      @JsonProperty("format") String format) {}
}
