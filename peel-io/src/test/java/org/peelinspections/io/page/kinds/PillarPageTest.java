package org.peelinspections.io.page.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.io.page.ReadPages.judgments;
import static org.peelinspections.io.page.ReadPages.legitimacy;
import static org.peelinspections.io.page.ReadPages.read;
import static org.peelinspections.io.page.ReadPages.said;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.assessment.AreaAssessment;

/** What heads a pillar, where its questions begin, and where another page or pillar does. */
class PillarPageTest {

  private static final String WORKFORCE =
      "To what extent does the force treat its workforce with fairness and respect?";
  private static final String ETHICS =
      "How well does the force ensure that its workforce behaves ethically and lawfully?";
  private static final String OFFICIAL =
      "How legitimate is the force at keeping people safe and reducing crime?";

  /** A pillar page with a line between the name of the pillar and a grade. */
  private static PageReading headed(String... lines) {
    return read("Westmarch PEEL 2017\nLegitimacy\n" + String.join("\n", lines));
  }

  private static AreaAssessment first(PageReading reading) {
    return reading.assessment().orElseThrow().areas().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OFFICIAL,
        "HOW LEGITIMATE IS THE FORCE, AT KEEPING PEOPLE SAFE AND REDUCING CRIME?",
        "How legitimate is Westmarch Police at keeping people safe and reducing crime?"
      })
  void headline_ofThePillar_gradeIsThatOfThePillar(String headline) {
    PageReading reading = headed(headline, "Good", "The force listens.");

    assertThat(judgments(reading)).containsExactly("legitimacy good");
    assertThat(reading.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {WORKFORCE, "3. " + WORKFORCE, "Question 3: " + WORKFORCE})
  void headline_ofAQuestion_gradeIsThatOfTheQuestion(String wording) {
    PageReading reading = headed(wording, "Inadequate", "Nobody listens.");

    assertThat(judgments(reading))
        .containsExactly("legitimacy not-stated", "legitimacy/3 inadequate");
    assertThat(reading.assessment().orElseThrow().questions().get(0).wording()).contains(WORKFORCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How warm are its offices? | HEADLINE_DIFFERS",
        "How effective is the force at keeping people safe and reducing crime? | OTHER_PILLAR",
        "How well does the force understand demand? | OTHER_PILLAR"
      })
  void headline_ofSomethingElse_nothingIsTaken(String headline, DiagnosticCode code) {
    PageReading reading =
        headed(headline, "Good", "Fine.", "Areas for improvement", "• The force should sing.");

    assertThat(judgments(reading)).containsExactly("legitimacy not-stated");
    assertThat(first(reading).findings()).isEmpty();
    assertThat(said(reading, code)).hasSize(1);
    assertThat(reading.hasErrors()).isTrue();
  }

  @Test
  void headline_ofAnotherOnAFrontPage_givesNoGrade() {
    assertThat(
            judgments(
                read("Westmarch 2017", "Legitimacy", "How warm are its offices?", "Good", "Fine.")))
        .containsExactly("legitimacy not-stated");
  }

  @Test
  void namesOfPillars_aboveAHeadline_areLinks() {
    assertThat(
            judgments(
                read(
                    "Westmarch PEEL 2017",
                    "Effectiveness",
                    "Efficiency",
                    "Legitimacy",
                    OFFICIAL,
                    "Good",
                    "The force listens.")))
        .containsExactly("legitimacy good");
  }

  @Test
  void secondPillar_isNotTakenForTheFirst() {
    PageReading reading =
        legitimacy(
            "Good",
            "The force listens.",
            "Efficiency",
            "Inadequate",
            "It wastes paper.",
            "Areas for improvement",
            "• The force should save paper.");

    assertThat(judgments(reading)).containsExactly("legitimacy good");
    assertThat(first(reading).findings()).isEmpty();
    assertThat(first(reading).narrative()).containsExactly("The force listens.");
    assertThat(said(reading, DiagnosticCode.OTHER_PILLAR))
        .containsExactly(
            "'Efficiency' begins efficiency on a page about legitimacy; nothing of it is taken");
  }

  @Test
  void secondPillar_withoutAJudgment_isNotTakenForTheFirst() {
    PageReading reading =
        legitimacy(
            "Good",
            "The force listens.",
            "Efficiency",
            "It wastes paper.",
            "Areas for improvement",
            "• The force should save paper.");

    assertThat(first(reading).findings()).isEmpty();
    assertThat(said(reading, DiagnosticCode.OTHER_PILLAR)).hasSize(1);
  }

  @Test
  void namesOfPillars_thatAreLinks_endNothing() {
    assertThat(
            judgments(
                legitimacy(
                    "Good",
                    "The force listens.",
                    "Effectiveness",
                    "Efficiency",
                    "3",
                    WORKFORCE,
                    "Inadequate")))
        .containsExactly("legitimacy good", "legitimacy/3 inadequate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s. ", "%s) ", "Question %s: ", "%s "})
  void question_numberInFront_isKnown(String number) {
    PageReading reading =
        legitimacy(
            "Good",
            "The force listens.",
            number.formatted(2) + ETHICS,
            "Inadequate",
            "It does not behave.",
            number.formatted(3) + WORKFORCE,
            "Outstanding",
            "It is glad.");

    assertThat(judgments(reading))
        .containsExactly("legitimacy good", "legitimacy/2 inadequate", "legitimacy/3 outstanding");
    assertThat(first(reading).narrative()).containsExactly("The force listens.");
  }

  @Test
  void question_inAnItem_isKnown() {
    assertThat(
            judgments(
                read(
                    "<h1>Westmarch PEEL 2017</h1><h2>Legitimacy</h2><p>Good</p><p>Fine.</p>"
                        + "<ol><li><h4>"
                        + ETHICS
                        + "</h4><p>Inadequate</p><p>It does not behave.</p></li><li><h4>"
                        + WORKFORCE
                        + "</h4><p>Outstanding</p><p>It is glad.</p></li></ol>")))
        .containsExactly("legitimacy good", "legitimacy/2 inadequate", "legitimacy/3 outstanding");
  }

  @Test
  void question_numberOfAnother_isNotTaken() {
    PageReading reading = legitimacy("Good", "The force listens.", "1. " + WORKFORCE, "Good");

    assertThat(judgments(reading)).containsExactly("legitimacy good");
    assertThat(said(reading, DiagnosticCode.QUESTION_CONTRADICTS_ITSELF)).hasSize(1);
  }

  @Test
  void questions_listedFirst_areTakenWhereTheyAreJudged() {
    assertThat(
            judgments(
                legitimacy(
                    "Good",
                    "We asked:",
                    "2. " + ETHICS,
                    "3. " + WORKFORCE,
                    "These are the answers.",
                    "2",
                    ETHICS,
                    "Inadequate",
                    "3",
                    WORKFORCE,
                    "Outstanding")))
        .containsExactly("legitimacy good", "legitimacy/2 inadequate", "legitimacy/3 outstanding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 12 December 2017",
        "First published 12/12/2017",
        "12/12/2017",
        "• Published: Tuesday 12th December 2017",
        "Date: 2017-12-12"
      })
  void day_thatIsNotOfTheUpdate_isPassedOver(String line) {
    PageReading reading = headed(OFFICIAL, line, "Good", "The force listens.");

    assertThat(judgments(reading)).containsExactly("legitimacy good");
    assertThat(first(reading).lastUpdated()).isEmpty();
    assertThat(reading.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last updated: 12/12/2017",
        "Published: 8 December 2017\nLast updated on 12th December 2017",
        "Page last updated: 12-12-2017",
        "Updated: 12 Dec 2017"
      })
  void day_ofTheUpdate_isKept(String lines) {
    PageReading reading = headed(OFFICIAL, lines, "Good", "The force listens.");

    assertThat(judgments(reading)).containsExactly("legitimacy good");
    assertThat(first(reading).lastUpdated()).contains(LocalDate.of(2017, 12, 12));
  }

  @Test
  void day_betweenAQuestionAndItsGrade_isKept() {
    PageReading reading =
        legitimacy("Good", "Fine.", "3", WORKFORCE, "Last updated 13/12/2017", "Inadequate");

    assertThat(judgments(reading)).containsExactly("legitimacy good", "legitimacy/3 inadequate");
    assertThat(reading.assessment().orElseThrow().questions().get(0).lastUpdated())
        .contains(LocalDate.of(2017, 12, 13));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: soon",
        "Next inspection: 12/12/2018",
        "12/12",
        "Published: 3 March 2016",
        "• 03/03/2016"
      })
  void line_thatIsNoDay_isNoGrade(String line) {
    assertThat(judgments(headed(OFFICIAL, line, "Good", "The force listens.")))
        .containsExactly("legitimacy not-stated");
  }

  @ParameterizedTest
  @CsvSource({
    "Grade: Good, good",
    "Judgment: Good, good",
    "Judgement: good, good",
    "RATING: GOOD, good",
    "Previous grade: Good, not-stated",
    "Target rating: Good, not-stated",
    "Grade: Good?, not-stated"
  })
  void grade_behindItsLabel_isTakenFromThePlainLabelsOnly(String line, String expected) {
    assertThat(judgments(legitimacy(line, "The force listens.")))
        .containsExactly("legitimacy " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PEEL causes of concern revisit letter",
        "PEEL 2021/22 – An inspection of Westmarch Police",
        "[status]"
      })
  void page_withALinkToAnotherKind_isReadAsItself(String link) {
    PageReading reading = legitimacy("Good", link, "The force listens.");

    assertThat(judgments(reading)).containsExactly("legitimacy good");
    assertThat(reading.kind().label()).isEqualTo("pillar page");
  }

  @Test
  void register_withAGradeInIt_isNotRead() {
    assertThat(
            legitimacy(
                    "Good",
                    "Recommendation 1, status: open",
                    "The force should sing.",
                    "Recommendation 2, status: closed")
                .assessments())
        .isEmpty();
  }
}
