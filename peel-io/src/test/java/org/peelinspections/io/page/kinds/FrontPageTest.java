package org.peelinspections.io.page.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.io.page.ReadPages.front;
import static org.peelinspections.io.page.ReadPages.judgments;
import static org.peelinspections.io.page.ReadPages.read;
import static org.peelinspections.io.page.ReadPages.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;

/** What the sentences of a front page judge, and what they do not. */
class FrontPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The extent to which the force is effective at keeping people safe and reducing crime is not"
            + " good.",
        "The extent to which the force is effective at keeping people safe has grown since 2016,"
            + " when it was good.",
        "The extent to which Eastmere Constabulary is efficient at keeping people safe and reducing"
            + " crime is outstanding.",
        "The extent to which the force is effective at keeping its cars clean is good.",
        "We doubt the extent to which the force is effective at keeping people safe and reducing"
            + " crime is good."
      })
  void front_sentenceOfNoForm_isSaidAndKept(String sentence) {
    PageReading reading = front(sentence, "The force keeps its word.");

    assertThat(judgments(reading)).isEmpty();
    assertThat(reading.assessment().orElseThrow().observations()).hasSize(2);
    if (sentence.startsWith("The")) {
      assertThat(said(reading, DiagnosticCode.LOOKS_LIKE_A_JUDGMENT)).hasSize(1);
    }
  }

  @Test
  void front_sentenceOverSeveralLines_isRead() {
    PageReading reading =
        front(
            """
            The extent to which the force is effective at keeping people safe
            and reducing crime is good. The extent to which the force is efficient
            at keeping people safe and reducing crime is inadequate.
            """);

    assertThat(judgments(reading)).containsExactly("effectiveness good", "efficiency inadequate");
    assertThat(reading.coverage().notUnderstood()).isEmpty();
  }

  @Test
  void front_sentenceThatIsDeniedOnItsNextLine_isNotRead() {
    assertThat(
            judgments(
                front(
                    """
                    The extent to which the force is effective at keeping people safe
                    and reducing crime is good, or so the force
                    says of itself.
                    """)))
        .isEmpty();
  }

  @Test
  void front_judgingSentenceInTheOpening_isSaid() {
    PageReading reading =
        read(
            "Westmarch 2017",
            "This is HMICFRS’s fourth PEEL assessment of Westmarch Police. The extent to which the"
                + " force is effective at keeping people safe and reducing crime is good.");

    assertThat(judgments(reading)).isEmpty();
    assertThat(said(reading, DiagnosticCode.LOOKS_LIKE_A_JUDGMENT)).hasSize(1);
  }

  @Test
  void front_sentenceBehindTheInspectorsName_isARemark() {
    assertThat(
            judgments(
                front(
                    "Jane Doe, Her Majesty’s Inspector of Constabulary",
                    "HMI's observations",
                    "The extent to which the force is effective at keeping people safe and reducing"
                        + " crime is good.")))
        .isEmpty();
  }

  @Test
  void front_2014_givesEfficiencyAndQuestions() {
    PageReading reading =
        read(
            "Westmarch 2014",
            "This is the first PEEL Assessment of Westmarch Police.",
            "The available evidence indicates that:",
            "in terms of its effectiveness, in general, the force is outstanding at reducing crime"
                + " and preventing offending, is good at investigating offending, and requires"
                + " improvement in tackling anti-social behaviour;",
            "the efficiency with which the force carries out its responsibilities is good."
                + " However, it has sold its boats; and",
            "the force is acting to achieve fairness and legitimacy in all of the practices that"
                + " were examined this year.");

    assertThat(judgments(reading))
        .containsExactly(
            "effectiveness not-a-graded-area",
            "effectiveness/1 outstanding (prose)",
            "effectiveness/2 good (prose)",
            "effectiveness/3 requires-improvement (prose)",
            "efficiency good",
            "legitimacy not-a-graded-area");
    assertThat(reading.assessment().orElseThrow().pillars().get(1).narrative())
        .singleElement()
        .asString()
        .endsWith("it has sold its boats; and");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "This is HMIC’s third PEEL assessment of Westmarch Police.",
        "This is HMICFRS’ fourth PEEL assessment of Eastmere Constabulary.",
        "Read more about EastmereThis is HMICFRS’ fourth PEEL assessment of Westmarch Police."
      },
      delimiter = '|')
  void front_openingThatContradictsTheTitle_leavesNoJudgment(String opening) {
    PageReading reading =
        read(
            "Westmarch 2017",
            opening,
            "The extent to which the force is effective at keeping people safe and reducing crime is"
                + " good.");

    assertThat(judgments(reading)).containsExactly("effectiveness not-stated");
    assertThat(said(reading, DiagnosticCode.JUDGMENT_CONTRADICTED)).hasSize(1);
  }

  @Test
  void front_questionWithoutQuestionMark_ends() {
    assertThat(
            judgments(
                read(
                    "Westmarch 2017",
                    "How effective is the force at keeping people safe and reducing crime")))
        .containsExactly("effectiveness not-stated");
  }
}
