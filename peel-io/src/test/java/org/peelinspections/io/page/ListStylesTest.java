package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;

/** Judgments, links and findings in lists of any style. */
class ListStylesTest {

  @Test
  void front_withAListOfPillars_isJudged() {
    PageReading reading =
        ReadPages.read(
            "Westmarch 2018/19",
            "This is HMICFRS’ fifth PEEL assessment of Westmarch Police.",
            "Westmarch Police was inspected in tranche one and we found:",
            "• the extent to which the force is effective at reducing crime and keeping people safe"
                + " is outstanding;",
            "• the extent to which the force operates efficiently and sustainably requires"
                + " improvement; and",
            "• the extent to which the force treats the public and its workforce legitimately is"
                + " good");

    assertThat(ReadPages.judgments(reading))
        .containsExactly(
            "effectiveness outstanding", "efficiency requires-improvement", "legitimacy good");
  }

  @Test
  void front_withAListThatDenies_isNotJudged() {
    PageReading reading =
        ReadPages.front(
            "• The extent to which the force is effective at keeping people safe and reducing crime"
                + " is not good;");

    assertThat(ReadPages.judgments(reading)).isEmpty();
    assertThat(ReadPages.said(reading, DiagnosticCode.LOOKS_LIKE_A_JUDGMENT)).hasSize(1);
  }

  @Test
  void grade_aloneInAList_isTaken() {
    assertThat(ReadPages.judgments(ReadPages.legitimacy("• Good", "The force is polite.")))
        .containsExactly("legitimacy good");
    assertThat(ReadPages.judgments(ReadPages.legitimacy("• Good", "• Inadequate")))
        .containsExactly("legitimacy not-stated");
  }

  @Test
  void linksToPillars_nameNoPillar() {
    PageReading reading =
        ReadPages.read(
            "Westmarch PEEL 2017",
            "• Effectiveness",
            "• Efficiency",
            "Efficiency",
            "How efficient is the force at keeping people safe and reducing crime?",
            "Last updated 09/11/2017",
            "Good");

    assertThat(ReadPages.judgments(reading)).containsExactly("efficiency good");
  }

  @Test
  void link_inThePlaceOfAGrade_isNone() {
    PageReading reading =
        ReadPages.effectiveness(
            "The force is good at reducing crime and keeping people safe.",
            "The force is good at investigating crime.",
            "Questions for Effectiveness",
            "2",
            "How effective is the force at investigating crime and reducing re-offending?",
            "Detailed findings for question 2");

    assertThat(ReadPages.said(reading, DiagnosticCode.UNKNOWN_GRADE)).isEmpty();
    assertThat(ReadPages.judgments(reading)).contains("effectiveness/2 good (prose)");
  }

  @Test
  void front_behindTheNoticeOfASample_isNotJudged() {
    PageReading reading =
        ReadPages.front(
            "The following is a sample only.",
            "The extent to which the force is effective at keeping people safe and reducing crime"
                + " is good.");

    assertThat(ReadPages.judgments(reading)).isEmpty();
    assertThat(ReadPages.said(reading, DiagnosticCode.OF_ANOTHER_INSPECTION)).hasSize(1);
  }

  @Test
  void item_thatSaysThatAJudgmentWasCarriedOver_isRead() {
    PageReading reading =
        ReadPages.effectiveness(
            "It works.",
            "Questions for Effectiveness",
            "4",
            "How effective is the force at tackling serious and organised crime?",
            "Good",
            "• This question was not subject to detailed inspection in 2018/19, and our judgment"
                + " from the 2016 effectiveness inspection has been carried over.");

    assertThat(ReadPages.judgments(reading)).contains("effectiveness/4 good from 2016");
  }

  @Test
  void release_withAListBehindIs_isRead() {
    PageReading reading =
        ReadPages.read(
            "PEEL 2018/19 group 1 force press releases",
            "Westmarch Police is:",
            "• ‘good’ at effectively reducing crime and keeping people safe; and",
            "• ‘requires improvement’ in the way it treats the public and its workforce.",
            "Eastmere Constabulary was:",
            "• ‘inadequate’ at effectively reducing crime and keeping people safe.");

    assertThat(ReadPages.judgments(reading))
        .containsExactly(
            "westmarch effectiveness good (prose)",
            "westmarch legitimacy requires-improvement (prose)");
  }

  @Test
  void item_thatIsWrapped_isOne() {
    List<Finding> findings =
        ReadPages.legitimacy(
                "Good",
                "Questions for Legitimacy",
                "1",
                "To what extent does the force treat all of the people it serves with fairness and"
                    + " respect?",
                "Good",
                "Areas for improvement",
                "  • The force should work with its partners so that",
                "    its plans are known.",
                "  • The force should:",
                "      o train; and",
                "      o count.")
            .assessment()
            .orElseThrow()
            .questions()
            .get(0)
            .findings();

    assertThat(findings)
        .extracting(Finding::text)
        .containsExactly(
            "The force should work with its partners so that its plans are known.",
            "The force should:");
    assertThat(findings.get(1).points())
        .extracting(Point::text)
        .containsExactly("train; and", "count.");
  }
}
