package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Finding;
import org.peelinspections.model.FindingKind;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.StatedDirection;

/** Reads a page as the inspectorate published it; skipped where the page is not at hand. */
class PublishedPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("peel.pages", "pages"), "west-midlands-2017-legitimacy.txt");

  private static List<String> lines = List.of();
  private static PageReading reading = PageReader.create().read("none", "");

  @BeforeAll
  static void readPage() throws IOException {
    assumeTrue(Files.exists(PAGE), () -> "the published page is not at hand: " + PAGE);
    lines = Files.readAllLines(PAGE);
    reading = PageReader.create().read("page", Files.readAllBytes(PAGE));
  }

  private static Assessment assessment() {
    return reading.assessment().orElseThrow();
  }

  private static Judgment graded(Grade grade) {
    return Judgment.graded(grade, GradingScale.FOUR_TIERS);
  }

  @Test
  void everyLineIsUnderstood() {
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.coverage().share()).hasValue(1);
    assertThat(reading.coverage().lines())
        .hasSize((int) lines.stream().filter(line -> !line.isBlank()).count());
    assertThat(reading.coverage().passedOver())
        .extracting(LineAccount::text)
        .containsExactly("Skip to content");
  }

  @Test
  void pillar() {
    PillarAssessment pillar = assessment().pillar(Pillar.LEGITIMACY).orElseThrow();

    assertThat(assessment().force().slug()).isEqualTo("west-midlands");
    assertThat(assessment().framework().id()).isEqualTo("2017");
    assertThat(pillar.headline()).contains(lines.get(6));
    assertThat(pillar.lastUpdated()).contains(LocalDate.of(2017, 12, 12));
    assertThat(pillar.judgment()).isEqualTo(graded(Grade.REQUIRES_IMPROVEMENT));
    assertThat(pillar.summary())
        .containsExactly(lines.get(11), lines.get(13), lines.get(15), lines.get(17));
    assertThat(pillar.statedDirections())
        .extracting(
            StatedDirection::direction, StatedDirection::recalledGrade, StatedDirection::since)
        .containsExactly(tuple(Direction.DECLINED, Optional.of(Grade.GOOD), Optional.empty()));
    assertThat(pillar.statedDirections().get(0).words())
        .contains("less positive than last year, when we assessed the force as good overall");
  }

  @Test
  void questions() {
    assertThat(assessment().questions())
        .extracting(
            part -> part.question().toString(),
            part -> part.wording().orElseThrow(),
            QuestionAssessment::judgment,
            QuestionAssessment::narrative,
            part -> part.findings().stream().map(finding -> finding.points().size()).toList())
        .containsExactly(
            tuple(
                "2017/legitimacy/1",
                lines.get(23),
                graded(Grade.GOOD),
                List.of(lines.get(27), lines.get(29)),
                List.of(0, 4)),
            tuple(
                "2017/legitimacy/2",
                lines.get(42),
                graded(Grade.REQUIRES_IMPROVEMENT),
                List.of(lines.get(46)),
                List.of(0, 0, 0, 0, 0)),
            tuple(
                "2017/legitimacy/3",
                lines.get(58),
                graded(Grade.REQUIRES_IMPROVEMENT),
                List.of(lines.get(62)),
                List.of(0, 0, 0)));
  }

  @Test
  void everyWordOfEveryItemIsKept() {
    List<String> items = lines.stream().map(String::strip).filter(l -> l.startsWith("• ")).toList();
    StringBuilder kept = new StringBuilder();
    for (QuestionAssessment question : assessment().questions()) {
      for (Finding finding : question.findings()) {
        assertThat(finding.kind()).isEqualTo(FindingKind.AREA_FOR_IMPROVEMENT);
        kept.append("• ").append(finding.text()).append('\n');
        finding.points().forEach(point -> kept.append("• ").append(point.text()).append('\n'));
      }
    }

    assertThat(items).hasSize(14);
    assertThat(kept).hasToString(String.join("\n", items) + "\n");
  }
}
