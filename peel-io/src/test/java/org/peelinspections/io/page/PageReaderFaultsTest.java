package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.peelinspections.io.page.PageReaderTest.PAGE;
import static org.peelinspections.io.page.PageReaderTest.assessment;
import static org.peelinspections.io.page.PageReaderTest.graded;
import static org.peelinspections.io.page.PageReaderTest.question;
import static org.peelinspections.io.page.PageReaderTest.read;
import static org.peelinspections.io.page.PageReaderTest.readWith;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;

class PageReaderFaultsTest {

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
        .extracting(PageCoverage.Line::text)
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
        .extracting(PageCoverage.Line::text)
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
        .extracting(part -> part.area().path())
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
        .extracting(AreaAssessment::area)
        .containsExactly(AreaId.of("2017/legitimacy"));
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
  void read_cycleWithoutPillars_expectsAReport() {
    assertThat(read("Norfolk PEEL 2021/22\n\nOverall\n").diagnostics())
        .extracting(Diagnostic::code, Diagnostic::sentence)
        .contains(
            tuple(
                DiagnosticCode.UNKNOWN_PILLAR,
                "nothing names a pillar of PEEL 2021/22; expected a report, since it has areas and"
                    + " no pillars: 'Our inspection assessed how good ...'"));
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
    assertThat(question(reading, 2).narrative())
        .last()
        .isEqualTo(
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
                                    whole.question(q.area()).orElseThrow().judgment())));
  }

  @Test
  void read_pageCutInsideAQuestion_saysSo() {
    String cut = PAGE.substring(0, PAGE.indexOf("Gifts are taken") + 30);

    assertThat(read(cut).diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.PAGE_ENDS_EARLY, DiagnosticCode.QUESTIONS_MISSING);
  }
}
