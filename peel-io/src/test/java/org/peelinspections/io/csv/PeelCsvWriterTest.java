package org.peelinspections.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.WatchedOutput;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Frameworks;

class PeelCsvWriterTest {

  private static final PeelCsv JUDGMENTS = PeelCsv.judgments();

  private static final PeelCsv FINDINGS = PeelCsv.findings();

  private static Assessment kent(String text) {
    return Assessment.builder()
        .force(Forces.bundled().get("kent"))
        .framework(Frameworks.bundled().get("2017"))
        .addFinding(AreaForImprovement.builder().text(text).build())
        .build();
  }

  private static long rows(String table) {
    return table.lines().count() - 1;
  }

  @Test
  void write_passesOnWhenFlushedAndClosesTheStream() {
    WatchedOutput out = new WatchedOutput();
    PeelCsvWriter writer = FINDINGS.writer(out);

    writer.write(kent("a"));
    assertThat(out.size()).isZero();
    writer.flush();
    assertThat(rows(out.text())).isEqualTo(1);
    assertThat(out.flushed()).isEqualTo(1);
    writer.write(kent("é"));
    writer.close();
    writer.close();

    assertThat(out.text()).contains(",é,").endsWith("\r\n");
    assertThat(rows(out.text())).isEqualTo(2);
    assertThat(out.closed()).isEqualTo(1);
  }

  @Test
  void write_ofAStreamFlushesAndClosesNothing() {
    WatchedOutput out = new WatchedOutput();

    FINDINGS.write(Stream.of(kent("a"), kent("b")), out);

    assertThat(rows(out.text())).isEqualTo(2);
    assertThat(out.flushed()).isPositive();
    assertThat(out.closed()).isZero();
  }

  @Test
  void write_keepsNoMoreThanASmallBuffer() {
    WatchedOutput out = new WatchedOutput();
    PeelCsvWriter writer = FINDINGS.writer(out);
    Assessment kent = kent("a");
    int length = Tables.of(FINDINGS, kent).length() - Tables.of(FINDINGS).length();

    for (int written = 1; written <= 2_000; written++) {
      writer.write(kent);
      assertThat(written * length - out.size()).isLessThan(40_000);
    }
  }

  @Test
  void close_withoutAnAssessmentWritesTheHeader() {
    StringWriter out = new StringWriter();
    JUDGMENTS.writer(out).close();

    assertThat(out.toString()).isEqualTo(String.join(",", PeelCsv.judgments().columns()) + "\r\n");
  }

  @Test
  void write_ofWhatIsRefusedLeavesNoTrace() {
    StringWriter out = new StringWriter();
    try (PeelCsvWriter writer = FINDINGS.writer(out)) {
      writer.write(kent("a"));
      assertThatThrownBy(() -> writer.write(kent("\ud83d")))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              "/text of kent under 2017: half of a surrogate pair stands alone; expected Unicode"
                  + " text");
      writer.write(kent("b"));
    }

    assertThat(rows(out.toString())).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
  void write_ofHalfASurrogatePair_isRefusedAfterWholeOnesToo(int half) {
    String text = "a\ud83d\ude00" + (char) half;

    assertThatThrownBy(() -> Tables.of(FINDINGS, kent(text)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("half of a surrogate pair stands alone");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xD7FF, 0xE000, 0x10000, 0x10FFFF})
  void write_ofWhatLiesBesideSurrogates_isKept(int codePoint) {
    Assessment kent = kent("a" + Character.toString(codePoint));

    assertThat(FINDINGS.read(Tables.bytes(Tables.of(FINDINGS, kent)))).containsExactly(kent);
  }

  @Test
  void write_returnsItsWriter() {
    StringWriter out = new StringWriter();
    FINDINGS.writer(out).write(kent("a")).write(kent("b")).close();

    assertThat(rows(out.toString())).isEqualTo(2);
  }

  @Test
  void write_ofAStreamWithAWrongAssessmentKeepsThoseBefore() {
    WatchedOutput out = new WatchedOutput();

    assertThatThrownBy(() -> FINDINGS.write(Stream.of(kent("a"), kent("\ud83d"), kent("b")), out))
        .isInstanceOf(InvalidValueException.class);

    assertThat(rows(out.text())).isEqualTo(1);
  }

  @Test
  void write_ofHalfASurrogatePairInJsonIsRefused() {
    Assessment kent =
        Assessment.builder()
            .from(kent("a"))
            .addFinding(AreaForImprovement.builder().text("b").addPoint(Point.of("\udc00")).build())
            .build();

    assertThatThrownBy(() -> Tables.of(FINDINGS, kent)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void limit_holdsForACellAsItStandsThere() {
    PeelCsv small = FINDINGS.with(PeelLimits.standard().with(Limit.TEXT_LENGTH, 60));
    String most = "=" + "a".repeat(59);

    assertThat(rows(Tables.of(small, kent(most)))).isEqualTo(1);
    assertThatThrownBy(() -> Tables.of(small, kent(most + "a")))
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("/text: more than 60 characters in one text");
    assertThatThrownBy(() -> Tables.of(small.withFormulaGuard(), kent(most)))
        .isInstanceOf(PeelLimitException.class);
  }

  @Test
  void limit_holdsForTheRowsOfAnAssessment() {
    Assessment two =
        Assessment.builder()
            .from(kent("a"))
            .addFinding(AreaForImprovement.builder().text("b").build())
            .build();
    int length = Tables.of(FINDINGS, two).length() - Tables.of(FINDINGS).length() - 2;
    PeelCsv just = FINDINGS.with(PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, length));
    PeelCsv less = FINDINGS.with(PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, length - 1));

    String table = Tables.of(just, two);
    assertThat(just.read(Tables.bytes(table))).containsExactly(two);
    assertThatThrownBy(() -> Tables.of(less, two)).isInstanceOf(PeelLimitException.class);
    assertThatThrownBy(() -> less.read(Tables.bytes(table)).count())
        .isInstanceOf(PeelLimitException.class);
  }

  @Test
  void stream_thatFailsSaysSo() {
    Writer broken =
        new StringWriter() {
          @Override
          public void flush() {
            throw new UncheckedIOException(new IOException("full"));
          }

          @Override
          public void close() throws IOException {
            throw new IOException("broken");
          }
        };
    PeelCsvWriter writer = FINDINGS.writer(broken);

    assertThatThrownBy(writer::flush).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(writer::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken");
  }

  @Test
  void stream_thatIsClosedSaysSo() {
    PeelCsvWriter writer = FINDINGS.writer(new WatchedOutput());
    writer.close();

    assertThatThrownBy(writer::flush).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> writer.write(kent("a".repeat(20_000))))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void close_ofAStreamThatFails_closesIt() {
    int[] closed = {0};
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("the disk is full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {
            closed[0]++;
          }
        };
    PeelCsvWriter writer = FINDINGS.writer(full);

    assertThatThrownBy(writer::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the disk is full");
    assertThat(closed[0]).isPositive();
  }
}
