package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.Point;

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
        .extracting(PageCoverage.Line::text)
        .containsExactly("Skip to content");
  }

  @Test
  void pillar() {
    AreaAssessment pillar = assessment().pillar(Pillar.LEGITIMACY).orElseThrow();

    assertThat(assessment().force().slug()).isEqualTo("west-midlands");
    assertThat(assessment().framework().id()).isEqualTo("2017");
    assertThat(pillar.wording()).contains(lines.get(6));
    assertThat(pillar.lastUpdated()).contains(LocalDate.of(2017, 12, 12));
    assertThat(pillar.judgment()).isEqualTo(graded(Grade.REQUIRES_IMPROVEMENT));
    assertThat(pillar.narrative())
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
            part -> part.area().toString(),
            part -> part.wording().orElseThrow(),
            AreaAssessment::judgment,
            AreaAssessment::narrative,
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
    for (AreaAssessment question : assessment().questions()) {
      for (Finding finding : question.findings()) {
        assertThat(finding.kind()).isEqualTo(FindingKind.AREA_FOR_IMPROVEMENT);
        kept.append("• ").append(finding.text()).append('\n');
        finding.points().forEach(point -> kept.append("• ").append(point.text()).append('\n'));
      }
    }

    assertThat(items).hasSize(14);
    assertThat(kept).hasToString(String.join("\n", items) + "\n");
  }

  /** The page as other renderings of such pages leave it: without blank lines, dates and grades. */
  private static String tight() {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("Last updated"))
        .filter(line -> Block.grade(line.strip()).isEmpty())
        .filter(line -> !line.strip().chars().allMatch(Character::isDigit))
        .map(line -> line.replace("• ", "- "))
        .collect(Collectors.joining("\n"));
  }

  /** The page as other renderings leave it: without the lines that have one word. */
  private static String wordsLost() {
    return lines.stream()
        .filter(line -> line.isBlank() || line.strip().contains(" "))
        .collect(Collectors.joining("\n"));
  }

  /** Each grade that is stated, and what it was read from, pillar first. */
  private static List<String> grades(PageReading rendered) {
    Assessment assessment = rendered.assessment().orElseThrow();
    List<String> grades = new ArrayList<>();
    assessment.areas().forEach(part -> grades.add(grade(part.judgment(), part.evidence())));
    return grades;
  }

  private static String grade(Judgment judgment, List<Evidence> evidence) {
    return judgment
        .standingGrade()
        .map(grade -> grade.token() + " " + evidence.get(0).basis().token())
        .orElse("not stated");
  }

  /** What is asked for, and what is to be done: the text of every finding with its points. */
  private static List<List<String>> findings(Assessment read) {
    return read.locatedFindings().stream()
        .map(LocatedFinding::finding)
        .map(
            finding ->
                Stream.concat(Stream.of(finding.text()), finding.points().stream().map(Point::text))
                    .toList())
        .toList();
  }

  @Test
  void tightRendering_readsGradesFromSentencesOrNotAtAll() {
    PageReading rendered = PageReader.create().read("page", tight());

    assertThat(grades(rendered))
        .containsExactly("requires-improvement prose", "good prose", "not stated", "not stated");
    assertThat(rendered.diagnostics())
        .filteredOn(said -> said.code() == DiagnosticCode.LOOKS_LIKE_A_JUDGMENT)
        .as("the third question opens with a sentence on aspects of it, which is known to be none")
        .isEmpty();
    assertThat(findings(rendered.assessment().orElseThrow()))
        .hasSize(10)
        .isEqualTo(findings(assessment()));
    assertThat(rendered.coverage().share()).hasValue(1);
  }

  @Test
  void renderingWithoutLinesOfOneWord_readsTheGradeThatWasLostFromASentence() {
    PageReading rendered = PageReader.create().read("page", wordsLost());

    assertThat(grades(rendered))
        .containsExactly(
            "requires-improvement stated",
            "good prose",
            "requires-improvement stated",
            "requires-improvement stated");
    assertThat(findings(rendered.assessment().orElseThrow()))
        .hasSize(10)
        .isEqualTo(findings(assessment()));
    assertThat(rendered.coverage().share()).hasValue(1);
  }

  @Test
  void withoutGradesFromProse_noRenderingHasMoreThanItsLines() {
    PageReader reader = PageReader.create().withoutGradesFromProse();

    assertThat(grades(reader.read("page", tight()))).containsOnly("not stated");
    assertThat(grades(reader.read("page", wordsLost())))
        .containsExactly(
            "requires-improvement stated",
            "not stated",
            "requires-improvement stated",
            "requires-improvement stated");
  }
}
