package org.peelinspections.io.page.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.io.page.ReadPages.front;
import static org.peelinspections.io.page.ReadPages.judgments;
import static org.peelinspections.io.page.ReadPages.legitimacy;
import static org.peelinspections.io.page.ReadPages.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.Pages;
import org.peelinspections.io.page.ReadPages;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageReading;

/** Judgments that stand behind a heading or line which makes them none of this inspection. */
class ElsewhereTest {

  private static final String FRONT_SENTENCE =
      "The extent to which the force is effective at keeping people safe and reducing crime is"
          + " good.";
  private static final String STAFF =
      "Westmarch Police is good at treating its workforce with fairness and respect.";
  private static final String STAFF_QUESTION =
      "To what extent does the force treat its workforce with fairness and respect?";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2016 we said:",
        "Nobody would say that",
        "It would be wrong to write:",
        "Last year",
        "Eastmere",
        "The chief constable’s own view is this:",
        "Its officers told us:",
        "This is what we found in 2015.",
        "The force expected us to find the following.",
        "Commissioner’s statement",
        "What good looks like"
      })
  void front_sentenceBehindAnotherInspection_isNotTakenAndSaid(String lead) {
    assertThat(judgments(front(lead, "• " + FRONT_SENTENCE))).isEmpty();

    PageReading reading = front(lead, FRONT_SENTENCE);

    assertThat(judgments(reading)).isEmpty();
    assertThat(said(reading, DiagnosticCode.OF_ANOTHER_INSPECTION))
        .singleElement()
        .asString()
        .contains("something else than this inspection of Westmarch Police");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The available evidence indicates that:",
        "Westmarch Police was inspected in May and we found:",
        "I thank the force.",
        "These are difficult times.",
        "Summary"
      })
  void front_sentenceBehindAnyOtherLine_isTaken(String lead) {
    assertThat(judgments(front(lead, FRONT_SENTENCE))).containsExactly("effectiveness good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Previous inspection", "In Eastmere", "Grades of 2015"})
  void front_blockOfAPillarBehindAnotherInspection_isNotTakenAndNotLost(String heading) {
    PageReading reading = front(FRONT_SENTENCE, heading, "Efficiency", "Good", "It saves money.");

    assertThat(judgments(reading)).containsExactly("effectiveness good");
    assertThat(reading.coverage().notUnderstood())
        .extracting(PageCoverage.Line::text)
        .containsExactly(heading, "Efficiency", "Good");
    assertThat(reading.assessment().orElseThrow().observations()).contains("It saves money.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2016 we wrote:",
        "What its own survey says:",
        "Last year",
        "It is untrue to say of",
        "This is what we found in 2015."
      })
  void summary_sentenceOnAQuestionBehindAnotherInspection_isNarrative(String lead) {
    PageReading reading =
        legitimacy(
            "Good", "The force listens.", lead, STAFF, "3", STAFF_QUESTION, "Staff are content.");

    assertThat(judgments(reading)).containsExactly("legitimacy good", "legitimacy/3 not-stated");
    assertThat(reading.assessment().orElseThrow().pillars().get(0).narrative()).contains(STAFF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 2016",
        "but not in all that it does.",
        "2016",
        "(2015)",
        "Last year’s grade",
        "Eastmere"
      })
  void line_behindTheGradeThatMovesIt_leavesItNotStated(String line) {
    PageReading reading = legitimacy("Good", line, "The force listens.");

    assertThat(judgments(reading)).containsExactly("legitimacy not-stated");
    assertThat(said(reading, DiagnosticCode.JUDGMENT_CONTRADICTED))
        .containsExactly(
            "legitimacy: the page says 'Good' and '" + line + "'; the judgment is not stated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 2018", "Published 12 December 2017", "Areas for improvement"})
  void line_behindTheGradeThatLeavesIt_changesNothing(String line) {
    assertThat(judgments(legitimacy("Good", line, "The force listens.")))
        .containsExactly("legitimacy good");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How we judged it in 2015",
        "Questions for Legitimacy in 2015",
        "Eastmere PEEL 2017",
        "Grades of our last inspection"
      })
  void question_behindAnotherInspection_isNotTakenAndNotLost(String heading) {
    PageReading reading =
        legitimacy("Good", "The force listens.", heading, "3", STAFF_QUESTION, "Good", "Fine.");

    assertThat(judgments(reading)).containsExactly("legitimacy good");
    assertThat(said(reading, DiagnosticCode.OF_ANOTHER_INSPECTION)).hasSize(1);
    assertThat(reading.coverage().notUnderstood())
        .extracting(PageCoverage.Line::text)
        .contains("Good", "Fine.");
  }

  @Test
  void page_behindAnother_isNotReadAndNotLost() {
    PageReading reading =
        legitimacy(
            "Good",
            "The force listens.",
            "Eastmere PEEL 2017",
            "Legitimacy",
            "Inadequate",
            "It does not.",
            "Questions for Legitimacy",
            "3",
            STAFF_QUESTION,
            "Good",
            "Fine.");

    assertThat(judgments(reading)).containsExactly("legitimacy good");
    assertThat(reading.assessment().orElseThrow().pillars().get(0).narrative())
        .containsExactly("The force listens.");
    assertThat(reading.coverage().notUnderstood()).hasSize(9);
    assertThat(said(reading, DiagnosticCode.OF_ANOTHER_INSPECTION))
        .containsExactly("'Eastmere PEEL 2017' begins another page; nothing behind it is taken");
  }

  @Test
  void question_behindALineThatSaysNone_isTaken() {
    assertThat(
            judgments(
                legitimacy(
                    "Good",
                    "The force listens.",
                    "No areas for improvement",
                    "3",
                    STAFF_QUESTION,
                    "Good",
                    "Fine.")))
        .containsExactly("legitimacy good", "legitimacy/3 good");
  }

  private static PageReading report(String html) {
    return Pages.READER.read(
        "page",
        "<p>Our inspection assessed how good Westmarch Police is in 12 areas of policing.</p>"
            + "<h2>Important changes to PEEL</h2><p>We began in 2014.</p>"
            + "<h2>Overall summary</h2>"
            + html);
  }

  private static String area(String name, String grade) {
    return "<h3>" + name + "</h3><p>" + grade + "</p><p>It walks its streets.</p>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Grades of our last inspection</h2>",
        "<h2>Eastmere Constabulary</h2>",
        "<h2>PEEL 2018/19</h2>",
        "<h2>What the force thinks of itself</h2>",
        "<p>In our previous inspection we gave these grades.</p>"
      })
  void report_areasBelowAnotherInspection_areNotTakenAndNotLost(String heading) {
    PageReading reading =
        report(
            area("Investigating crime", "Outstanding")
                + heading
                + area("Preventing crime", "Good")
                + area("Managing offenders", "Adequate")
                + "<h2>Our judgments</h2>"
                + area("Responding to the public", "Good"));

    assertThat(judgments(reading))
        .containsExactlyInAnyOrder(
            "investigating-crime outstanding", "responding-to-the-public good");
    assertThat(reading.coverage().notUnderstood())
        .extracting(PageCoverage.Line::text)
        .contains("Preventing crime", "Good", "Managing offenders", "Adequate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2019 HMICFRS gave these grades. | Westmarch Police was graded ‘good’ in preventing crime.",
        "When we last came, this is what we said: | The force was graded ‘good’ in preventing crime.",
        "Its chief constable’s hopes: | The force was graded ‘good’ in preventing crime.",
        "Eastmere Constabulary did well too. | The force was graded ‘good’ in preventing crime.",
        "PEEL 2018/19 – An inspection of Westmarch Police | The force was graded ‘good’ in"
            + " preventing crime.",
        "PEEL 2021/22 – An inspection of Eastmere Constabulary | The force was graded ‘good’ in"
            + " preventing crime."
      })
  void release_judgmentBehindAnotherInspection_isNotTakenAndNotLost(String lead, String text) {
    PageReading reading =
        ReadPages.read("PEEL 2021/22 – An inspection of Westmarch Police", lead, text);

    assertThat(judgments(reading)).isEmpty();
    assertThat(reading.coverage().notUnderstood())
        .extracting(PageCoverage.Line::text)
        .containsExactly(text);
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .containsAnyOf(DiagnosticCode.OF_ANOTHER_INSPECTION, DiagnosticCode.NOT_UNDERSTOOD);
  }

  @Test
  void release_onAForceThatIsNotKnown_saysSo() {
    PageReading reading =
        ReadPages.read(
            "PEEL 2021/22 – An inspection of Nowhere Police",
            "HMICFRS said Nowhere Police was graded ‘good’ in preventing crime.");

    assertThat(reading.assessments()).isEmpty();
    assertThat(said(reading, DiagnosticCode.UNKNOWN_FORCE)).hasSize(1);
    assertThat(reading.coverage().notUnderstood()).hasSize(1);
  }
}
