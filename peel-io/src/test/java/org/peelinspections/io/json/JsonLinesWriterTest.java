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

class JsonLinesWriterTest {

  private static final PeelJsonLines LINES = PeelJsonLines.strict();

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
  void write_isOneLineEachEvenIfTheJsonIsPretty() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter writer =
        PeelJsonLines.of(PeelJson.strict().lenient().pretty()).writer(out)) {
      writer.write(Point.of("a\nb")).write(Grade.GOOD);
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\\nb\"\n\"good\"\n");
  }

  @Test
  void write_ofWhatIsRefusedLeavesNoTrace() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter writer = LINES.writer(out)) {
      writer.write(Point.of("a"));
      assertThatThrownBy(() -> writer.write(Point.of("\ud83d")))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> writer.write(7)).isInstanceOf(UnknownNameException.class);
      writer.write(Point.of("b"));
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\"\n\"b\"\n");
  }

  @Test
  void write_ofAStreamFlushesAndClosesNothing() {
    Target out = new Target();

    LINES.write(Stream.of(Point.of("a"), Point.of("é")), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\"\n\"é\"\n");
    assertThat(out.flushed).isPositive();
    assertThat(out.closed).isZero();
  }

  @Test
  void write_ofAStreamWithAWrongValueKeepsTheLinesBefore() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(
            () -> LINES.write(Stream.of(Point.of("a"), Point.of("\udc00"), Point.of("b")), out))
        .isInstanceOf(InvalidValueException.class);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\"\n");
  }

  @Test
  void writer_passesOnWhenFlushedAndClosesTheStream() {
    Target out = new Target();
    JsonLinesWriter writer = LINES.writer(out);

    writer.write(Point.of("a"));
    assertThat(out.size()).isZero();
    writer.flush();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\"\n");
    assertThat(out.flushed).isEqualTo(1);
    writer.write(Point.of("b"));
    writer.close();
    writer.close();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\"\n\"b\"\n");
    assertThat(out.closed).isEqualTo(1);
  }

  @Test
  void writer_keepsNoMoreThanASmallBuffer() {
    Target out = new Target();
    JsonLinesWriter writer = LINES.writer(out);
    Point point = Point.of("a".repeat(97));

    for (int written = 100; written <= 300_000; written += 100) {
      writer.write(point);
      assertThat(written - out.size()).isLessThan(40_000);
    }
  }

  @Test
  void writer_whoseStreamFailsSaysSo() {
    JsonLinesWriter writer =
        LINES.writer(
            new ByteArrayOutputStream() {
              @Override
              public synchronized void write(byte[] buffer, int offset, int length) {
                throw new UncheckedIOException(new IOException("unchecked"));
              }

              @Override
              public void flush() {
                throw new UncheckedIOException(new IOException("unchecked"));
              }
            });

    writer.write(Point.of("a"));
    assertThatThrownBy(writer::flush).isInstanceOf(UncheckedIOException.class);
  }

  /** Behind half a line no other line could be read. */
  @Test
  void writer_whoseStreamFailedOnceRefusesWhatFollows() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    OutputStream failingOnce =
        new OutputStream() {
          private boolean failed;

          @Override
          public void write(byte[] buffer, int offset, int length) throws IOException {
            if (!failed) {
              failed = true;
              throw new IOException("full");
            }
            written.write(buffer, offset, length);
          }

          @Override
          public void write(int b) {
            written.write(b);
          }
        };
    JsonLinesWriter writer = PeelJsonLines.strict().writer(failingOnce);
    writer.write(Point.of("a"));

    assertThatThrownBy(writer::flush)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("full");
    assertThatThrownBy(() -> writer.write(Point.of("b")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("an earlier write failed");
    writer.close();
    assertThat(written.size()).isZero();
  }

  @Test
  void writer_afterItWasClosedSaysSo() {
    JsonLinesWriter writer = LINES.writer(new Target());
    writer.close();

    assertThatThrownBy(() -> writer.write(Point.of("a"))).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(writer::flush).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void writer_whoseStreamCannotBeClosedSaysSo() {
    JsonLinesWriter writer =
        LINES.writer(
            new ByteArrayOutputStream() {
              @Override
              public void close() throws IOException {
                throw new IOException("broken");
              }
            });

    assertThatThrownBy(writer::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken");
  }
}
