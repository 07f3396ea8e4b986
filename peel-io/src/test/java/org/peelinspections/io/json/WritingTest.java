package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.WatchedOutput;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;

/** Writing to streams, and what cannot be written. */
class WritingTest {

  private static final PeelJson JSON = PeelJson.strict();

  @Test
  void write_toAStreamFlushesItAndLeavesItOpen() {
    WatchedOutput out = new WatchedOutput();

    JSON.pretty().write(Samples.assessment(), out);

    assertThat(out.toByteArray()).isEqualTo(JSON.pretty().writeBytes(Samples.assessment()));
    assertThat(out.flushed()).isEqualTo(1);
    assertThat(out.closed()).isZero();
  }

  @Test
  void write_toAStreamThatFailsSaysSo() {
    assertThatThrownBy(() -> JSON.write(Samples.assessment(), WatchedOutput.full()))
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
    WatchedOutput out = new WatchedOutput();

    assertThatThrownBy(() -> JSON.write(finding, out))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "/points/1/points/0: half of a surrogate pair stands alone; expected Unicode text");
    assertThat(out.size()).isZero();
  }

  @Test
  void lenient_writesAsStrictDoes() {
    PeelJson lenient = PeelJson.strict().lenient();

    assertThat(lenient.pretty().write(Samples.assessment())).isEqualTo(Samples.json());
    assertThat(lenient.write(Samples.assessment())).isEqualTo(JSON.write(Samples.assessment()));
  }

  @Test
  void settings_leaveTheOriginalAsItWas() {
    List<PeelJson> changed =
        List.of(
            JSON.pretty(),
            JSON.with(RandomValues.FRAMEWORKS),
            PeelJson.strict().lenient().pretty());

    assertThat(changed).doesNotContain(JSON);
    assertThat(JSON.write(Point.of("a"))).isEqualTo("\"a\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"d800", "dbff", "dc00", "dfff", "d800 d800", "de00 d83d"})
  void halfOfAPair_isRefusedWhereverTheBuffersEnd(String units) {
    StringBuilder half = new StringBuilder();
    for (String unit : units.split(" ", -1)) {
      half.append((char) Integer.parseInt(unit, 16));
    }
    for (int length = 0; length < 9_000; length += 111) {
      for (String sign : List.of("x", "\u2019", "\ud83d\ude00")) {
        Point point = Point.of(sign.repeat(length) + half + "x".repeat(length % 7));
        assertThatThrownBy(() -> JSON.write(point))
            .as("behind %s times %s", length, sign)
            .isInstanceOf(InvalidValueException.class)
            .hasMessageContaining("half of a surrogate pair stands alone");
      }
    }
  }

  @Test
  void whatLooksLikeAnEscapeOfHalfAPair_isWritten() {
    Point point = Point.of("\\uD800 and \\\\uD83D");
    assertThat(JSON.read(JSON.write(point), Point.class)).isEqualTo(point);
  }
}
