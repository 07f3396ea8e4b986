package org.peelinspections.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Seeds;
import org.peelinspections.io.json.Samples;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.framework.Frameworks;

/** Whatever comes in, assessments come out or one of two exceptions. */
class HostileTablesTest {

  private static final PeelCsv JUDGMENTS = PeelCsv.judgments();

  private static final PeelCsv FINDINGS = PeelCsv.findings();

  private static final String HEADER = String.join(",", PeelCsv.findings().columns()) + "\r\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Assessment> read(PeelCsv csv, byte[] table) {
    return csv.read(new ByteArrayInputStream(table)).toList();
  }

  /** Reads bytes in all ways, and fails on any exception that is none of the two. */
  private static boolean isRefused(byte[] table, boolean findings) {
    String text = new String(table, StandardCharsets.UTF_8);
    PeelCsv csv = findings ? FINDINGS : JUDGMENTS;
    Throwable fromBytes = catchThrowable(() -> read(csv, table));
    Throwable guarded = catchThrowable(() -> read(csv.withFormulaGuard(), table));
    Throwable fromText = catchThrowable(() -> FINDINGS.read(new StringReader(text)).toList());
    for (Throwable thrown : Arrays.asList(fromBytes, guarded, fromText)) {
      if (thrown != null) {
        assertThat(thrown).isInstanceOfAny(PeelFormatException.class, PeelLimitException.class);
      }
    }
    return fromBytes != null;
  }

  private static Assessment kent(String... findings) {
    return Assessment.builder()
        .force(Forces.bundled().get("kent"))
        .framework(Frameworks.bundled().get("2017"))
        .addAllFindings(
            Stream.of(findings)
                .map(each -> AreaForImprovement.builder().text(each).build())
                .toList())
        .build();
  }

  /** The cells of a row in front of the text. */
  private static final String FRONT = "kent,,2017,2017,assessment,,,,area-for-improvement,";

  private static final String BACK = ",,,,,,peel-findings/1";

  private static List<Assessment> readText(String text) {
    return read(FINDINGS, bytes(HEADER + FRONT + text + BACK));
  }

  @Test
  void row_ofThisTestIsRead() {
    assertThat(readText("do")).containsExactly(kent("do"));
  }

  @Tag("full")
  @Test
  void truncated_insideAnyRowIsRefused() {
    for (boolean findings : List.of(true, false)) {
      Assessment sample = Samples.assessment();
      String table = findings ? Tables.of(FINDINGS, sample) : Tables.of(JUDGMENTS, sample);
      byte[] whole = bytes(table);
      for (int length = 0; length < whole.length; length++) {
        byte[] part = Arrays.copyOf(whole, length);
        boolean complete = isComplete(new String(part, StandardCharsets.UTF_8));
        assertThat(isRefused(part, findings))
            .as("the first %s bytes", length)
            .isNotEqualTo(complete);
      }
    }
  }

  /** Whether a part of a table ends behind a row, be it with or without the end of its line. */
  private static boolean isComplete(String part) {
    String row = part.endsWith("\r") ? part.substring(0, part.length() - 1) : part;
    return row.endsWith("\n")
        || row.endsWith(",evidence,format")
        || row.endsWith(",peel-findings/1")
        || row.endsWith(",peel-judgments/1");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void mutated_isReadOrRefused(long seed) {
    Random random = new Random(seed);
    boolean findings = seed % 2 == 0;
    Assessment sample = Samples.assessment();
    byte[] whole = bytes(findings ? Tables.of(FINDINGS, sample) : Tables.of(JUDGMENTS, sample));
    byte[] hard = bytes("\",\r\n\u0000'[]{}");
    int refused = 0;
    for (int i = 0; i < Seeds.atMost(300); i++) {
      byte[] mutated = whole.clone();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        mutated[random.nextInt(mutated.length)] =
            random.nextBoolean() ? hard[random.nextInt(hard.length)] : (byte) random.nextInt(256);
      }
      refused += isRefused(mutated, findings) ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "\"",
        "\"\"",
        "\"\"\"",
        ",",
        ",,,",
        "\r",
        "\n\r\n\r",
        "{}",
        "[]",
        "force",
        "\ufeff",
        "\ufeff\"",
        "\ufffe",
        "=1+1",
        "'"
      })
  void small_isRefused(String table) {
    assertThat(isRefused(bytes(table), true)).isTrue();
    assertThat(isRefused(bytes(table), false)).isTrue();
  }

  @Test
  void quotationMarks_onTheirOwnAreRefused() {
    for (String cell :
        List.of("\"", "a\"", "\"a\"b", "\"a\" ", " \"a\"", "\"\"\"", "\"a\"\"", "a\"\"b")) {
      assertThatThrownBy(() -> readText(cell))
          .as(cell)
          .isInstanceOf(PeelFormatException.class)
          .hasMessageEndingWith("(line 2)");
    }
    assertThat(readText("\"a\"\"b\"")).containsExactly(kent("a\"b"));
    assertThat(readText("\"\"\"\"")).containsExactly(kent("\""));
  }

  @Test
  void signs_thatAreHardComeBack() {
    List<String> texts =
        List.of(
            "\u0000",
            "a\u0000b",
            "\u200e\u202egnol\u202c",
            "\ud83d\ude93",
            "\u2028a",
            "\u0085a",
            "a\u000bb",
            "\ufeffa",
            "\u00a0a",
            "#a",
            "\\N",
            "NULL",
            "0",
            "-0",
            "=cmd|' /C calc'!A0",
            "a,b;c\td");
    Assessment kent = kent(texts.toArray(String[]::new));

    assertThat(FINDINGS.read(Tables.bytes(Tables.of(FINDINGS, kent)))).containsExactly(kent);
    assertThat(
            FINDINGS
                .withFormulaGuard()
                .read(Tables.bytes(Tables.of(FINDINGS.withFormulaGuard(), kent))))
        .containsExactly(kent);
  }

  @Test
  void cell_thatIsTooLongIsRefused() {
    PeelCsv small = FINDINGS.with(PeelLimits.standard().with(Limit.TEXT_LENGTH, 40));

    assertThat(read(small, bytes(HEADER + FRONT + "a".repeat(40) + BACK)))
        .containsExactly(kent("a".repeat(40)));
    assertThatThrownBy(() -> read(small, bytes(HEADER + FRONT + "a".repeat(41) + BACK)))
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("/text: more than 40 characters in one text (line 2)");
  }

  @Test
  void cell_withoutEndIsRefusedLongBeforeItIsRead() {
    int[] taken = {0};
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) {
            String start = taken[0] == 0 ? HEADER + FRONT + "\"" : "\"\"";
            start.getChars(0, start.length(), buffer, offset);
            Arrays.fill(buffer, offset + start.length(), offset + length, 'a');
            taken[0] += length;
            return length;
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> FINDINGS.read(endless).count())
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("/text: more than 1000000 characters in one text (line 2)");
    assertThat(taken[0]).isLessThan(2_100_000);
  }

  @Test
  void cell_ofQuotationMarksAloneIsReadUpToTheLimit() {
    PeelCsv small = FINDINGS.with(PeelLimits.standard().with(Limit.TEXT_LENGTH, 40_000));
    String most = "\"" + "\"\"".repeat(40_000) + "\"";
    String more = "\"" + "\"\"".repeat(40_001) + "\"";

    assertThat(read(small, bytes(HEADER + FRONT + most + BACK)))
        .containsExactly(kent("\"".repeat(40_000)));
    assertThatThrownBy(() -> read(small, bytes(HEADER + FRONT + more + BACK)))
        .isInstanceOf(PeelLimitException.class);
  }

  @Test
  void row_thatIsTooLongIsRefused() {
    PeelCsv small = FINDINGS.with(PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, 200));
    String commas = ",".repeat(10_000_000);

    assertThatThrownBy(() -> read(small, bytes(HEADER + FRONT + "a".repeat(150) + BACK)))
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("document: more than 200 bytes or characters (line 2)");
    assertThatThrownBy(() -> read(FINDINGS, bytes(HEADER + commas)))
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("document: more than 10000000 bytes or characters (line 2)");
  }

  @Test
  void rows_ofOneAssessmentThatAreTooLongTogetherAreRefused() {
    String row = FRONT + "a" + BACK + "\n";
    int length = FRONT.length() + BACK.length() + 2;
    PeelCsv two = FINDINGS.with(PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, 2 * length));
    String essex = row.replace("kent", "essex");

    assertThat(read(two, bytes(HEADER + row + row))).containsExactly(kent("a", "a"));
    assertThat(read(two, bytes(HEADER + row + row + essex + row + row))).hasSize(3);
    assertThatThrownBy(() -> read(two, bytes(HEADER + row + row + row)))
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("document: more than " + 2 * length + " bytes or characters (line 4)");
  }

  @Test
  void json_thatIsTooDeepIsRefused() {
    String deep = "[".repeat(5_000);

    assertThatThrownBy(
            () -> read(FINDINGS, bytes(HEADER + FRONT + "a," + deep + ",,,,,peel-findings/1")))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageStartingWith("/points/0: expected text but found a list");
  }

  @Test
  void bytes_thatAreNotUtf8AreRefusedWithTheirLine() {
    byte[] table = bytes(HEADER + FRONT + "a?" + BACK);
    table[HEADER.length() + FRONT.length() + 1] = (byte) 0xe9;

    assertThatThrownBy(() -> read(FINDINGS, table))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("/text: expected UTF-8 but found other bytes (line 2)");
    assertThatThrownBy(() -> read(FINDINGS, (HEADER + "a").getBytes(StandardCharsets.UTF_16)))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("document: expected UTF-8 but found other bytes (line 1)");
  }

  @Test
  void halfASurrogatePair_isRefused() {
    assertThatThrownBy(
            () -> FINDINGS.read(new StringReader(HEADER + FRONT + "\ud83d" + BACK)).toList())
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("/text: half of a surrogate pair stands alone; expected Unicode text (line 2)");
  }

  @Test
  void source_thatFailsIsNoFaultOfTheTable() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("not closed");
          }
        };
    Stream<Assessment> assessments = FINDINGS.read(broken);

    assertThatThrownBy(() -> assessments.iterator().hasNext())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken");
    assertThatThrownBy(assessments::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("not closed");
  }

  @Test
  void source_thatThrowsAnErrorIsNotTakenForATable() {
    Reader broken =
        new StringReader("") {
          @Override
          public int read(char[] buffer, int offset, int length) {
            throw new StackOverflowError("deep");
          }
        };

    assertThatThrownBy(() -> FINDINGS.read(broken).count()).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void source_thatGivesLittleAtATimeIsReadToItsEnd() {
    byte[] table = bytes("\ufeff" + Tables.of(FINDINGS, kent("é\ud83d\ude93", "b")));
    InputStream slow =
        new ByteArrayInputStream(table) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, 1);
          }
        };

    assertThat(FINDINGS.read(slow)).containsExactly(kent("é\ud83d\ude93", "b"));
  }

  @Test
  void read_takesNoMoreThanItNeedsAndClosesOnlyWhenClosed() {
    boolean[] closed = {false};
    int[] taken = {0};
    String rows = FRONT + "a" + BACK + "\n" + FRONT.replace("kent", "essex") + "b" + BACK + "\n";
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            taken[0]++;
            int place = at++;
            return place < HEADER.length()
                ? HEADER.charAt(place)
                : rows.charAt((place - HEADER.length()) % rows.length());
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            buffer[offset] = (byte) read();
            return 1;
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };

    try (Stream<Assessment> assessments = FINDINGS.read(endless)) {
      assertThat(taken[0]).isZero();
      Iterator<Assessment> iterator = assessments.iterator();
      for (int i = 1; i <= 2_000; i++) {
        iterator.next();
        assertThat(taken[0]).isLessThan(HEADER.length() + rows.length() * (i / 2 + 3));
      }
      assertThat(closed[0]).isFalse();
    }
    assertThat(closed[0]).isTrue();
  }

  @Test
  void iterator_atTheEndHasNoMore() {
    Iterator<Assessment> none = FINDINGS.read(new StringReader(HEADER)).iterator();

    assertThat(none.hasNext()).isFalse();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
  }
}
