package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.ProgressLog;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;

/** The form of documents, letter by letter: what is stored today must read tomorrow. */
class GoldenFormTest {

  private static final PeelJson JSON = PeelJson.strict();

  @Test
  void assessment_isWrittenAsTheGoldenFile() {
    assertThat(JSON.pretty().write(Samples.assessment())).isEqualTo(Samples.json());
  }

  @Test
  void assessment_isReadFromTheGoldenFile() {
    assertThat(JSON.readAssessment(Samples.json())).isEqualTo(Samples.assessment());
  }

  @Test
  void framework_isReadAndWrittenAsTheGoldenFile() {
    String golden = Samples.resource("framework.json");

    Framework framework = JSON.read(golden, Framework.class);

    assertThat(framework.question("legitimacy/1").labelPublished()).isFalse();
    assertThat(framework.question("legitimacy/1").reportedSeparately()).isTrue();
    assertThat(framework.scale().orElseThrow().grades())
        .containsExactly(Grade.GOOD, Grade.INADEQUATE);
    assertThat(JSON.pretty().write(framework)).isEqualTo(golden);
  }

  @Test
  void otherDocuments_areReadAndWrittenAsTheGoldenFile() {
    List<Class<?>> types = List.of(Crosswalk.class, Border.class, Force.class, ProgressLog.class);
    String[] documents = Samples.resource("others.json").split("(?<=\n}\n)", -1);

    for (int i = 0; i < types.size(); i++) {
      Object value = JSON.read(documents[i], types.get(i));
      assertThat(JSON.pretty().write(value)).isEqualTo(documents[i]);
    }
  }

  @Test
  void compact_isOneLineWithoutSpaces() {
    String compact = JSON.write(Samples.assessment());

    assertThat(compact)
        .startsWith("{\"format\":\"peel-assessment/1\",\"force\":\"west-midlands\",")
        .doesNotContain("\n")
        .isEqualTo(JSON.write(Samples.assessment()));
    assertThat(JSON.readAssessment(compact)).isEqualTo(Samples.assessment());
  }

  @Test
  void writeBytes_isUtf8WithoutMark() {
    byte[] bytes = JSON.pretty().writeBytes(Samples.assessment());

    assertThat(bytes).isEqualTo(Samples.json().getBytes(StandardCharsets.UTF_8));
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("“custody”");
  }

  @Test
  void write_doesNotDependOnThePlatform() {
    Locale locale = Locale.getDefault();
    String separator = System.lineSeparator();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      System.setProperty("line.separator", "\r\n");
      assertThat(JSON.pretty().write(Samples.assessment())).isEqualTo(Samples.json());
    } finally {
      Locale.setDefault(locale);
      System.setProperty("line.separator", separator);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FOUR  | {\"status\":\"graded\",\"grade\":\"good\",\"scale\":\"four-tiers\"}",
        "FIVE  | {\"status\":\"graded\",\"grade\":\"good\",\"scale\":\"five-tiers\"}",
        "OTHER | {\"status\":\"graded\",\"grade\":\"good\","
            + "\"scale\":{\"name\":\"short\",\"grades\":[\"good\",\"inadequate\"]}}"
      })
  void judgment_aloneSaysItsScale(String scale, String json) {
    GradingScale graded =
        switch (scale) {
          case "FOUR" -> GradingScale.FOUR_TIERS;
          case "FIVE" -> GradingScale.FIVE_TIERS;
          default ->
              GradingScale.builder().name("short").addGrades(Grade.GOOD, Grade.INADEQUATE).build();
        };
    assertThat(JSON.write(Judgment.graded(Grade.GOOD, graded))).isEqualTo(json);
  }

  @Test
  void judgment_carriedForwardAloneSaysItsScaleBeforeItsOrigin() {
    Judgment judgment =
        Judgment.CarriedForward.builder()
            .grade(Grade.GOOD)
            .scale(GradingScale.FOUR_TIERS)
            .origin(Cycle.of("2015"))
            .build();

    assertThat(JSON.write(judgment))
        .isEqualTo(
            "{\"status\":\"carried-forward\",\"grade\":\"good\",\"scale\":\"four-tiers\","
                + "\"from\":\"2015\"}");
  }

  @Test
  void point_withoutSubPointsIsItsText() {
    assertThat(JSON.write(Point.of("a \"point\""))).isEqualTo("\"a \\\"point\\\"\"");
    assertThat(JSON.read("{\"text\":\"a\",\"points\":[]}", Point.class)).isEqualTo(Point.of("a"));
  }

  @Test
  void deadline_aloneIsWrittenEvenIfNoneIsSet() {
    assertThat(JSON.write(Deadline.none())).isEqualTo("{\"kind\":\"none\"}");
  }

  @Test
  void tokens_areTextAlone() {
    assertThat(JSON.write(Grade.REQUIRES_IMPROVEMENT)).isEqualTo("\"requires-improvement\"");
    assertThat(JSON.read("\"2018-19\"", Cycle.class)).isEqualTo(Cycle.of("2018-19"));
  }
}
