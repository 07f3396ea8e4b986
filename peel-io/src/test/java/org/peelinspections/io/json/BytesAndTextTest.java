package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.Seeds;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.Point;

/** A document comes to the same, value or fault and its place, as bytes and as text. */
class BytesAndTextTest {

  private static final PeelJson JSON = PeelJson.strict();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The value, or the exception with its place. */
  private static Object outcome(Supplier<Object> reading) {
    try {
      return reading.get();
    } catch (PeelFormatException | PeelLimitException e) {
      return e.getClass() + " " + e.getMessage();
    }
  }

  private static void assertSame(String document) {
    assertThat(outcome(() -> JSON.readAssessment(utf8(document))))
        .as(document)
        .isEqualTo(outcome(() -> JSON.readAssessment(document)));
  }

  @Test
  void file_comesToTheSame(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("assessment.json"), Samples.json());

    assertThat(JSON.read(file, Assessment.class)).isEqualTo(JSON.readAssessment(Samples.json()));
  }

  @Test
  void fileThatIsMissing_isNamed(@TempDir Path folder) {
    Path file = folder.resolve("none.json");

    assertThatThrownBy(() -> JSON.read(file, Assessment.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.json");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mutated_comesToTheSame(long seed) {
    Random random = new Random(seed);
    String signs = "{}[]\":,\\ u01-e.n\u0000\n\u00e9\u2019\ufeff";
    for (int i = 0; i < Seeds.atMost(300); i++) {
      StringBuilder document = new StringBuilder(Samples.json());
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        int at = random.nextInt(document.length());
        String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
        document.replace(at, at + random.nextInt(2), sign);
      }
      assertSame(document.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void written_comesToTheSame(long seed) {
    PeelJson json = JSON.with(RandomValues.FRAMEWORKS);
    String document = json.write(new RandomValues(seed).assessment());
    assertThat(json.readAssessment(utf8(document))).isEqualTo(json.readAssessment(document));
  }

  @Test
  void fault_behindSignsOfSeveralBytes_hasItsColumnInCharacters() {
    assertThatThrownBy(
            () ->
                JSON.readAssessment(
                    utf8(
                        "{\"format\":\"peel-assessment/1\",\"force\":\"kent\",\"framework\":\"2017\","
                            + "\"observations\":[\"\u2019\u00e9\ud83d\ude00\", 7]}")))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("/observations/1: expected text but found the number 7 (line 1, column 89)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "\\uDE00\\uD83D", "x\\udfffy", "\\\\\\ud800"})
  void halfOfAPair_writtenAsAnEscape_isRefused(String half) {
    String document =
        "{\"format\":\"peel-assessment/1\",\"force\":\"kent\",\"framework\":\"2017\","
            + "\"inspector\":\"\u2019"
            + half
            + "\"}";
    assertThatThrownBy(() -> JSON.readAssessment(utf8(document)))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageContaining("/inspector: half of a surrogate pair stands alone");
    assertSame(document);
  }

  @Test
  void anotherEncoding_isRefused() {
    for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      byte[] document = Samples.json().getBytes(Charset.forName(charset));
      assertThatThrownBy(() -> JSON.readAssessment(document))
          .as(charset)
          .isInstanceOf(PeelFormatException.class);
    }
  }

  @Test
  void largeObject_isRefusedForANameThatStandsTwice() {
    StringBuilder notes = new StringBuilder("{\"text\":\"a\"");
    for (int i = 0; i < 40; i++) {
      notes.append(",\"name").append(i).append("\":").append(i);
    }
    assertThatThrownBy(() -> JSON.lenient().read(utf8(notes + ",\"text\":\"b\"}"), Point.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageStartingWith("/text: property 'text' stands twice");
  }
}
