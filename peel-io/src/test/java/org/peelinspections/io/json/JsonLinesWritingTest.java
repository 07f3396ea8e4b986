package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peelinspections.io.WatchedOutput;
import org.peelinspections.model.Grade;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Point;

class JsonLinesWritingTest {

  private static final PeelJson JSON = PeelJson.strict();

  @Test
  void writeLines_isOneLineEachEvenIfTheJsonIsPretty() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JSON.lenient().pretty().writeLines(Stream.of(Point.of("a\nb"), Grade.GOOD), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\\nb\"\n\"good\"\n");
  }

  @Test
  void writeLines_flushesAndClosesNothing() {
    WatchedOutput out = new WatchedOutput();

    JSON.writeLines(Stream.of(Point.of("a"), Point.of("é")), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\"\n\"é\"\n");
    assertThat(out.flushed()).isPositive();
    assertThat(out.closed()).isZero();
  }

  @Test
  void writeLines_withAWrongValueKeepsTheLinesBefore() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(
            () -> JSON.writeLines(Stream.of(Point.of("a"), Point.of("\udc00"), Point.of("b")), out))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> JSON.writeLines(Stream.of(7), out))
        .isInstanceOf(UnknownNameException.class);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\"\n");
  }

  @Test
  void writeLines_keepsNoLine() {
    WatchedOutput out = new WatchedOutput();
    Point point = Point.of("a".repeat(97));

    JSON.writeLines(
        Stream.iterate(100, written -> written <= 300_000, written -> written + 100)
            .map(
                written -> {
                  assertThat(written - out.size()).isLessThan(40_000);
                  return point;
                }),
        out);

    assertThat(out.size()).isEqualTo(300_000);
  }

  @Test
  void writeLines_endsWhereTheStreamFails() {
    assertThatThrownBy(
            () -> JSON.writeLines(Stream.of(Point.of("a"), Point.of("b")), WatchedOutput.full()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("full");
  }
}
