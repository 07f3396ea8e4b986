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
        "Good\nThat was an example.",
        "Good\nThis judgement was quashed on 4 July 2018.",
        "Good\nThe grade was revised to inadequate in June.",
        "Good\nOfficers knock on doors.\nThe grade above was later found to be wrong.",
        "Good\nThe grade for this question should be inadequate.",
        "Good\nThis rating is that of our 2015 inspection.",
        "Good\nThe judgment above is that of Eastmere Constabulary.",
        "Good\nThe force gave itself this grade.",
        "Good\nWe did not grade the force this year.",
        "Good\nNo grade was given this year.",
        "Good\nThe detectives are new.\nCorrection: for ‘good’ read ‘inadequate’.",
        "Westmarch Police is good at investigating crime. However, overall we judged it to require"
            + " improvement.",
        "Westmarch Police is good at investigating crime. It is inadequate at investigating crime.",
        "Westmarch Police is good at investigating crime. That was the view of the commissioner.",
        "Westmarch Police is good at investigating crime. This is what the force wrote of itself.",
        "Westmarch Police is good at investigating crime. This statement applied in 2015.",
        "Westmarch Police is good at investigating crime. Until 2016, that is.",
        "Westmarch Police is good at investigating crime. Sadly, the opposite is the case.",
        "Westmarch Police is good at investigating crime. However, since May, we have changed this"
            + " to inadequate."
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
        "Good\nIn 2016 we withdrew that judgment for a while.",
        "Good\nThis is an example of good practice.",
        "Good\nThe risk assessment was wrong.",
        "Good\nWe corrected an error in the force’s data.",
        "Good\nOur judgment remains the same as in 2016.",
        "Good\nOur judgment is based on the cases that were changed.",
        "Good\nThe grade is explained below.",
        "Good\nWe changed how we inspect forces.",
        "Good\nThe force corrected its records.",
        "Good\nThe judgment of the court was withdrawn.",
        "Good\nIt is tidy.\nIt is inadequate that callers wait.",
        "Good\nThis grade is the same as last year’s.",
        "Good\nThe force was not graded in 2014.",
        "Westmarch Police is good at investigating crime. This is the view of our inspectors.",
        "Westmarch Police is good at investigating crime. It is good at investigating crime."
      })
  void judgment_notTakenBack_stands(String lines) {
    assertThat(grade(question(lines))).contains(Grade.GOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "These judgments have since been withdrawn.",
        "All judgments on this page were quashed on 4 July 2018.",
        "Note: the grades of the four questions above are those of 2015.",
        "This is a mock-up. Not real judgments.",
        "Example page. The grades are invented for training.",
        "This report was withdrawn in the spring. A new one follows."
      })
  void notice_thatNoJudgmentHolds_leavesNone(String notice) {
    PageReading reading = question("Good\nThe force keeps its notes.\n" + notice);

    assertThat(reading.assessment().orElseThrow().areas())
        .allSatisfy(area -> assertThat(area.judgment().standingGrade()).isEmpty());
  }

  private static final String EFFECTIVE =
      "The extent to which the force is effective at keeping people safe and reducing crime is"
          + " good.";
  private static final String EFFICIENT =
      "The extent to which the force is efficient at keeping people safe and reducing crime"
          + " requires improvement.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sentences above are those of 2015; new ones will follow.",
        "Please disregard the two sentences above.",
        "These judgments are those of Eastmere Constabulary."
      })
  void front_noticeOnAllSentences_leavesNone(String notice) {
    assertThat(ReadPages.judgments(ReadPages.front(EFFECTIVE, EFFICIENT, notice)))
        .containsExactly("effectiveness not-stated", "efficiency not-stated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: effectiveness was not inspected in 2017; the grade shown is from 2016.",
        "Correction: the extent to which the force is effective at keeping people safe and reducing"
            + " crime requires improvement."
      })
  void front_noticeOnOnePillar_leavesTheOther(String notice) {
    assertThat(ReadPages.judgments(ReadPages.front(EFFECTIVE, EFFICIENT, notice)))
        .containsExactly("effectiveness not-stated", "efficiency requires-improvement");
  }
}
