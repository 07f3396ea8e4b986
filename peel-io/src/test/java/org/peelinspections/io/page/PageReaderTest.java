package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.TextBlocks;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;

@Tag("both-paths")
public class PageReaderTest {

  public static final String PAGE = Pages.westmarch();

  public static PageReading read(String text) {
    return Pages.READER.read("page", text);
  }

  public static PageReading readWith(String line, String replacement) {
    assertThat(PAGE).contains(line);
    return read(PAGE.replace(line, replacement));
  }

  public static Assessment assessment(PageReading reading) {
    return reading.assessment().orElseThrow();
  }

  public static AreaAssessment question(PageReading reading, int number) {
    return assessment(reading).question("legitimacy/" + number).orElseThrow();
  }

  public static Judgment graded(Grade grade) {
    return Judgment.graded(grade, GradingScale.FOUR_TIERS);
  }

  @Test
  void read_path_isThatOfItsContentUnderTheNameOfTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), PAGE);

    assertThat(Pages.READER.read(file).name()).isEqualTo("page.txt");
    assertThat(Pages.READER.read(file).assessment())
        .isEqualTo(Pages.READER.read("page.txt", PAGE).assessment());
    assertThatThrownBy(() -> Pages.READER.read(folder.resolve("none.txt")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read " + folder.resolve("none.txt"));
    assertThatThrownBy(() -> Pages.READER.read(folder.getRoot()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("expected a file name");
    assertThatThrownBy(
            () ->
                Pages.READER.with(PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, 10)).read(file))
        .isInstanceOf(PeelLimitException.class);
  }

  @Test
  void read_wholePage_isUnderstoodWithoutRemark() {
    PageReading reading = read(PAGE);

    assertThat(reading.kind()).isEqualTo(PageKind.PILLAR_PAGE);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.coverage().notUnderstood()).isEmpty();
    assertThat(reading.coverage().share()).hasValue(1);
    assertThat(reading.coverage().passedOver())
        .extracting(PageCoverage.Line::line, PageCoverage.Line::text, PageCoverage.Line::detail)
        .containsExactly(tuple(1, "Skip to content", "stands before the title"));
  }

  @Test
  void read_wholePage_everyLineThatIsNotBlankIsAccountedForOnce() {
    String[] lines = PAGE.split("\n", -1);
    List<Integer> expected =
        IntStream.rangeClosed(1, lines.length)
            .filter(i -> !lines[i - 1].isBlank())
            .boxed()
            .toList();

    assertThat(read(PAGE).coverage().lines())
        .extracting(PageCoverage.Line::line)
        .isEqualTo(expected);
  }

  @Test
  void read_wholePage_pillar() {
    AreaAssessment pillar = assessment(read(PAGE)).pillar(Pillar.LEGITIMACY).orElseThrow();

    assertThat(pillar.wording())
        .contains("How legitimate is the force at keeping people safe and reducing crime?");
    assertThat(pillar.lastUpdated()).contains(LocalDate.of(2017, 12, 12));
    assertThat(pillar.judgment()).isEqualTo(graded(Grade.REQUIRES_IMPROVEMENT));
    assertThat(pillar.narrative()).hasSize(2);
    assertThat(pillar.evidence())
        .containsExactly(
            Evidence.builder()
                .document("page")
                .firstLine(10)
                .lastLine(10)
                .words("Requires improvement")
                .build());
  }

  @Test
  void read_wholePage_statedDirectionIsOfTheJudgmentAndNotOfOtherThings() {
    AreaAssessment pillar = assessment(read(PAGE)).pillar(Pillar.LEGITIMACY).orElseThrow();

    assertThat(pillar.statedDirections())
        .containsExactly(
            StatedDirection.builder()
                .direction(Direction.IMPROVED)
                .words(
                    "Our overall judgment is an improvement on last year, when we assessed the"
                        + " force as inadequate.")
                .recalledGrade(Grade.INADEQUATE)
                .build());
  }

  @Test
  void read_wholePage_questions() {
    assertThat(assessment(read(PAGE)).questions())
        .extracting(
            part -> part.area().toString(),
            AreaAssessment::judgment,
            part -> part.narrative().size(),
            part -> part.findings().size())
        .containsExactly(
            tuple("2017/legitimacy/1", graded(Grade.GOOD), 1, 3),
            tuple("2017/legitimacy/2", graded(Grade.INADEQUATE), 1, 2),
            tuple("2017/legitimacy/3", graded(Grade.OUTSTANDING), 1, 0));
  }

  @Test
  void read_wholePage_pointsKeepTheirDepth() {
    Finding finding = question(read(PAGE), 1).findings().get(1);

    assertThat(finding.text()).isEqualTo("The force should ensure that:");
    assertThat(finding.points())
        .containsExactly(
            Point.builder()
                .text("letters are opened;")
                .addPoints(
                    Point.of("on the day they come; and"),
                    Point.of("by somebody who can read; and"))
                .build(),
            Point.of("they are kept."));
    assertThat(finding.evidence())
        .extracting(Evidence::firstLine, Evidence::lastLine)
        .containsExactly(tuple(29, 33));
  }

  @Test
  void read_wholePage_causeOfConcernHasItsRecommendations() {
    CauseOfConcern cause = (CauseOfConcern) question(read(PAGE), 2).findings().get(0);

    assertThat(cause.text()).startsWith("Westmarch Police does not know");
    assertThat(cause.recommendations())
        .extracting(Recommendation::text, Recommendation::deadline, r -> r.points().size())
        .containsExactly(
            tuple(
                "To address this cause of concern the force must immediately take steps to:",
                Deadline.immediately(),
                2),
            tuple("Within six months the force should:", Deadline.within(Period.ofMonths(6)), 1));
    assertThat(question(read(PAGE), 2).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CAUSE_OF_CONCERN, FindingKind.AREA_FOR_IMPROVEMENT);
  }

  @Test
  void read_withSource_standsBesideEachJudgment() {
    Source source =
        Source.builder()
            .address(URI.create("https://example.org/westmarch"))
            .publisher(Source.Publisher.INSPECTORATE)
            .build();

    Assessment assessment = assessment(Pages.READER.from(source).read("page", PAGE));

    assertThat(assessment.pillars())
        .allSatisfy(p -> assertThat(p.sources()).containsExactly(source));
    assertThat(assessment.questions())
        .hasSize(3)
        .allSatisfy(q -> assertThat(q.sources()).containsExactly(source));
  }

  @Test
  void read_bundledForces_doNotKnowAnInventedForce() {
    PageReading reading = PageReader.create().read("page", PAGE);

    assertThat(reading.assessment()).isEmpty();
    assertThat(reading.diagnostics())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.code()).isEqualTo(DiagnosticCode.UNKNOWN_FORCE);
              assertThat(said.line()).isEqualTo(3);
              assertThat(said.sentence())
                  .startsWith("'Westmarch' is not a force; expected one of Avon and Somerset, ");
            });
  }

  public static Stream<Arguments> sameInOtherDress() {
    return Stream.of(
        arguments("Windows line ends", PAGE.replace("\n", "\r\n")),
        arguments("old Macintosh line ends", PAGE.replace("\n", "\r")),
        arguments("byte-order mark", "\uFEFF" + PAGE),
        arguments("no-break spaces", PAGE.replace(" ", "\u00A0")),
        arguments("space at line ends", PAGE.replace("\n", " \t\n")),
        arguments("direction marks", PAGE.replace("\n", "\u200F\n\u200E")),
        arguments("no end of the last line", PAGE.stripTrailing()),
        arguments("capitals", PAGE.replace("Requires improvement", "REQUIRES IMPROVEMENT")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void sameInOtherDress(String dress, String page) {
    PageReading reading = Pages.READER.read("page", page.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.diagnostics()).isEmpty();
    assertThat(withoutEvidence(assessment(reading)))
        .isEqualTo(withoutEvidence(assessment(read(PAGE))));
  }

  /** The page in HTML, with the marks that one would expect. */
  private static String html() {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html>\n<html><head><title>x</title></head>\n");
    int depth = 0;
    for (Block block : TextBlocks.of(PAGE, PeelLimits.standard())) {
      for (; depth < block.depth(); depth++) {
        html.append("<ul>");
      }
      for (; depth > block.depth(); depth--) {
        html.append("</ul>");
      }
      String tag = block.isItem() ? "li" : "p";
      html.append('<').append(tag).append('>').append(block.text()).append('\n');
    }
    return html.toString();
  }

  @Test
  void read_html_isTheSameAssessment() {
    PageReading reading = read(html());

    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.coverage().share()).hasValue(1);
    assertThat(withoutEvidence(assessment(reading)))
        .isEqualTo(withoutEvidence(assessment(read(PAGE))));
  }

  /** All that an assessment holds but the lines it was read from. */
  private static String withoutEvidence(Assessment assessment) {
    return assessment.toString().replaceAll("Evidence\\{[^}]*\\}", "");
  }

  @Test
  void read_curlyAndStraightQuotes_areTheSameHeadingAndKeptInText() {
    PageReading straight =
        readWith("The workforce is content.", "The force's workforce is 'content'.");
    PageReading curly =
        readWith("The workforce is content.", "The force’s workforce is ‘content’.");

    assertThat(straight.diagnostics()).isEmpty();
    assertThat(curly.diagnostics()).isEmpty();
    assertThat(question(straight, 3).narrative())
        .containsExactly("The force's workforce is 'content'.");
    assertThat(question(curly, 3).narrative())
        .containsExactly("The force’s workforce is ‘content’.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " \t \r\n", "\uFEFF"})
  void read_emptyPage_saysSo(String text) {
    PageReading reading = read(text);

    assertThat(reading.assessment()).isEmpty();
    assertThat(reading.kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(reading.coverage().share()).isEmpty();
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "line 1: error empty-page: the page has no text; expected a published page");
  }

  @Test
  void read_binary_saysWhereTextEnds() {
    byte[] content = {'a', '\n', 'b', '\n', 'c', 0, 1, 2, (byte) 0xFF};

    assertThat(Pages.READER.read("page", content).diagnostics())
        .extracting(Diagnostic::line, Diagnostic::code)
        .containsExactly(tuple(3, DiagnosticCode.NOT_TEXT));
  }

  @Test
  void read_notUtf8_saysWhereTextEnds() {
    byte[] content = "Westmarch PEEL 2017\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

    PageReading reading = Pages.READER.read("page", content);

    assertThat(reading.assessment()).isEmpty();
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::line, Diagnostic::code)
        .containsExactly(tuple(2, DiagnosticCode.NOT_TEXT));
    assertThat(reading.coverage().lines())
        .extracting(PageCoverage.Line::text)
        .containsExactly("Westmarch PEEL 2017", "caf");
  }

  @Test
  void read_truncatedUtf8_isNotText() {
    byte[] whole = "Westmarch ’".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    assertThat(Pages.READER.read("page", cut).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.NOT_TEXT);
  }

  @Test
  void read_pageOfSomethingElse_isOfUnknownKind() {
    PageReading reading = read("Recipes\n\nBread\n\nTake 500 g of flour.\n");

    assertThat(reading.kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(reading.assessment()).isEmpty();
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.NO_TITLE);
    assertThat(reading.coverage().notUnderstood()).hasSize(3);
    assertThat(reading.coverage().share()).hasValue(0);
  }
}
