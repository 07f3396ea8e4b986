package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Grade;

/** A sentence behind a judgment that takes it back. */
class WithdrawnJudgmentTest {

  private static PageReading question(String lines) {
    return ReadPages.read(
        ("Westmarch PEEL 2017\nEffectiveness\nLast updated 22/03/2018\nGood\nQuestions for"
                + " Effectiveness\n2\nHow effective is the force at investigating crime and"
                + " reducing re-offending?\n"
                + lines)
            .split("\n", -1));
  }

  private static Optional<Grade> grade(PageReading reading) {
    return reading.assessment().orElseThrow().questions().get(0).judgment().standingGrade();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Westmarch Police is good at investigating crime. That is no longer so.",
        "Westmarch Police is good at investigating crime. We have since withdrawn this judgment.",
        "Westmarch Police is good at investigating crime. This is not our judgment.",
        "Westmarch Police is good at investigating crime. Please disregard this grade.",
        "Westmarch Police is good at investigating crime. This is not our final judgment.",
        "Westmarch Police is good at investigating crime. It is no longer.",
        "Westmarch Police is good at investigating crime. Or so we thought.",
        "Westmarch Police is good at investigating crime. The judgment above has been set aside.",
        "Westmarch Police is good at investigating\ncrime. That is no\nlonger the case.",
        "Westmarch Police is good at investigating crime.\nThis judgment does not stand.",
        "Good\nThis grade was published in error.",
        "Good\nThis judgment, at 95% certainty, has been withdrawn.",
        "Good\nThis judgment (of the spring) does not stand.",
        "Good\nThe force keeps its notes.\nWe have withdrawn our judgment of this question.",
        "Good\nThat was an example."
      })
  void judgment_takenBack_isNotStated(String lines) {
    PageReading reading = question(lines);

    assertThat(grade(reading)).isEmpty();
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.JUDGMENT_CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Westmarch Police is good at investigating crime. It is not yet good at telling victims.",
        "Westmarch Police is good at investigating crime. This is not always easy in its towns.",
        "Westmarch Police is good at investigating crime. It has withdrawn its patrols from shops.",
        "Westmarch Police is good at investigating crime. Its grading of calls is wrong too often.",
        "Westmarch Police is good at investigating crime. However, this is not consistent.",
        "Westmarch Police is good at investigating crime. The chief constable disagrees.",
        "Good\nThis judgment was upheld, not withdrawn.",
        "Good\nThis judgment has not been withdrawn.",
        "Good\nWe have not withdrawn this judgment, as the force had asked.",
        "Good\nIn 2016 we withdrew that judgment for a while."
      })
  void judgment_notTakenBack_stands(String lines) {
    assertThat(grade(question(lines))).contains(Grade.GOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "These judgments have since been withdrawn.",
        "This report was withdrawn in the spring. A new one follows."
      })
  void notice_thatNoJudgmentHolds_leavesNone(String notice) {
    PageReading reading = question("Good\nThe force keeps its notes.\n" + notice);

    assertThat(reading.assessment().orElseThrow().areas())
        .allSatisfy(area -> assertThat(area.judgment().standingGrade()).isEmpty());
  }
}
