package org.peelinspections.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.csv.PeelCsvWriter;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Frameworks;

/** The limit on findings, at its boundary, for every reader and writer. */
class FindingLimitTest {

  private static final PeelLimits THREE = PeelLimits.standard().with(Limit.FINDINGS, 3);
  private static final PeelLimits TWO = PeelLimits.standard().with(Limit.FINDINGS, 2);

  /** One finding of each kind at each place; the words are made up. */
  private static Assessment withThreeFindings(String force) {
    return Assessment.builder()
        .force(Forces.bundled().get(force))
        .framework(Frameworks.bundled().get("2017"))
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of("2017", Pillar.LEGITIMACY))
                .addFinding(InnovativePractice.builder().text("A desk for all").build())
                .build())
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of("2017", "legitimacy/1"))
                .addFinding(
                    CauseOfConcern.builder()
                        .text("Searches are not recorded.")
                        .addRecommendation(Recommendation.builder().text("Record them.").build())
                        .build())
                .build())
        .addFinding(area("The force should listen."))
        .build();
  }

  private static AreaForImprovement area(String text) {
    return AreaForImprovement.builder().text(text).build();
  }

  private static void assertRefused(ThrowingCallable action, String message) {
    assertThatExceptionOfType(PeelLimitException.class)
        .isThrownBy(action)
        .withMessage(message)
        .satisfies(e -> assertThat(e.limit()).isEqualTo(Limit.FINDINGS))
        .satisfies(e -> assertThat(e.most()).isEqualTo(2));
  }

  @Test
  void json_countsFindingsWhereverTheyStand() {
    Assessment assessment = withThreeFindings("kent");
    String json = PeelJson.strict().write(assessment);
    String message = "/findings/0: more than 2 findings";
    String here = message + " (line 1, column " + (json.lastIndexOf("{\"kind\"") + 1) + ")";

    assertThat(PeelJson.strict().with(THREE).readAssessment(json)).isEqualTo(assessment);
    assertThat(PeelJson.strict().with(THREE).write(assessment)).isEqualTo(json);
    assertRefused(() -> PeelJson.strict().with(TWO).readAssessment(json), here);
    assertRefused(() -> PeelJson.strict().lenient().with(TWO).readAssessment(json), here);
    assertRefused(() -> PeelJson.strict().with(TWO).write(assessment), message);
  }

  @Test
  void json_countsFindingsOfOneKindInAList() {
    List<AreaForImprovement> three = List.of(area("a"), area("b"), area("c"));
    PeelJson json = PeelJson.strict();
    String written = json.writeList(three, AreaForImprovement.class);

    assertThat(json.with(THREE).readList(written, AreaForImprovement.class)).isEqualTo(three);
    assertThat(json.with(THREE).readList(written, Finding.class)).hasSize(3);
    assertRefused(
        () -> json.with(TWO).readList(written, AreaForImprovement.class),
        "/2: more than 2 findings (line 1, column " + (written.lastIndexOf('{') + 1) + ")");
    assertRefused(
        () -> json.with(TWO).writeList(three, AreaForImprovement.class),
        "/2: more than 2 findings");
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void jsonLines_countsAnewInEachLine() {
    Assessment assessment = withThreeFindings("kent");
    String line = PeelJson.strict().write(assessment) + "\n";
    InputStream three = bytes(line + line);

    assertThat(PeelJson.strict().with(THREE).readLines(three, Assessment.class))
        .containsExactly(assessment, assessment);
    assertRefused(
        () -> PeelJson.strict().with(TWO).readLines(bytes("\n" + line), Assessment.class).count(),
        "/findings/0: more than 2 findings (line 2, column "
            + (line.lastIndexOf("{\"kind\"") + 1)
            + ")");
  }

  @Test
  void csv_countsTheRowsOfOneAssessment() {
    Assessment kent = withThreeFindings("kent");
    String one = table(PeelCsv.findings().with(THREE), kent);
    String two = table(PeelCsv.findings().with(THREE), kent, withThreeFindings("essex"));

    assertThat(findings(PeelCsv.findings().with(THREE), one)).isEqualTo(3);
    assertThat(findings(PeelCsv.findings().with(THREE), two)).isEqualTo(6);
    assertRefused(
        () -> findings(PeelCsv.findings().with(TWO), one),
        "document: more than 2 findings (line 4)");
    assertRefused(
        () -> table(PeelCsv.findings().with(TWO), kent), "document: more than 2 findings");
  }

  @Test
  void csv_judgmentsAreNotCountedAsFindings() {
    PeelLimits one = PeelLimits.standard().with(Limit.FINDINGS, 1);
    StringWriter table = new StringWriter();
    try (PeelCsvWriter writer = PeelCsv.judgments().with(one).writer(table)) {
      writer.write(withThreeFindings("kent"));
    }
    Stream<Assessment> again =
        PeelCsv.judgments().with(one).read(new StringReader(table.toString()));

    assertThat(again.mapToInt(each -> each.areas().size())).contains(2);
  }

  private static String table(PeelCsv csv, Assessment... assessments) {
    StringWriter table = new StringWriter();
    try (PeelCsvWriter writer = csv.writer(table)) {
      Stream.of(assessments).forEach(writer::write);
    }
    return table.toString();
  }

  private static int findings(PeelCsv csv, String table) {
    return csv.read(new StringReader(table)).mapToInt(each -> each.locatedFindings().size()).sum();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Areas for improvement\n• One\n• Two\n• Three\n",
        "Areas for improvement\n• One\n• Two\nInnovative practice: Three\n",
        "Areas for improvement\n• One\n• Two\nCause of concern\nThree\nRecommendations\n• Four\n",
        "Areas for improvement\n• One\n2\nX?\nGood\nW.\nAreas for improvement\n• Two\n• Three\n",
      })
  void page_countsFindingsOfAllItsSections(String sections) {
    String page =
        "Kent PEEL 2017\nLegitimacy\nGood\nQuestions for Legitimacy\n1\nGood\nWords.\n" + sections;
    int line = page.substring(0, page.indexOf("Three")).split("\n", -1).length;
    PageReader reader = PageReader.create();

    assertThat(reader.with(THREE).read("page", page).assessment().orElseThrow().locatedFindings())
        .hasSize(3);
    assertRefused(
        () -> reader.with(TWO).read("page", page),
        "document: more than 2 findings (line " + line + ")");
    assertThat(reader.with(THREE).read("page", html(page)).assessment().orElseThrow())
        .satisfies(each -> assertThat(each.locatedFindings()).hasSize(3));
    assertRefused(
        () -> reader.with(TWO).read("page", html(page)),
        "document: more than 2 findings (line " + line + ")");
  }

  private static String html(String page) {
    StringBuilder html = new StringBuilder();
    for (String line : page.split("\n", 0)) {
      html.append(
          line.startsWith("• ")
              ? "<ul><li>" + line.substring(2) + "</ul>\n"
              : "<p>" + line + "</p>\n");
    }
    return html.toString();
  }

  @Test
  void page_standardLimitStopsAFlood() {
    String flood =
        "Kent PEEL 2017\nLegitimacy\nQuestions for Legitimacy\n1\nAreas for improvement\n"
            + "• The force should.\n".repeat(Limit.FINDINGS.standard() + 1);

    assertThatExceptionOfType(PeelLimitException.class)
        .isThrownBy(() -> PageReader.create().read("page", flood))
        .withMessage("document: more than 100000 findings (line 100006)");
  }
}
