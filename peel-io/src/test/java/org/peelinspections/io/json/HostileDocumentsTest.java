package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.ReadNote;
import org.peelinspections.io.Seeds;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.Point;

/** Whatever comes in, a value comes out or one of two exceptions. */
class HostileDocumentsTest {

  private static final PeelJson JSON = PeelJson.strict();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads bytes in both ways, and fails on any exception that is none of the two. */
  private static void assertHandled(byte[] document) {
    Throwable strict = catchThrowable(() -> JSON.readAssessment(document));
    Throwable lenient = catchThrowable(() -> PeelJson.strict().lenient().readAssessment(document));
    for (Throwable thrown : Arrays.asList(strict, lenient)) {
      if (thrown != null) {
        assertThat(thrown).isInstanceOfAny(PeelFormatException.class, PeelLimitException.class);
      }
    }
  }

  @Tag("full")
  @Test
  void truncated_atEveryByteIsRefused() {
    byte[] whole = JSON.writeBytes(Samples.assessment());
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> JSON.readAssessment(part))
          .as("the first %s bytes", length)
          .isInstanceOf(PeelFormatException.class);
      assertHandled(part);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mutated_isReadOrRefused(long seed) {
    Random random = new Random(seed);
    byte[] whole = bytes(Samples.json());
    for (int i = 0; i < Seeds.atMost(300); i++) {
      byte[] mutated = whole.clone();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      assertHandled(mutated);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void structureMutated_isReadOrRefused(long seed) {
    Random random = new Random(seed);
    String[] pieces = {"null", "{}", "[]", "-0", "1e9", "\"\"", "\"\\u0000\"", "true", "[[]]"};
    for (int i = 0; i < Seeds.atMost(300); i++) {
      String json = Samples.json();
      String[] strings = json.split("(?=\")|(?<=\")", -1);
      int at = random.nextInt(strings.length);
      strings[at] = pieces[random.nextInt(pieces.length)];
      assertHandled(bytes(String.join("", strings)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "null",
        "true",
        "7",
        "\"text\"",
        "[]",
        "{}",
        "{",
        "[",
        "\"",
        "{\"a\"",
        "NaN",
        "-",
        "01",
        "// comment",
        "{'force':1}",
        "{\"format\":\"peel-assessment/1\"}x",
        "\ufeff"
      })
  void small_isRefused(String document) {
    assertThatThrownBy(() -> JSON.readAssessment(document)).isInstanceOf(PeelFormatException.class);
    assertHandled(bytes(document));
  }

  @Test
  void empty_saysSo() {
    assertThatThrownBy(() -> JSON.readAssessment(" \n "))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("document: the document is empty");
  }

  @Test
  void unfinished_saysSoAndWhere() {
    assertThatThrownBy(() -> JSON.readAssessment("{\"areas\": [\n {\"area\": "))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("/areas/0/area: the document ends before it is complete (line 2, column 11)");
  }

  @Test
  void notJson_saysSoAndWhere() {
    PeelFormatException fault =
        catchThrowableOfType(
            PeelFormatException.class, () -> JSON.readAssessment("{\"force\": kent}"));

    assertThat(fault.pointer()).isEqualTo("/force");
    assertThat(fault.line()).hasValue(1);
    assertThat(fault.sentence()).startsWith("not JSON: ").contains("kent");
  }

  @ParameterizedTest
  @CsvSource({"'[', ']'", "'{\"a\":', '}'", "'[{\"a\":', '}]'"})
  void deep_isRefusedWithoutUsingUpTheStack(String open, String close) {
    String deep = "{\"x\":" + open.repeat(100_000) + "1" + close.repeat(100_000) + "}";

    assertThatThrownBy(() -> JSON.readAssessment(deep)).isInstanceOf(PeelFormatException.class);
    assertThatThrownBy(() -> JSON.lenient().readAssessment(deep))
        .isInstanceOf(PeelLimitException.class)
        .hasMessageContaining(": more than 100 levels of nesting (line 1, column ");
    assertHandled(bytes(open.repeat(100_000)));
  }

  private static String points(int levels) {
    return "{\"text\":\"a\",\"points\":[".repeat(levels) + "\"b\"" + "]}".repeat(levels);
  }

  @Test
  void depth_thatJustReachesTheLimitIsRead() {
    String deep = points(50);

    Point point = JSON.read(deep, Point.class);

    assertThat(JSON.write(point)).isEqualTo(deep);
    assertThatThrownBy(() -> JSON.readList("[" + deep + "]", Point.class))
        .isInstanceOf(PeelLimitException.class)
        .hasFieldOrPropertyWithValue("limit", Limit.NESTING_DEPTH)
        .hasFieldOrPropertyWithValue("most", 100);
  }

  @Test
  void depth_canBeRaisedToAThousand() {
    PeelJson json = JSON.with(PeelLimits.standard().with(Limit.NESTING_DEPTH, 1000));

    assertThat(json.write(json.read(points(500), Point.class))).isEqualTo(points(500));
    assertThatThrownBy(() -> json.read(points(501), Point.class))
        .isInstanceOf(PeelLimitException.class);
  }

  @Test
  void depth_isLimitedInWritingToo() {
    Point point =
        JSON.with(PeelLimits.standard().with(Limit.NESTING_DEPTH, 1000))
            .read(points(51), Point.class);

    assertThatThrownBy(() -> JSON.write(point))
        .isInstanceOf(PeelLimitException.class)
        .extracting(e -> ((PeelLimitException) e).pointer())
        .asString()
        .startsWith("/points/0".repeat(49));
  }

  @Test
  void length_isCountedInBytesOrCharacters() {
    PeelJson json = JSON.with(PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, 6));

    assertThat(json.read("\"éééé\"", Point.class)).isEqualTo(Point.of("éééé"));
    assertThat(json.read(bytes("\"éé\""), Point.class)).isEqualTo(Point.of("éé"));
    assertThatThrownBy(() -> json.read("\"ééééé\"", Point.class))
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("document: more than 6 bytes or characters");
    assertThatThrownBy(() -> json.read(bytes("\"éé.\""), Point.class))
        .isInstanceOf(PeelLimitException.class);
    assertThatThrownBy(() -> json.read(new ByteArrayInputStream(bytes("\"éé.\"")), Point.class))
        .isInstanceOf(PeelLimitException.class);
    assertThatThrownBy(() -> json.write(Point.of("12345"))).isInstanceOf(PeelLimitException.class);
  }

  @Test
  void length_ofAnEndlessStreamIsLimited() {
    InputStream endlessBytes =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    assertThatThrownBy(() -> JSON.read(endlessBytes, Assessment.class))
        .isInstanceOf(PeelLimitException.class);
  }

  @Test
  void text_isLimited() {
    PeelJson json = JSON.with(PeelLimits.standard().with(Limit.TEXT_LENGTH, 5));

    assertThat(json.read("\"12345\"", Point.class)).isEqualTo(Point.of("12345"));
    assertThatThrownBy(() -> json.read("{\"text\":\"123456\"}", Point.class))
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("/text: more than 5 characters in one text (line 1, column 9)");
    assertThatThrownBy(() -> json.read("{\"123456\":1}", Point.class))
        .isInstanceOf(PeelLimitException.class)
        .hasMessage("document: more than 5 characters in one text (line 1, column 1)");
    assertThatThrownBy(() -> json.write(Point.of("123456"))).isInstanceOf(PeelLimitException.class);
  }

  @Test
  void tokens_areLimited() {
    PeelJson json = JSON.with(PeelLimits.standard().with(Limit.TOKENS, 8));
    String eight = "{\"text\":\"a\",\"points\":[\"b\"]}";
    String nine = "{\"text\":\"a\",\"points\":[\"b\",\"c\"]}";

    assertThat(json.read(eight, Point.class)).isEqualTo(JSON.read(eight, Point.class));
    assertThatThrownBy(() -> json.read(nine, Point.class))
        .isInstanceOf(PeelLimitException.class)
        .hasMessageContaining(": more than 8 tokens (line 1, column ");
  }

  @Tag("full")
  @Test
  void tokens_standardLimitStopsAFlood() {
    String flood = "{\"text\":\"a\",\"points\":[" + "\"\",".repeat(2_100_000) + "\"\"]}";

    assertThatThrownBy(
            () -> JSON.lenient().read("{\"x\":[" + "0,".repeat(2_100_000) + "0]}", Point.class))
        .isInstanceOf(PeelLimitException.class)
        .hasFieldOrPropertyWithValue("limit", Limit.TOKENS);
    assertThatThrownBy(() -> JSON.read(flood, Point.class)).isInstanceOf(PeelFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e-999999999",
        "123456789012345678901234567890",
        "2147483648",
        "1.0",
        "1e0"
      })
  void number_hugeOrFractionalIsRefused(String number) {
    assertThatThrownBy(
            () -> JSON.read("{\"firstLine\":1,\"lastLine\":" + number + "}", Evidence.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageStartingWith("/lastLine: ");
  }

  @Test
  void number_ofAMillionDigitsIsRefused() {
    String digits = "9".repeat(900_000);

    assertThatThrownBy(
            () -> JSON.read("{\"firstLine\":1,\"lastLine\":" + digits + "}", Evidence.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageContaining("9...' is out of range");
  }

  @Test
  void number_thatJustFitsIsRead() {
    assertThat(JSON.read("{\"firstLine\":1,\"lastLine\":2147483647}", Evidence.class).lastLine())
        .isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude93", "\\ude93\\ud83d", "a\\ud83db"})
  void surrogate_aloneIsRefused(String escape) {
    assertThatThrownBy(() -> JSON.read("\"" + escape + "\"", Point.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage(
            "document: half of a surrogate pair stands alone; expected Unicode text"
                + " (line 1, column 1)");
    // Jackson refuses such a name in its later versions; before, it is an unknown property.
    assertThatThrownBy(() -> JSON.read("{\"" + escape + "\":1}", Point.class))
        .isInstanceOf(PeelFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude93\ud83d"})
  void surrogate_aloneAndUnescapedIsRefused(String half) {
    assertThatThrownBy(() -> JSON.read("\"" + half + "\"", Point.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageContaining("half of a surrogate pair");
    assertThatThrownBy(() -> JSON.read("{\"text\":\"a\",\"" + half + "\":1}", Point.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageContaining("half of a surrogate pair stands alone; expected Unicode text");
  }

  @Test
  void surrogate_pairIsRead() {
    assertThat(JSON.read("\"\\ud83d\\ude93\"", Point.class)).isEqualTo(Point.of("\ud83d\ude93"));
  }

  @Test
  void nul_escapedIsTextAndBareIsRefused() {
    assertThat(JSON.read("\"a\\u0000\"", Point.class)).isEqualTo(Point.of("a\u0000"));
    assertThatThrownBy(() -> JSON.read("\"a\u0000\"", Point.class))
        .isInstanceOf(PeelFormatException.class);
  }

  @Test
  void bytes_thatAreNotUtf8AreRefusedWithTheirPlace() {
    byte[] latin = "{\n \"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> JSON.read(latin, Point.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("document: expected UTF-8 but found other bytes (line 2, column 14)");
  }

  @Test
  void bytes_ofAnotherEncodingAreRefused() {
    byte[] wide = "\"a\"".getBytes(StandardCharsets.UTF_16);

    assertThatThrownBy(() -> JSON.read(wide, Point.class)).isInstanceOf(PeelFormatException.class);
  }

  @Test
  void bytes_cutInsideACharacterAreRefused() {
    byte[] cut = Arrays.copyOf(bytes("\"é"), 2);

    assertThatThrownBy(() -> JSON.read(cut, Point.class)).isInstanceOf(PeelFormatException.class);
  }

  @Test
  void mark_inFrontIsPassedOver() {
    String marked = "\ufeff" + Samples.json();

    assertThat(JSON.readAssessment(marked)).isEqualTo(Samples.assessment());
    assertThat(JSON.readAssessment(bytes(marked))).isEqualTo(Samples.assessment());
  }

  @Test
  void duplicate_deepInWhatIsNotKnownStaysInTheNote() {
    ReadResult<Point> result =
        JSON.lenient().readResult("{\"text\":\"a\",\"x\":[{\"y\":1,\"y\":2}]}", Point.class);

    assertThat(result.notes()).extracting(ReadNote::raw).containsExactly("[{\"y\":1,\"y\":2}]");
  }

  @Test
  void stream_thatFailsIsNoFaultOfTheDocument() {
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
        };
    assertThatThrownBy(() -> JSON.read(broken, Assessment.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken");
  }

  @Test
  void stream_thatGivesLittleAtATimeIsReadToItsEnd() {
    InputStream slow =
        new ByteArrayInputStream(bytes(Samples.json())) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 7));
          }
        };

    assertThat(JSON.read(slow, Assessment.class)).isEqualTo(Samples.assessment());
  }
}
