package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.CauseOfConcern;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Deadline;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Finding;
import org.peelinspections.model.FindingKind;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.Point;
import org.peelinspections.model.Publisher;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.Recommendation;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;

class PageReaderTest {

  private static final String PAGE = Pages.westmarch();

  private static PageReading read(String text) {
    return Pages.READER.read("page", text);
  }

  private static PageReading readWith(String line, String replacement) {
    assertThat(PAGE).contains(line);
    return read(PAGE.replace(line, replacement));
  }

  private static Assessment assessment(PageReading reading) {
    return reading.assessment().orElseThrow();
  }

  private static QuestionAssessment question(PageReading reading, int number) {
    return assessment(reading).question("legitimacy/" + number).orElseThrow();
  }

  private static Judgment graded(Grade grade) {
    return Judgment.graded(grade, GradingScale.FOUR_TIERS);
  }

  @Test
  void read_wholePage_isUnderstoodWithoutRemark() {
    PageReading reading = read(PAGE);

    assertThat(reading.kind()).isEqualTo(PageKind.PILLAR_PAGE);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.coverage().notUnderstood()).isEmpty();
    assertThat(reading.coverage().share()).hasValue(1);
    assertThat(reading.coverage().passedOver())
        .extracting(LineAccount::line, LineAccount::text, LineAccount::detail)
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

    assertThat(read(PAGE).coverage().lines()).extracting(LineAccount::line).isEqualTo(expected);
  }

  @Test
  void read_wholePage_pillar() {
    PillarAssessment pillar = assessment(read(PAGE)).pillar(Pillar.LEGITIMACY).orElseThrow();

    assertThat(pillar.headline())
        .contains("How legitimate is the force at keeping people safe and reducing crime?");
    assertThat(pillar.lastUpdated()).contains(LocalDate.of(2017, 12, 12));
    assertThat(pillar.judgment()).isEqualTo(graded(Grade.REQUIRES_IMPROVEMENT));
    assertThat(pillar.summary()).hasSize(2);
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
    PillarAssessment pillar = assessment(read(PAGE)).pillar(Pillar.LEGITIMACY).orElseThrow();

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
            part -> part.question().toString(),
            QuestionAssessment::judgment,
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
            .publisher(Publisher.INSPECTORATE)
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

  static Stream<Arguments> sameInOtherDress() {
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
        .extracting(LineAccount::text)
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

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "Westmarch PEEL 2017",
            "Westmarch PEEL 2047",
            3,
            DiagnosticCode.UNKNOWN_CYCLE,
            "'2047' is not a cycle"),
        arguments(
            "\nLegitimacy\n",
            "\nFrugality\n",
            5,
            DiagnosticCode.NOT_UNDERSTOOD,
            "'Frugality' is not understood"),
        arguments(
            "Last updated 12/12/2017",
            "Last updated 31/02/2017",
            9,
            DiagnosticCode.BAD_DATE,
            "legitimacy: '31/02/2017' is not a date"),
        arguments(
            "Last updated 12/12/2017",
            "Last updated",
            9,
            DiagnosticCode.BAD_DATE,
            "legitimacy: '' is not a date"),
        arguments(
            "Last updated 12/12/2017\n",
            "\n",
            10,
            DiagnosticCode.NO_DATE,
            "legitimacy: the page does not say when"),
        arguments(
            "\nOutstanding\n",
            "\nExcellent\n",
            67,
            DiagnosticCode.UNKNOWN_GRADE,
            "question 2017/legitimacy/3: 'Excellent' is not a grade; expected one of outstanding,"
                + " good, requires improvement, inadequate"),
        arguments(
            "\nOutstanding\n",
            "\nAdequate\n",
            67,
            DiagnosticCode.UNKNOWN_GRADE,
            "question 2017/legitimacy/3: 'Adequate' is not a grade of PEEL 2017"),
        arguments(
            "\nOutstanding\n",
            "\n\n",
            69,
            DiagnosticCode.NO_GRADE_LINE,
            "question 2017/legitimacy/3: no line gives the grade"),
        arguments(
            "\n3\n",
            "\n4\n",
            63,
            DiagnosticCode.UNKNOWN_QUESTION,
            "question 4 is not in PEEL 2017; known legitimacy questions are 1, 2, 3"),
        arguments(
            "\n3\n",
            "\n2\n",
            63,
            DiagnosticCode.QUESTION_CONTRADICTS_ITSELF,
            "the number is that of 2017/legitimacy/2, the wording that of 2017/legitimacy/3"),
        arguments(
            "treat its workforce with fairness and respect?",
            "like its workforce?",
            65,
            DiagnosticCode.WORDING_DIFFERS,
            "question 2017/legitimacy/3 is worded otherwise"),
        arguments(
            "To what extent does the force treat its workforce with fairness and respect?",
            "",
            63,
            DiagnosticCode.NO_WORDING,
            "question 2017/legitimacy/3 stands without its wording"),
        arguments(
            "How legitimate is the force",
            "How fair is the force",
            7,
            DiagnosticCode.HEADLINE_DIFFERS,
            "the page heads legitimacy with 'How fair is"),
        arguments(
            "  • The force should publish its list.\n",
            "",
            59,
            DiagnosticCode.EMPTY_SECTION,
            "question 2017/legitimacy/2: nothing that can be read stands under 'Areas for improvement'"),
        arguments(
            "The workforce is content.",
            "The workforce of the force is",
            69,
            DiagnosticCode.PAGE_ENDS_EARLY,
            "the page ends with 'The workforce of the force is'"),
        arguments(
            "The workforce is content.",
            "The workforce is content.\n\n  • a point.",
            71,
            DiagnosticCode.NOT_UNDERSTOOD,
            "'a point.' is not understood; expected a paragraph"),
        arguments(
            "\nAreas for improvement\n\n  • The force should publish its list.",
            "\nRecommendations",
            59,
            DiagnosticCode.NOT_UNDERSTOOD,
            "'Recommendations' is not"),
        arguments(
            "Gifts are taken",
            "Gifts\n\nGifts are taken",
            42,
            DiagnosticCode.NOT_UNDERSTOOD,
            "'Gifts' is not understood; expected a paragraph of the narrative"));
  }

  @ParameterizedTest(name = "{3}: {1}")
  @MethodSource
  void faults(String line, String replacement, int at, DiagnosticCode code, String sentence) {
    assertThat(readWith(line, replacement).diagnostics())
        .anySatisfy(
            said -> {
              assertThat(said.code()).isEqualTo(code);
              assertThat(said.line()).isEqualTo(at);
              assertThat(said.sentence()).startsWith(sentence);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Excellent", "Adequate"})
  void read_gradeThatIsNone_isNotStatedAndTheLineNotUnderstood(String grade) {
    PageReading reading = readWith("\nOutstanding\n", "\n" + grade + "\n");

    assertThat(question(reading, 3).judgment()).isEqualTo(Judgment.notStated());
    assertThat(question(reading, 3).evidence()).isEmpty();
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.coverage().notUnderstood())
        .extracting(LineAccount::text)
        .containsExactly(grade);
  }

  @Test
  void read_gradeOnlyInProse_isNotTaken() {
    PageReading reading = readWith("Last updated 12/12/2017\nRequires improvement\n", "\n");

    assertThat(assessment(reading).pillar(Pillar.LEGITIMACY).orElseThrow().judgment())
        .isEqualTo(Judgment.notStated());
  }

  @Test
  void read_badDate_isLeftOut() {
    PageReading reading = readWith("12/12/2017", "31/02/2017");

    assertThat(assessment(reading).pillars().get(0).lastUpdated()).isEmpty();
    assertThat(assessment(reading).pillars().get(0).judgment())
        .isEqualTo(graded(Grade.REQUIRES_IMPROVEMENT));
  }

  @Test
  void read_questionThatIsNotKnown_losesNoLine() {
    PageReading reading = readWith("\n3\n", "\n4\n");

    assertThat(assessment(reading).questions()).hasSize(2);
    assertThat(reading.coverage().notUnderstood())
        .extracting(LineAccount::text)
        .containsExactly(
            "4",
            "To what extent does the force treat its workforce with fairness and respect?",
            "Outstanding",
            "The workforce is content.");
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.QUESTIONS_MISSING);
  }

  @Test
  void read_questionsOutOfOrder_areTakenAndTold() {
    String first = PAGE.substring(PAGE.indexOf("1\n\nTo what"), PAGE.indexOf("2\n\nHow well"));
    PageReading reading = read(PAGE.replace(first, "") + "\n" + first);

    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.QUESTION_OUT_OF_ORDER);
    assertThat(assessment(reading).questions())
        .extracting(part -> part.question().path())
        .containsExactly("legitimacy/1", "legitimacy/2", "legitimacy/3");
    assertThat(reading.coverage().notUnderstood()).isEmpty();
  }

  @Test
  void read_questionTwice_firstIsTaken() {
    PageReading reading =
        read(
            PAGE
                + "\n3\n\nTo what extent does the force treat its workforce with fairness and"
                + " respect?\n\nInadequate\n");

    assertThat(reading.diagnostics())
        .extracting(Diagnostic::line, Diagnostic::code)
        .contains(tuple(71, DiagnosticCode.QUESTION_TWICE));
    assertThat(question(reading, 3).judgment()).isEqualTo(graded(Grade.OUTSTANDING));
    assertThat(reading.coverage().notUnderstood()).hasSize(3);
  }

  @Test
  void read_numbersLost_questionsAreKnownByTheirWording() {
    PageReading reading =
        read(PAGE.replace("\n1\n", "\n").replace("\n2\n", "\n").replace("\n3\n", "\n"));

    assertThat(assessment(reading).questions()).hasSize(3);
    assertThat(reading.diagnostics()).isEmpty();
  }

  @Test
  void read_headingsLost_pillarIsKnownByItsQuestionsAndQuestionsByTheirNumber() {
    assertThat(assessment(readWith("\nLegitimacy\n", "\n")).pillars())
        .extracting(PillarAssessment::pillar)
        .containsExactly(Pillar.LEGITIMACY);
    assertThat(assessment(readWith("Questions for Legitimacy\n", "\n")).questions()).hasSize(3);
  }

  @Test
  void read_nothingNamesThePillar_noAssessment() {
    PageReading reading =
        read(
            PAGE.replace("\nLegitimacy\n", "\n")
                .replace("Questions for Legitimacy\n", "\n")
                .replace("How legitimate is the force at", "How is the force"));

    assertThat(reading.assessment()).isEmpty();
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.UNKNOWN_PILLAR);
  }

  @Test
  void read_causeOfConcernWithoutRecommendation_isNotTakenAndNotLost() {
    int from = PAGE.indexOf("Recommendations\n");
    int to = PAGE.indexOf("Areas for improvement\n\n  • The force should publish");
    PageReading reading = read(PAGE.substring(0, from) + PAGE.substring(to));

    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.NO_RECOMMENDATION);
    assertThat(question(reading, 2).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.AREA_FOR_IMPROVEMENT);
    assertThat(reading.coverage().notUnderstood())
        .extracting(LineAccount::text)
        .containsExactly(
            "Westmarch Police does not know which gifts its officers take. This is a cause of"
                + " concern.");
  }

  @Test
  void read_findingsBeforeTheQuestions_standAtThePillar() {
    PageReading reading =
        readWith(
            "Questions for Legitimacy",
            "Areas for improvement\n\n  • The force should smile.\n\nQuestions for Legitimacy");

    assertThat(assessment(reading).pillars().get(0).findings())
        .extracting(Finding::text)
        .containsExactly("The force should smile.");
    assertThat(assessment(reading).questions()).hasSize(3);
    assertThat(reading.diagnostics()).isEmpty();
  }

  @Test
  void read_earlierCycleNamed_isTheOneThatTheDirectionIsMeasuredFrom() {
    PageReading reading =
        readWith(
            "The workforce is content.",
            "This is a decline from the judgment of ‘good’ that the force received from our last"
                + " inspection of this area in 2016.");

    assertThat(question(reading, 3).statedDirections())
        .extracting(
            StatedDirection::direction, StatedDirection::recalledGrade, StatedDirection::since)
        .containsExactly(
            tuple(Direction.DECLINED, Optional.of(Grade.GOOD), Optional.of(Cycle.of("2016"))));
  }

  static Stream<Integer> cuts() {
    return IntStream.range(0, PAGE.length()).filter(i -> i % 7 == 0).boxed();
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void read_pageCutAnywhere_accountsForEveryLineAndInventsNothing(int length) {
    String cut = PAGE.substring(0, length);
    PageReading reading = read(cut);
    Assessment whole = assessment(read(PAGE));

    assertThat(reading.coverage().lines())
        .hasSize((int) cut.lines().filter(line -> !line.isBlank()).count());
    reading
        .assessment()
        .ifPresent(
            part ->
                assertThat(part.questions())
                    .allSatisfy(
                        q ->
                            assertThat(q.judgment())
                                .isIn(
                                    Judgment.notStated(),
                                    whole.question(q.question()).orElseThrow().judgment())));
  }

  @Test
  void read_pageCutInsideAQuestion_saysSo() {
    String cut = PAGE.substring(0, PAGE.indexOf("Gifts are taken") + 30);

    assertThat(read(cut).diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.PAGE_ENDS_EARLY, DiagnosticCode.QUESTIONS_MISSING);
  }
}
