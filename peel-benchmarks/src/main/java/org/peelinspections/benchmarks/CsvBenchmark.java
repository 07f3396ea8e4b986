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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.model.assessment.Assessment;

/** The judgments and findings of 43 assessments as tables, and the same rows by Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
public class CsvBenchmark {

  private final CsvMapper mapper = CsvMapper.builder().build();
  private final CsvSchema judgmentSchema = schema(PeelCsv.judgments().columns());
  private final CsvSchema findingSchema = schema(PeelCsv.findings().columns());
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<PlainJudgmentRow> judgmentRows;
  private final List<PlainFindingRow> findingRows;

  /** Made by JMH. */
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

  /** Writes the judgments. */
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

  /** Writes the findings. */
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
}
