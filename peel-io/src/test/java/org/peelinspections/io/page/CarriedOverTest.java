package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.io.page.ReadPages.effectiveness;
import static org.peelinspections.io.page.ReadPages.judgments;
import static org.peelinspections.io.page.ReadPages.legitimacy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;

/** What the text on pillars and questions says of judgments that were given elsewhere or before. */
class CarriedOverTest {

  @Test
  void summary_sentencesOnQuestions_giveThemTheirGradesAndNeverThePillar() {
    PageReading reading =
        legitimacy(
            "Westmarch Police is judged to be good at treating the people it serves with fairness"
                + " and respect. It requires improvement in ensuring its workforce behaves"
                + " ethically and lawfully. Its dogs are well. The force is good at treating its"
                + " workforce with fairness and respect.",
            "Questions for Legitimacy",
            "1",
            "To what extent does the force treat all of the people it serves with fairness and"
                + " respect?",
            "We asked them.",
            "2",
            "How well does the force ensure that its workforce behaves ethically and lawfully?",
            "Good",
            "We asked them too.",
            "3",
            "To what extent does the force treat its workforce with fairness and respect?",
            "They are content.");

    assertThat(judgments(reading))
        .containsExactly(
            "legitimacy not-stated",
            "legitimacy/1 good (prose)",
            "legitimacy/2 not-stated",
            "legitimacy/3 not-stated");
  }

  @Test
  void summary_carriedOverQuestions_leaveThePillarAlone() {
    PageReading reading =
        effectiveness(
            "Westmarch Police is good at investigating crime and tackling serious and organised"
                + " crime. These questions were not subject to detailed inspection in 2018/19, and"
                + " our judgment from the 2016 effectiveness inspection has been carried over.",
            "For catching thieves, our judgment from the 2017 effectiveness inspection has been"
                + " carried over.",
            "Questions for Effectiveness",
            "2",
            "How effective is the force at investigating crime and reducing re-offending?",
            "Thieves are caught.");

    assertThat(judgments(reading))
        .containsExactly("effectiveness outstanding", "effectiveness/2 good from 2016 (prose)");
    assertThat(reading.assessment().orElseThrow().pillars().get(0).narrative()).hasSize(2);
  }

  private static final String THESE =
      "These questions were not subject to detailed inspection in 2018/19, and our judgment from the"
          + " 2016 effectiveness inspection has been carried over.";

  private static PageReading question2(String... lines) {
    return effectiveness(
        Stream.concat(
                Stream.of(
                    "The force patrols its coast.",
                    "Questions for Effectiveness",
                    "2",
                    "How effective is the force at investigating crime and reducing re-offending?"),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  private static final String CARRIED =
      "This question was not subject to detailed inspection in 2018/19, and our judgment from the"
          + " 2017 effectiveness inspection has been carried over.";

  @Test
  void carriedOver_inTheOtherSpelling_isThatGradeFromThen() {
    String judgement = CARRIED.replace("judgment", "judgement");

    assertThat(judgments(question2("Good", judgement)).get(1))
        .isEqualTo("effectiveness/2 good from 2017");
  }

  @Test
  void carriedOver_ofAQuestionThatIsNumbered_isOfThatOne() {
    String third = CARRIED.replace("This question", "Question 3");
    PageReading reading =
        question2(
            "Good",
            third,
            "3",
            "How effective is the force at protecting those who are vulnerable from harm, and"
                + " supporting victims?",
            "Outstanding");

    assertThat(judgments(reading))
        .containsExactly(
            "effectiveness outstanding",
            "effectiveness/2 good",
            "effectiveness/3 outstanding from 2017");
  }

  @Test
  void carriedOver_withALine_isThatGradeFromThen() {
    assertThat(judgments(question2("Good", CARRIED)).get(1))
        .isEqualTo("effectiveness/2 good from 2017");
  }

  @Test
  void carriedOver_onSeveralLines_isTheSame() {
    assertThat(
            judgments(
                    question2(
                        "Good",
                        "This question was not subject to detailed inspection in",
                        "2018/19, and our judgment from the 2017 effectiveness",
                        "inspection has been carried over."))
                .get(1))
        .isEqualTo("effectiveness/2 good from 2017");
  }

  @Test
  void carriedOver_withoutALine_takesNoGradeOfNowAndLeavesItsWords() {
    PageReading reading =
        question2(CARRIED + " We read 40 letters.", "The force is good at investigating crime.");

    assertThat(judgments(reading).get(1)).isEqualTo("effectiveness/2 not-stated from 2017");
    assertThat(reading.assessment().orElseThrow().questions().get(0))
        .satisfies(
            question -> {
              assertThat(question.judgment().wordings()).containsExactly(CARRIED);
              assertThat(question.evidence())
                  .extracting(item -> item.words().orElseThrow())
                  .containsExactly(CARRIED);
              assertThat(question.narrative())
                  .containsExactly(
                      CARRIED + " We read 40 letters.",
                      "The force is good at investigating crime.");
            });
  }

  @Test
  void carriedOver_withoutALineAndWithNothingElse_isSaidWithItsWords() {
    PageReading reading = question2(CARRIED, "Thieves are caught.");

    assertThat(reading.assessment().orElseThrow().questions().get(0))
        .satisfies(
            question -> {
              assertThat(question.judgment())
                  .isEqualTo(
                      Judgment.NotStated.builder()
                          .origin(Cycle.of("2017"))
                          .addWording(CARRIED)
                          .build());
              assertThat(question.narrative()).containsExactly("Thieves are caught.");
            });
    assertThat(ReadPages.said(reading, DiagnosticCode.NO_GRADE_LINE))
        .containsExactly(
            "question 2018-19/effectiveness/2: the judgment is carried over from 2017 and no line"
                + " gives the grade");
  }

  @Test
  void carriedOver_withALineThatIsNoGrade_isSaidWithoutAGrade() {
    assertThat(judgments(question2("Rather good", CARRIED)).get(1))
        .isEqualTo("effectiveness/2 not-stated from 2017");
  }

  @Test
  void notInspected_andStillStandsWithoutALine_keepsBothSentences() {
    PageReading reading =
        legitimacy(
            "Good",
            "The force has its reasons.",
            "Questions for Legitimacy",
            "1",
            "To what extent does the force treat all of the people it serves with fairness and"
                + " respect?",
            "This question was not inspected in 2017. The grade and findings from last year’s"
                + " inspection still stand.");

    assertThat(judgments(reading).get(1)).isEqualTo("legitimacy/1 not-stated from 2016");
    assertThat(reading.assessment().orElseThrow().questions().get(0).judgment().wordings())
        .containsExactly(
            "This question was not inspected in 2017.",
            "The grade and findings from last year’s inspection still stand.");
  }

  @Test
  void carriedOver_fromThisCycle_isNotStated() {
    PageReading reading = question2(CARRIED.replace("2017", "2018/19"));

    assertThat(judgments(reading).get(1)).isEqualTo("effectiveness/2 not-stated");
    assertThat(ReadPages.said(reading, DiagnosticCode.JUDGMENT_CONTRADICTED)).hasSize(1);
  }

  @Test
  void carriedOver_inTheSummaryWithoutGradesFromProse_isSaidWithItsWords() {
    PageReading reading =
        Pages.READER
            .withoutGradesFromProse()
            .read(
                "page",
                String.join(
                    "\n",
                    "Westmarch PEEL 2018/19",
                    "Effectiveness",
                    "How effectively does the force reduce crime and keep people safe?",
                    "Last updated 27/09/2019",
                    "Outstanding",
                    "Westmarch Police is good at investigating crime. " + THESE,
                    "Questions for Effectiveness",
                    "2",
                    "How effective is the force at investigating crime and reducing re-offending?",
                    "Thieves are caught."));

    assertThat(reading.assessment().orElseThrow().questions().get(0).judgment())
        .isEqualTo(Judgment.NotStated.builder().origin(Cycle.of("2016")).addWording(THESE).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This question was not subject to detailed inspection in 2018/19, and our judgment from the"
            + " 2017 legitimacy inspection has been carried over.",
        "It is not true that our judgment from the 2017 effectiveness inspection has been carried"
            + " over.",
        "This question was not subject to detailed inspection in 2017, and our judgment from the"
            + " 2016 effectiveness inspection has been carried over."
      })
  void carriedOver_ofAnotherPillarOrYearOrNegated_isNarrative(String sentence) {
    PageReading reading = question2("Good", sentence);

    assertThat(judgments(reading).get(1)).isEqualTo("effectiveness/2 good");
    assertThat(reading.assessment().orElseThrow().questions().get(0).narrative())
        .containsExactly(sentence);
  }

  @Test
  void notInspected_andStillStands_isCarriedForwardFromTheCycleBefore() {
    PageReading reading =
        legitimacy(
            "Good",
            "The force has its reasons.",
            "Questions for Legitimacy",
            "1",
            "To what extent does the force treat all of the people it serves with fairness and"
                + " respect?",
            "Outstanding",
            "This question was not inspected in 2017. The grade and findings from last year’s"
                + " inspection still stand.",
            "2",
            "How well does the force ensure that its workforce behaves ethically and lawfully?",
            "Outstanding",
            "This question was not inspected in 2017.");

    assertThat(judgments(reading))
        .containsExactly(
            "legitimacy good", "legitimacy/1 outstanding from 2016", "legitimacy/2 not-stated");
  }
}
