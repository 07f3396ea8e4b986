package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.io.page.ReadPages.judgments;
import static org.peelinspections.io.page.ReadPages.legitimacy;
import static org.peelinspections.io.page.ReadPages.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.Direction;
import org.peelinspections.model.StatedDirection;

/** Which lines and opening sentences judge a pillar. */
class JudgedPillarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The force is legitimate, and nobody can say that it is good.",
        "It would be a mistake to write that the force is good.",
        "The office that helps the force is outstanding.",
        "If the force is good, nobody has seen it.",
        "The force is good at writing letters.",
        "Westmarch Police is not good at how legitimately it keeps people safe and reduces crime."
      })
  void pillar_openingOfNoForm_givesNoGradeAndIsKept(String opening) {
    PageReading reading = legitimacy(opening);

    assertThat(judgments(reading)).containsExactly("legitimacy not-stated");
    assertThat(said(reading, DiagnosticCode.LOOKS_LIKE_A_JUDGMENT))
        .singleElement()
        .asString()
        .contains(opening);
    assertThat(reading.assessment().orElseThrow().pillars().get(0).narrative())
        .containsExactly(opening);
  }

  @Test
  void pillar_openingOfAForm_givesTheGrade() {
    String opening =
        "Westmarch Police is good at how legitimately it keeps people safe and reduces crime.";

    assertThat(judgments(legitimacy(opening))).containsExactly("legitimacy good (prose)");
    assertThat(
            judgments(
                Pages.READER
                    .withoutGradesFromProse()
                    .read(
                        "page",
                        "Westmarch PEEL 2017\nLegitimacy\nLast updated 12/12/2017\n" + opening)))
        .containsExactly("legitimacy not-stated");
  }

  @Test
  void pillar_formOfAnotherPillar_givesNoGrade() {
    assertThat(
            judgments(legitimacy("The force is good at keeping people safe and reducing crime.")))
        .containsExactly("legitimacy not-stated");
  }

  @Test
  void pillar_formBehindAnotherSentence_givesNoGrade() {
    assertThat(
            judgments(
                legitimacy(
                    "What follows is what its chief wrote. The force is good at how legitimately it"
                        + " keeps people safe and reduces crime.")))
        .containsExactly("legitimacy not-stated");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Good | Inadequate | legitimacy not-stated",
        "Good | Good | legitimacy good",
        "To be graded | Good | legitimacy not-stated",
        "Good | Westmarch Police is inadequate in how legitimately it keeps people safe and reduces"
            + " crime. | legitimacy not-stated",
        "Good | Eastmere Constabulary is good in how legitimately it keeps people safe and reduces"
            + " crime. | legitimacy not-stated",
        "Good | Westmarch Police is good in how legitimately it keeps people safe and reduces crime."
            + " | legitimacy good"
      },
      delimiter = '|')
  void pillar_twoStatements_mustAgree(String first, String second, String expected) {
    PageReading reading = legitimacy(first, second, "The force has its reasons.");

    assertThat(judgments(reading)).containsExactly(expected);
    assertThat(said(reading, DiagnosticCode.JUDGMENT_CONTRADICTED))
        .hasSize(expected.endsWith("good") ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good?", "Not good", "“Good”", "Good, in parts", "Good (2016)"})
  void pillar_lineThatIsNotQuiteAGrade_isNone(String line) {
    assertThat(judgments(legitimacy(line, "The force has its reasons.")))
        .containsExactly("legitimacy not-stated");
  }

  @Test
  void direction_negated_isNone() {
    assertThat(
            directions(
                "Our findings this year are not consistent with last year’s findings, in which we"
                    + " judged the force to be good in respect of legitimacy."))
        .isEmpty();
  }

  @Test
  void direction_onTheOverallJudgment_isKept() {
    assertThat(
            directions(
                "This is an improvement on the overall judgment last year, when the force was found"
                    + " to require improvement."))
        .containsExactly(Direction.IMPROVED);
  }

  private static List<Direction> directions(String sentence) {
    return legitimacy("Good", sentence).assessment().orElseThrow().pillars().stream()
        .flatMap(pillar -> pillar.statedDirections().stream())
        .map(StatedDirection::direction)
        .toList();
  }
}
