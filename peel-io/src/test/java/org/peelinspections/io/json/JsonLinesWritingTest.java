package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Grade;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Point;

class JsonLinesWritingTest {

  private static final PeelJson JSON = PeelJson.strict();

  /** A target that knows whether it was flushed and closed. */
  private static final class Target extends ByteArrayOutputStream {

    int flushed;
    int closed;

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
  void writeLines_isOneLineEachEvenIfTheJsonIsPretty() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JSON.lenient().pretty().writeLines(Stream.of(Point.of("a\nb"), Grade.GOOD), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\\nb\"\n\"good\"\n");
  }

  @Test
  void writeLines_flushesAndClosesNothing() {
    Target out = new Target();

    JSON.writeLines(Stream.of(Point.of("a"), Point.of("é")), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\"\n\"é\"\n");
    assertThat(out.flushed).isPositive();
    assertThat(out.closed).isZero();
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
    Target out = new Target();
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
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(() -> JSON.writeLines(Stream.of(Point.of("a"), Point.of("b")), full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("full");
  }
}
