package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.ReadNote;
import org.peelinspections.io.Seeds;
import org.peelinspections.model.Grade;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Point;

class JsonLinesTest {

  private static final PeelJson LINES = PeelJson.strict().with(RandomValues.FRAMEWORKS);

  private static final PeelLimits SMALL = PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, 10);

  /** A source that knows whether it was closed, and how much was taken from it. */
  private static final class Source extends ByteArrayInputStream {

    boolean closed;

    Source(byte[] bytes) {
      super(bytes);
    }

    int taken() {
      return pos;
    }

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Point> points(String text) {
    return LINES.readLines(bytes(text), Point.class).toList();
  }

  /** What the lines came to, in words: the text of the point, or the message. */
  private static List<String> each(PeelJson lines, String text) {
    return words(lines.readEachLine(bytes(text), Point.class));
  }

  private static List<String> words(Stream<JsonLine<Point>> lines) {
    return lines
        .map(
            line ->
                line.line()
                    + " "
                    + line.fault()
                        .map(Throwable::getMessage)
                        .orElseGet(() -> line.orThrow().text()))
        .toList();
  }

  private static List<Assessment> assessments(long seed) {
    RandomValues values = new RandomValues(seed);
    return Stream.generate(values::assessment).limit(20).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void write_readsBackAsEqualValues(long seed) {
    List<Assessment> assessments = assessments(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    LINES.writeLines(assessments.stream(), out);

    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).endsWith("\n").doesNotContain("\r");
    assertThat(text.lines()).hasSameSizeAs(assessments);
    assertThat(LINES.readLines(bytes(text), Assessment.class)).isEqualTo(assessments);
  }

  @Test
  void read_ofNothingGivesNothing() {
    assertThat(points("")).isEmpty();
    assertThat(points("\n")).isEmpty();
    assertThat(points(" \t \r\n\r\n   ")).isEmpty();
    assertThat(points("\ufeff")).isEmpty();
    assertThat(points("\ufeff \r\n")).isEmpty();
  }

  @Test
  void read_takesEitherLineEndAndNoneAtTheLast() {
    assertThat(points("\"a\"\n\"b\"\r\n\"c\""))
        .containsExactly(Point.of("a"), Point.of("b"), Point.of("c"));
    assertThat(points("\"a\"\r\n")).containsExactly(Point.of("a"));
    assertThat(points("\"a\"\r")).containsExactly(Point.of("a"));
  }

  @Test
  void read_passesOverBlankLines() {
    assertThat(points("\n\n\"a\"\n \t\n\r\n\"b\"\n\n"))
        .containsExactly(Point.of("a"), Point.of("b"));
  }

  @Test
  void read_passesOverAMarkAtTheStartOfALine() {
    assertThat(points("\ufeff\"a\"\n\ufeff\"b\"\n\ufeff\n"))
        .containsExactly(Point.of("a"), Point.of("b"));
  }

  @Test
  void read_splitsAtLineFeedsAlone() {
    assertThat(points("\"a\u2028b\u0085c\"\n")).containsExactly(Point.of("a\u2028b\u0085c"));
    assertThat(each(LINES, "\"a\"\r\"b\"\n"))
        .containsExactly("1 document: expected nothing after the end (line 1, column 1)");
  }

  @Test
  void read_endsAtTheFirstWrongLineWithItsNumber() {
    Iterator<Point> points =
        LINES.readLines(bytes("\"a\"\n\n{\"text\":7}\n\"b\"\n"), Point.class).iterator();

    assertThat(points.next()).isEqualTo(Point.of("a"));
    assertThatThrownBy(points::hasNext)
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("/text: expected text but found the number 7 (line 3, column 9)");
    assertThat(points.hasNext()).isFalse();
  }

  @Test
  void readEach_goesOnAfterAWrongLine() {
    assertThat(each(LINES, "\"a\"\n{\n\"b\"\n\nnull\n\"c\""))
        .containsExactly(
            "1 a",
            "2 document: the document ends before it is complete (line 2, column 2)",
            "3 b",
            "5 document: must not be null; expected text (line 5, column 1)",
            "6 c");
  }

  @Test
  void readEach_keepsTheFactsOfAFault() {
    JsonLine<Grade> line =
        LINES.readEachLine(bytes("\n\"best\"\n"), Grade.class).findFirst().orElseThrow();

    assertThat(line.line()).isEqualTo(2);
    assertThat(line.result()).isEmpty();
    assertThatThrownBy(line::orThrow)
        .isInstanceOfSatisfying(
            PeelFormatException.class,
            fault -> {
              assertThat(fault.line()).hasValue(2);
              assertThat(fault.expected()).contains("good");
              assertThat(fault.sentence()).startsWith("'best' is not a grade; expected one of");
            });
  }

  private static JsonLine<Grade> good(int line) {
    return new JsonLine<>(
        line, Optional.of(new ReadResult<>(Grade.GOOD, List.of())), Optional.empty());
  }

  @Test
  void readEach_givesValuesWithTheirLines() {
    JsonLine<Grade> line =
        LINES.readEachLine(bytes("\n\"good\""), Grade.class).findFirst().orElseThrow();

    assertThat(line).isEqualTo(good(2));
    assertThat(line.fault()).isEmpty();
    assertThat(line.orThrow()).isEqualTo(Grade.GOOD);
  }

  @Test
  void readEach_lenientlyNotesWhatWasForgivenAndWhere() {
    String text = "\"good\"\n\"Requires Improvement\"\n";

    List<JsonLine<Grade>> lines =
        PeelJson.strict().lenient().readEachLine(bytes(text), Grade.class).toList();

    assertThat(lines.get(0)).isEqualTo(good(1));
    assertThat(lines.get(1).orThrow()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
    List<ReadNote> notes = lines.get(1).result().orElseThrow().notes();
    assertThat(notes)
        .singleElement()
        .hasToString(
            "document (line 2, column 1): 'Requires Improvement' is read as requires-improvement");
    assertThat(PeelJson.strict().readEachLine(bytes(text), Grade.class).toList().get(1))
        .matches(line -> line.fault().isPresent());
  }

  @Test
  void limit_holdsForEachLine() {
    PeelJson small = PeelJson.strict().with(SMALL);
    String just = "\"12345678\"";

    assertThat(each(small, (just + "\n").repeat(5)))
        .containsExactly("1 12345678", "2 12345678", "3 12345678", "4 12345678", "5 12345678");
    assertThat(each(small, just + "\r\n" + just)).containsExactly("1 12345678", "2 12345678");
  }

  @Test
  void limit_isExceededByOneLineAndReadingGoesOn() {
    PeelJson small = PeelJson.strict().with(SMALL);
    String more = "\"123456789\"";
    String fault = " document: more than 10 bytes or characters (line ";

    assertThat(each(small, "\"a\"\n" + more + "\n\"b\""))
        .containsExactly("1 a", "2" + fault + "2)", "3 b");
    assertThat(each(small, more + "\r\n\"b\"")).containsExactly("1" + fault + "1)", "2 b");
    assertThat(each(small, more + "5" + "\r\n\"b\"")).containsExactly("1" + fault + "1)", "2 b");
    assertThat(each(small, " ".repeat(50_000) + "\n\"b\""))
        .containsExactly("1" + fault + "1)", "2 b");
    assertThat(each(small, "\"" + "\r".repeat(50_000))).containsExactly("1" + fault + "1)");
  }

  @Test
  void limit_ofAnotherKindSaysItsLineToo() {
    PeelLimits flat = PeelLimits.standard().with(Limit.NESTING_DEPTH, 1);
    Iterator<Point> points =
        PeelJson.strict()
            .with(flat)
            .readLines(bytes("\"a\"\n{\"text\":\"b\",\"points\":[]}"), Point.class)
            .iterator();

    assertThat(points.next()).isEqualTo(Point.of("a"));
    assertThatThrownBy(points::hasNext)
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("/points: more than 1 levels of nesting (line 2, column 13)");
  }

  @Test
  void limit_countsBytes() {
    PeelJson small = PeelJson.strict().with(SMALL);
    String accents = "\"éééééé\"";

    assertThat(small.readEachLine(bytes(accents), Point.class))
        .allMatch(line -> line.fault().isPresent());
  }

  @Test
  void bytes_thatAreNotUtf8SpoilTheirLineAlone() {
    byte[] text = "\"a\"\n\"b?\"\n\"é\"\n".getBytes(StandardCharsets.UTF_8);
    text[6] = (byte) 0xff;

    assertThat(words(LINES.readEachLine(new ByteArrayInputStream(text), Point.class)))
        .containsExactly(
            "1 a", "2 document: expected UTF-8 but found other bytes (line 2, column 3)", "3 é");
  }

  @Test
  void read_takesNoMoreThanItNeeds() {
    Source source = new Source("\"abcdef\"\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    try (Stream<Point> points = LINES.readLines(source, Point.class)) {
      assertThat(source.taken()).isZero();
      Iterator<Point> iterator = points.iterator();
      for (int line = 1; line <= 50_000; line++) {
        iterator.next();
        assertThat(source.taken()).isLessThan(line * 9 + 40_000);
      }
    }
  }

  @Test
  void read_ofAnEndlessStreamIsLazy() {
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return "\"a\"\n".charAt(at++ % 4);
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            buffer[offset] = (byte) read();
            return 1;
          }
        };

    assertThat(LINES.readLines(endless, Point.class).limit(20_000)).hasSize(20_000);
  }

  @Test
  void close_closesTheSourceAndTheEndDoesNot() {
    Source source = new Source("\"a\"\n".getBytes(StandardCharsets.UTF_8));
    Stream<Point> points = LINES.readLines(source, Point.class);

    assertThat(points.count()).isEqualTo(1);
    assertThat(source.closed).isFalse();
    points.close();
    assertThat(source.closed).isTrue();
  }

  @Test
  void iterator_atTheEndHasNoMore() {
    Iterator<JsonLine<Point>> lines = LINES.readEachLine(bytes("\"a\""), Point.class).iterator();

    assertThat(lines.hasNext()).isTrue();
    assertThat(lines.hasNext()).isTrue();
    lines.next();
    assertThat(lines.hasNext()).isFalse();
    assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void read_refusesATypeThatHasNoFormBeforeTheFirstLine() {
    assertThatThrownBy(() -> LINES.readLines(bytes(""), Integer.class))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void source_thatFailsIsNoFaultOfALine() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("not closed");
          }
        };
    Stream<JsonLine<Point>> lines = LINES.readEachLine(broken, Point.class);
    Iterator<JsonLine<Point>> iterator = lines.iterator();

    assertThatThrownBy(iterator::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken");
    assertThatThrownBy(lines::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("not closed");
  }

  @Test
  void stream_thatGivesLittleAtATimeIsReadToItsEnd() {
    InputStream slow =
        new ByteArrayInputStream("\"a\"\r\n\"b\"".getBytes(StandardCharsets.UTF_8)) {
          private int calls;

          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return calls++ % 2 == 0 ? 0 : super.read(buffer, offset, 1);
          }
        };

    assertThat(LINES.readLines(slow, Point.class)).containsExactly(Point.of("a"), Point.of("b"));
  }

  /** Every line is a value or one of the two exceptions; no other ever comes out. */
  private static long faults(byte[] text) {
    Stream<JsonLine<Assessment>> lines =
        LINES.readEachLine(new ByteArrayInputStream(text), Assessment.class);
    return lines
        .filter(line -> line.fault().isPresent())
        .peek(
            line ->
                assertThat(catchThrowable(line::orThrow))
                    .isInstanceOfAny(PeelFormatException.class, PeelLimitException.class))
        .count();
  }

  @Test
  void truncated_atEveryByteGivesTheLinesBeforeAndOneFault() {
    Assessment small =
        Assessment.builder()
            .force(Samples.assessment().force())
            .framework(Samples.assessment().framework())
            .addArea(Samples.assessment().pillars().get(0))
            .addObservation("é, \u2019 and \ud83d\ude93")
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LINES.writeLines(Stream.of(small, small), out);
    byte[] whole = out.toByteArray();
    int first = whole.length / 2;

    IntStream.range(first + 1, whole.length - 1)
        .forEach(length -> assertThat(faults(Arrays.copyOf(whole, length))).isEqualTo(1));
    assertThat(faults(Arrays.copyOf(whole, first))).isZero();
    assertThat(faults(Arrays.copyOf(whole, whole.length - 1))).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mutated_isReadOrRefused(long seed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LINES.writeLines(Stream.of(Samples.assessment(), Samples.assessment()), out);
    byte[] whole = out.toByteArray();
    Random random = new Random(seed);
    long faults = 0;
    for (int i = 0; i < Seeds.atMost(200); i++) {
      byte[] mutated = whole.clone();
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      faults += faults(mutated);
    }
    assertThat(faults).isPositive();
  }

  @Test
  void list_readsBackAsEqualValues() {
    PeelJson json = PeelJson.strict();
    List<Point> points = List.of(Point.of("a"), Point.of("b"));

    assertThat(json.writeList(points, Point.class)).isEqualTo("[\"a\",\"b\"]");
    assertThat(json.readList("[\"a\",\"b\"]", Point.class)).isEqualTo(points);
    assertThat(json.readList("[]", Point.class)).isEmpty();
    assertThat(PeelJson.strict().lenient().readList("[\"Good\"]", Grade.class))
        .containsExactly(Grade.GOOD);
    assertThatThrownBy(() -> json.readList("[\"a\",1]", Point.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("/1: expected text but found the number 1 (line 1, column 6)");
  }
}
