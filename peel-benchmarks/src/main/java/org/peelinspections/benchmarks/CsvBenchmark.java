package org.peelinspections.benchmarks;

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
import java.util.Map;
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
  private final List<Map<String, String>> judgmentRows;
  private final List<Map<String, String>> findingRows;

  public CsvBenchmark() {
    MadePage.FORCES.all().stream()
        .filter(force -> !force.slug().equals("westmarch"))
        .forEach(force -> assessments.add(Made.detailed(force.slug(), "2017", 9)));
    judgmentRows = rows(judgments(), judgmentSchema);
    findingRows = rows(findings(), findingSchema);
  }

  private static CsvSchema schema(List<String> columns) {
    CsvSchema.Builder schema = CsvSchema.builder();
    columns.forEach(schema::addColumn);
    return schema.build().withHeader();
  }

  private List<Map<String, String>> rows(byte[] table, CsvSchema schema) {
    try (MappingIterator<Map<String, String>> rows =
        mapper.readerForMapOf(String.class).with(schema).readValues(table)) {
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
    return plain(judgmentRows, judgmentSchema);
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
    return plain(findingRows, findingSchema);
  }

  private byte[] plain(List<Map<String, String>> rows, CsvSchema schema) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SequenceWriter writer = mapper.writer(schema).writeValues(text)) {
      writer.writeAll(rows);
    }
    return out.toByteArray();
  }
}
