package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.AreaForImprovement;
import org.peelinspections.model.Finding;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Point;

/** Writing to streams, and what cannot be written. */
class WritingTest {

  private static final StrictPeelJson JSON = PeelJson.strict();

  /** Tells whether it was flushed and closed. */
  private static final class Watched extends ByteArrayOutputStream {
    private int flushed;
    private int closed;

    @Override
    public void flush() {
      flushed++;
    }

    @Override
    public void close() {
      closed++;
    }
  }

  @Test
  void write_toAStreamFlushesItAndLeavesItOpen() {
    Watched out = new Watched();

    JSON.pretty().write(Samples.assessment(), out);

    assertThat(out.toByteArray()).isEqualTo(JSON.pretty().writeBytes(Samples.assessment()));
    assertThat(out.flushed).isEqualTo(1);
    assertThat(out.closed).isZero();
  }

  @Test
  void write_toAStreamThatFailsSaysSo() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(() -> JSON.write(Samples.assessment(), broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("full");
  }

  @Test
  void write_refusesHalfASurrogatePairAndSaysWhere() {
    Finding finding =
        AreaForImprovement.builder()
            .text("text")
            .addPoint(Point.of("first"))
            .addPoint(Point.builder().text("second").addPoint(Point.of("half \ud83d")).build())
            .build();
    Watched out = new Watched();

    assertThatThrownBy(() -> JSON.write(finding, out))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "/points/1/points/0: half of a surrogate pair stands alone; expected Unicode text");
    assertThat(out.size()).isZero();
  }

  @Test
  void lenient_writesAsStrictDoes() {
    LenientPeelJson lenient = PeelJson.lenient();

    assertThat(lenient.pretty().write(Samples.assessment())).isEqualTo(Samples.json());
    assertThat(lenient.pretty().compact().write(Samples.assessment()))
        .isEqualTo(JSON.write(Samples.assessment()));
  }

  @Test
  void settings_leaveTheOriginalAsItWas() {
    List<PeelJson> changed =
        List.of(JSON.pretty(), JSON.with(RandomValues.FRAMEWORKS), PeelJson.lenient().pretty());

    assertThat(changed).doesNotContain(JSON);
    assertThat(JSON.write(Point.of("a"))).isEqualTo("\"a\"");
  }
}
