package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;

/** Where each part of a page goes: to which area, as what, and in which order. */
@SuppressWarnings("StringConcatToTextBlock") // text blocks would hide where a line of a page ends
class PageStructureTest {

  private static final String QUESTION =
      "Westmarch PEEL 2017\nLegitimacy\n"
          + "How legitimate is the force at keeping people safe and reducing crime?\n"
          + "Last updated 12/12/2017\nGood\nThe force is polite.\nQuestions for Legitimacy\n1\n"
          + "To what extent does the force treat all of the people it serves with fairness and"
          + " respect?\nGood\n";

  private static PageReading read(String page) {
    return Pages.READER.read("page", page);
  }

  private static AreaAssessment first(PageReading reading) {
    return reading.assessment().orElseThrow().question("legitimacy/1").orElseThrow();
  }

  private static AreaAssessment under(String lines) {
    PageReading reading = read(QUESTION + lines);
    assertThat(reading.coverage().notUnderstood()).isEmpty();
    return first(reading);
  }

  private static List<String> codes(PageReading reading) {
    return reading.diagnostics().stream().map(said -> said.code().token()).toList();
  }

  @Test
  void points_withoutIndent_areTheItemsThatGoOnWithTheSentence() {
    AreaAssessment question =
        under(
            "Areas for improvement\n- The force should see that its drivers:\n- slow down; and\n"
                + "- wave.\n- The force should buy a bell.\n- The force should also:\n"
                + "- Ring it;\n- Polish it.\n- The force should rest.\n");

    assertThat(question.findings())
        .extracting(Finding::text, finding -> finding.points().stream().map(Point::text).toList())
        .containsExactly(
            tuple("The force should see that its drivers:", List.of("slow down; and", "wave.")),
            tuple("The force should buy a bell.", List.of()),
            tuple("The force should also:", List.of("Ring it;", "Polish it.")),
            tuple("The force should rest.", List.of()));
  }

  @Test
  void areas_withoutBullets_areTheSentencesOnWhatTheForceShouldDo() {
    AreaAssessment question =
        under(
            "Areas for improvement\nThe force should sing.\nWestmarch Police should:\n- dance; and\n"
                + "- bow.\nIt sat. The force should stand.\n");

    assertThat(question.findings())
        .extracting(Finding::text, finding -> finding.points().size())
        .containsExactly(tuple("The force should sing.", 0), tuple("Westmarch Police should:", 2));
    assertThat(question.narrative()).containsExactly("It sat. The force should stand.");
  }

  @Test
  void areas_behindALeadIn_areItsItems() {
    AreaAssessment question =
        under(
            "Areas for improvement\nWe found two things:\n- The force should sing.\n- And dance.\n");

    assertThat(question.findings())
        .extracting(Finding::text)
        .containsExactly("The force should sing.", "And dance.");
  }

  @Test
  void points_ofARecommendationWithoutIndent_areItsOwn() {
    AreaAssessment question =
        under(
            "Cause of concern\nThe bell is gone.\nRecommendations\n- The force should at once:\n"
                + "- look for it; and\n- find it.\n- The force should say so.\n");
    CauseOfConcern cause = (CauseOfConcern) question.findings().get(0);

    assertThat(cause.recommendations())
        .extracting(Recommendation::text, r -> r.points().size())
        .containsExactly(
            tuple("The force should at once:", 2), tuple("The force should say so.", 0));
  }

  @Test
  void list_insideACauseOfConcern_belongsToItAndNotToItsRecommendations() {
    AreaAssessment question =
        under(
            "Cause of concern\nThe bell is silent:\n- its rope is cut; and\n- it is cracked.\n"
                + "So nobody hears:\n- the fire; or\n- the clock.\nRecommendations\n"
                + "- The force should mend it within two weeks.\n");
    CauseOfConcern cause = (CauseOfConcern) question.findings().get(0);

    assertThat(question.findings()).hasSize(1);
    assertThat(cause.points())
        .containsExactly(Point.of("its rope is cut; and"), Point.of("it is cracked."));
    assertThat(cause.paragraphs())
        .containsExactly("So nobody hears:", "• the fire; or", "• the clock.");
    assertThat(cause.recommendations())
        .extracting(Recommendation::text)
        .containsExactly("The force should mend it within two weeks.");
  }

  @Test
  void recommendation_asAParagraphUnderItsHeading_isTaken() {
    AreaAssessment question =
        under("Cause of concern\nIt is late.\nRecommendation\nThe force should hurry.\n");

    assertThat(question.findings().get(0).attachedRecommendations())
        .extracting(Recommendation::text)
        .containsExactly("The force should hurry.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cause of concern\nThe force cannot say where its bell is, and it has\n",
        "Cause of concern\nThe force lost its bell.\nRecommendations\n",
        "Cause of concern\nThe force lost its:\n- bell; and\n"
      })
  void causeOfConcern_thatIsCut_keepsItsWordsAndIsSaid(String lines) {
    PageReading reading = read(QUESTION + lines);

    assertThat(codes(reading)).contains("no-recommendation", "page-ends-early");
    assertThat(first(reading).findings()).isEmpty();
    assertThat(String.join(" ", first(reading).narrative())).contains("The force").contains("bell");
  }

  @Test
  void text_behindFindings_isNarrative() {
    AreaAssessment question =
        under(
            "Areas for improvement\n- The force should count.\nThe force is good at sums. It"
                + " adds.\nIt is slow with:\n- fractions; and\n- roots.\nIt learns.\n");

    assertThat(question.findings()).hasSize(1);
    assertThat(question.narrative())
        .containsExactly(
            "The force is good at sums. It adds.",
            "It is slow with:",
            "• fractions; and",
            "• roots.",
            "It learns.");
  }

  @Test
  void lists_inSummaryAndObservations_areKeptInTheirPlace() {
    PageReading pillar =
        read(
            QUESTION.replace(
                "The force is polite.\n", "The force:\n- is polite; and\n- bows.\nWell done.\n"));
    PageReading front =
        read("Westmarch 2017\nHMI's observations\nI saw three things.\n- One.\n- Two.\nNo more.\n");

    assertThat(
            pillar.assessment().orElseThrow().pillar(Pillar.LEGITIMACY).orElseThrow().narrative())
        .containsExactly("The force:", "• is polite; and", "• bows.", "Well done.");
    assertThat(front.assessment().orElseThrow().observations())
        .containsExactly("I saw three things.", "• One.", "• Two.", "No more.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One AFI of the 2015 inspection is still open: | 2015",
        "The following area for improvement from our 2016 inspection remains: | 2016",
        "Areas for improvement from 2015 that remain | 2015",
        "Two areas for improvement, made in 2016, have not yet been addressed. | 2016",
        "We came in 2016. One area for improvement remained from that inspection. | 2016",
        "An area for improvement of an earlier inspection remains: | ",
        "An area for improvement of 2015 and 2016 remains: | "
      })
  void areas_thatRemain_areFindingsOfTheCycleThatThePageNames(String lead, String cycle) {
    PageReading reading =
        read(
            QUESTION
                + "Areas for improvement\n- The force should sing.\n"
                + lead
                + "\n- The force should dance.\nIt hums.\n");

    assertThat(first(reading).findings())
        .extracting(Finding::text, Finding::carriedFrom)
        .containsExactly(
            tuple("The force should sing.", Optional.empty()),
            tuple("The force should dance.", Optional.ofNullable(cycle).map(Cycle::ofKey)));
    assertThat(codes(reading).contains("earlier-cycle-not-named")).isEqualTo(cycle == null);
    assertThat(first(reading).narrative()).last().isEqualTo("It hums.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "These areas for improvement from 2015 have been addressed, so none of them remains:",
        "No areas for improvement remain from 2015:",
        "The force still has areas for improvement:",
        "The force remains keen:"
      })
  void list_behindAnotherSentence_isNoFinding(String lead) {
    AreaAssessment question = under(lead + "\n- The force should dance.\n");

    assertThat(question.findings()).isEmpty();
    assertThat(question.narrative()).containsExactly(lead, "• The force should dance.");
  }

  @Test
  void paragraphsOfAnItemInHtml_standAtItsFinding() {
    String html =
        "<p>"
            + QUESTION.strip().replace("\n", "</p><p>")
            + "</p><h3>Areas for improvement</h3><ul><li><p>The force should sing.</p>"
            + "<p>It is mute.</p></li><li>The force should<br>dance.</li></ul><p>It hums.</p>";
    AreaAssessment question = first(read(html));

    assertThat(question.findings())
        .extracting(Finding::text, Finding::paragraphs)
        .containsExactly(
            tuple("The force should sing.", List.of("It is mute.")),
            tuple("The force should dance.", List.of()));
    assertThat(question.narrative()).containsExactly("It hums.");
  }

  @Test
  void paragraphsOfAPointInHtml_areOfItsEvidence() {
    String html =
        "<p>"
            + QUESTION.strip().replace("\n", "</p><p>")
            + "</p><h3>Areas for improvement</h3>\n<ul><li>The force should:\n<ul>"
            + "<li><p>sing;</p>\n<p>and dance.</p></li></ul></li></ul>\n<p>It hums.</p>";
    AreaForImprovement finding = (AreaForImprovement) first(read(html)).findings().get(0);

    assertThat(finding.points()).containsExactly(Point.of("sing; and dance."));
    assertThat(finding.evidence())
        .extracting(Evidence::firstLine, Evidence::lastLine)
        .containsExactly(tuple(2, 4));
  }

  @Test
  void shortLine_thatGoesOnBelow_isNarrativeAndNotLost() {
    PageReading reading =
        ReadPages.legitimacy(
            "Good", "The force listens.", "It does so in the streets", "and in its stations.");

    assertThat(reading.coverage().notUnderstood()).isEmpty();
    assertThat(reading.assessment().orElseThrow().pillars().get(0).narrative())
        .containsExactly("The force listens.", "It does so in the streets", "and in its stations.");
  }

  @Test
  void lineSeparator_partsBlocksInText() {
    PageReading reading = read(QUESTION.replace("Good\nThe force is", "Good\u2028The force is"));

    assertThat(reading.assessment().orElseThrow().pillars().get(0).narrative())
        .containsExactly("The force is polite.");
  }

  @Test
  void headline_of2014_needsNoQuestionMark() {
    PageReading reading =
        read(
            "Westmarch PEEL 2014\nEffectiveness\nHow well the force keeps the peace\n"
                + "Last updated 12/11/2014\nUngraded\nIt is calm.\n"
                + "Further insights on effectiveness\nNobody shouts.\n");
    AreaAssessment pillar = reading.assessment().orElseThrow().pillars().get(0);

    assertThat(reading.coverage().notUnderstood()).isEmpty();
    assertThat(pillar.wording()).contains("How well the force keeps the peace");
    assertThat(pillar.lastUpdated()).contains(LocalDate.of(2014, 11, 12));
    assertThat(pillar.narrative()).containsExactly("It is calm.", "Nobody shouts.");
  }

  @Test
  void date_behindTheGrade_isRead() {
    PageReading reading =
        read(QUESTION.replace("Last updated 12/12/2017\nGood", "Good\nLast updated 12/12/2017"));

    assertThat(reading.assessment().orElseThrow().pillars().get(0).lastUpdated())
        .contains(LocalDate.of(2017, 12, 12));
    assertThat(codes(reading)).doesNotContain("no-date");
  }

  @Test
  void leadership_withoutItsHeading_isToldByItsForm() {
    PageReading reading =
        read(
            "Westmarch PEEL 2016\nOther inspections\n"
                + "How well has the force performed in our other inspections?\n"
                + "We also look at other things.\nLast updated 08/12/2016\n"
                + "To lead is to listen.\nThe chief constable listens.\n");
    AreaAssessment pillar = reading.assessment().orElseThrow().pillars().get(0);

    assertThat(pillar.area().pillar()).contains(Pillar.LEADERSHIP);
    assertThat(pillar.judgment())
        .isInstanceOfSatisfying(
            Judgment.NotGraded.class,
            none -> assertThat(none.reason()).isEqualTo(NoGradeReason.NOT_A_GRADED_AREA));
    assertThat(pillar.narrative())
        .containsExactly("To lead is to listen.", "The chief constable listens.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1\n", "Questions for Legitimacy\n", "Good"})
  void page_thatIsCutBehindItsBeginning_saysSo(String last) {
    PageReading reading = read(QUESTION.substring(0, QUESTION.indexOf("Questions for")) + last);

    assertThat(codes(reading)).containsAnyOf("page-ends-early", "questions-missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Questions for Efficiency\n1\nHow well does the force understand demand?\nInadequate\nIt"
            + " guesses.\n",
        "1\nHow well does the force understand demand?\nInadequate\nIt guesses.\n",
        "How well does the force understand demand?\nInadequate\nIt guesses.\n",
        "Questions for Efficiency\n1\nInadequate\nIt guesses.\n"
      })
  void question_ofAnotherPillar_isSaidAndGoesNowhere(String lines) {
    PageReading reading = read(QUESTION.substring(0, QUESTION.indexOf("Questions for")) + lines);
    Assessment assessment = reading.assessment().orElseThrow();

    assertThat(codes(reading)).contains("other-pillar");
    assertThat(assessment.questions()).isEmpty();
    assertThat(assessment.pillars().get(0).narrative()).containsExactly("The force is polite.");
  }

  @Test
  void question_ofAnotherPillarBehindOneOfThis_takesNothingFromIt() {
    AreaAssessment question =
        first(
            read(
                QUESTION
                    + "The force bows.\nHow well does the force understand demand?\nInadequate\n"
                    + "Areas for improvement\n- The force should count.\n"));

    assertThat(question.narrative()).containsExactly("The force bows.");
    assertThat(question.findings()).isEmpty();
  }

  @Test
  void frontPage_namingTwoForces_isRefused() {
    PageReading reading =
        read(
            "Read more about WestmarchThis is HMIC’s second assessment of the effectiveness,"
                + " efficiency and legitimacy with which Eastmere Constabulary keeps people safe.\n"
                + "The extent to which Westmarch Police is effective at keeping people safe and"
                + " reducing crime is good.\n");

    assertThat(reading.assessments()).isEmpty();
    assertThat(codes(reading)).containsExactly("two-forces");
  }

  @Test
  void frameLines_arePassedOverWithTheReason() {
    PageReading reading =
        read(
            "Westmarch 2017\nPhoto of Jo Bloggs\nJo Bloggs\nJo Bloggs, Her Majesty’s Inspector of Constabulary\n"
                + "Contact Jo Bloggs\nHMI's observations\nI am glad.\n"
                + "Os hoffech ddarllen y dudalen hon yn Gymraeg\n");

    assertThat(reading.coverage().passedOver())
        .extracting(PageCoverage.Line::text, PageCoverage.Line::detail)
        .containsExactly(
            tuple("Photo of Jo Bloggs", "the name beside a picture"),
            tuple("Jo Bloggs", "the name beside a picture"),
            tuple("Contact Jo Bloggs", "says whom to contact"),
            tuple("Os hoffech ddarllen y dudalen hon yn Gymraeg", "a link to the page in Welsh"));
    assertThat(reading.assessment().orElseThrow().observations()).containsExactly("I am glad.");
  }

  @Test
  void frontPage_withASentenceTwice_saysSoAndWhichPillarIsMissing() {
    String sentence =
        "The extent to which the force is effective at keeping people safe and reducing crime is"
            + " good.\n";
    PageReading reading = read("Westmarch 2016\n" + sentence + sentence);

    assertThat(codes(reading))
        .containsExactly("sentence-twice", "pillar-missing", "pillar-missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revisit letter | From: The inspector;To: The chief constable;Sent on: 21 May 2024;We came"
            + " back to look at one cause of concern.",
        "revisit letter | Westmarch Police;PEEL causes of concern: revisit letter;Progress is good.",
        "revisit letter | Letter to Westmarch Police on its cause of concern;Westmarch PEEL"
            + " 2018/19;Effectiveness;Good;We came back.",
        "revisit letter | Westmarch Police;Dear Chief Constable;Westmarch PEEL 2018/19;"
            + "Effectiveness;Good;We came back.",
        "register of recommendations | Recommendations;Force: Westmarch Police;Inspection: PEEL"
            + " 2017;Status: closed;The force should sing.",
        "register of recommendations | PEEL 2017;Recommendation 4, status: open;Sing.",
        "page on other reports | Westmarch PEEL 2015;Other inspections;How well has the force"
            + " performed in our other inspections?;Get the report;Published: 8 December 2015",
        "register of recommendations | PEEL: police effectiveness 2016 – Westmarch Police"
            + " (8770);Cause of concern;It is late.;[on]3rd November 2016"
            + " [status]awaiting-review[/status][/on]",
        "list of findings | Westmarch tracker;HMICFRS PEEL;Area for improvement 1;The force should"
            + " sing.",
        "press release | Westmarch must do better;HMICFRS graded the force across nine areas of"
            + " policing and was glad."
      })
  void page_ofAKindThatIsNotRead_isRefusedByName(String kind, String lines) {
    PageReading reading = read(lines.replace(';', '\n'));

    assertThat(reading.kind().label()).isEqualTo(kind);
    assertThat(reading.assessments()).isEmpty();
    assertThat(reading.diagnostics())
        .singleElement()
        .satisfies(said -> assertThat(said.code()).isEqualTo(DiagnosticCode.KIND_NOT_READ))
        .asString()
        .contains("the page is a");
  }

  @Test
  void finding_builtWithoutCycle_isOfThisInspection() {
    assertThat(AreaForImprovement.builder().text("a").build().carriedFrom()).isEmpty();
  }

  @Test
  void wording_wrappedOverLines_isThatOfItsQuestion() {
    PageReading reading =
        ReadPages.legitimacy(
            "Good",
            "The force is polite.",
            "2",
            "How well does the force ensure that",
            "its workforce behaves ethically",
            "and lawfully?",
            "Inadequate");

    assertThat(ReadPages.judgments(reading))
        .containsExactly("legitimacy good", "legitimacy/2 inadequate");
    assertThat(ReadPages.said(reading, DiagnosticCode.NO_WORDING)).isEmpty();
  }
}
