package org.peelinspections.io.page.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.io.page.ReadPages.judgments;
import static org.peelinspections.io.page.ReadPages.read;
import static org.peelinspections.io.page.ReadPages.said;

import org.junit.jupiter.api.Test;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.finding.Finding;

/** Where the section of an area of policing begins and ends. */
class ReportPageTest {

  private static final String HEAD =
      "Our inspection assessed how good Westmarch Police is in nine areas of policing. We make"
          + " graded judgments in eight of these nine as follows:";

  private static PageReading report(String... lines) {
    String[] page = new String[lines.length + 3];
    System.arraycopy(lines, 0, page, 3, lines.length);
    page[0] = HEAD;
    page[1] = "PEEL 2023–2025";
    page[2] = "Overall summary";
    return read(page);
  }

  @Test
  void area_beforeTheSentenceOnVictims_keepsItsGrade() {
    PageReading reading =
        report(
            "Investigating crime",
            "Good",
            "We also inspected how effective a service Westmarch Police gives to victims of crime."
                + " We don’t make a graded judgment for this area.");

    assertThat(judgments(reading))
        .containsExactly(
            "service-for-victims-of-crime not-a-graded-area", "investigating-crime good");
  }

  @Test
  void area_withTheSentenceOnItself_isNotGraded() {
    assertThat(
            judgments(
                report(
                    "Investigating crime",
                    "We don’t make a graded judgment in this overall area.")))
        .containsExactly("investigating-crime not-a-graded-area");
  }

  @Test
  void area_byItsLongName_isJudged() {
    assertThat(
            judgments(
                report(
                    "Managing offenders and suspects",
                    "Good",
                    "Building, supporting and protecting the workforce",
                    "Adequate")))
        .containsExactly("managing-offenders good", "developing-a-positive-workplace adequate");
  }

  @Test
  void area_ofANameThatIsNotKnown_leavesItsFindingsToNoOther() {
    PageReading reading =
        report(
            "Investigating crime",
            "Good",
            "Areas for improvement",
            "The force should keep its files",
            "Looking after dogs",
            "Inadequate",
            "Areas for improvement",
            "The force should feed its dogs");

    assertThat(judgments(reading)).containsExactly("investigating-crime good");
    assertThat(reading.assessment().orElseThrow().questions().get(0).findings())
        .extracting(Finding::text)
        .containsExactly("The force should keep its files");
    assertThat(said(reading, DiagnosticCode.NOT_UNDERSTOOD))
        .hasSize(4)
        .first()
        .asString()
        .contains("Looking after dogs", "protecting-vulnerable-people");
  }
}
