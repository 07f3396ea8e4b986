package org.peelinspections.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/** One assessment as JSON in UTF-8, by this library and by Jackson into plain records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
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
}
