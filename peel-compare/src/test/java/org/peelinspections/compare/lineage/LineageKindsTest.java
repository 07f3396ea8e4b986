package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Made;
import org.peelinspections.compare.lineage.FindingOutcome.New;
import org.peelinspections.compare.lineage.FindingOutcome.NewlyInspected;
import org.peelinspections.compare.lineage.FindingOutcome.NoLongerReported;
import org.peelinspections.compare.lineage.FindingOutcome.NotReinspected;
import org.peelinspections.compare.lineage.FindingOutcome.Perhaps;
import org.peelinspections.compare.lineage.FindingOutcome.Reworded;
import org.peelinspections.compare.lineage.FindingOutcome.Same;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Frameworks;

/** What real pages do from year to year, on the bundled frameworks; all wording is made up. */
class LineageKindsTest {

  private static final String ETHICS = "legitimacy/2";
  private static final String FAIRNESS = "legitimacy/1";
  private static final String PREVENTION = "effectiveness/1";
  private static final Judgment GOOD = Judgment.graded(Grade.GOOD, GradingScale.FOUR_TIERS);

  /** A question of a framework, with a narrative and findings. */
  private record Page(String path, Judgment judgment, String narrative, List<Finding> findings) {

    static Page of(String path, Judgment judgment, String narrative, Finding... findings) {
      return new Page(path, judgment, narrative, List.of(findings));
    }

    static Page graded(String path, String narrative, String... areas) {
      return new Page(path, GOOD, narrative, MadeFindings.areas(areas));
    }

    AreaAssessment in(String framework) {
      return AreaAssessment.builder()
          .area(Frameworks.bundled().get(framework).question(path).id())
          .judgment(judgment)
          .addNarrative(narrative)
          .findings(findings)
          .build();
    }
  }

  private static Assessment assessment(String framework, Page... pages) {
    return Assessment.builder()
        .force(Forces.bundled().get("kent"))
        .framework(Frameworks.bundled().get(framework))
        .areas(Arrays.stream(pages).map(page -> page.in(framework)).toList())
        .build();
  }

  private static FindingLineage lineage(Page earlier, Page later) {
    return FindingLineage.between(assessment("2017", earlier), assessment("2018-19", later));
  }

  private static Finding leftOver(String from, String text) {
    return AreaForImprovement.builder().text(text).carriedFrom(Cycle.of(from)).build();
  }

  @Test
  void purposeOfTheQuestion_isNoLink() {
    FindingLineage lineage =
        lineage(
            Page.graded(
                PREVENTION,
                "Mixed.",
                "The force should learn from its trials, so as to prevent crime and anti-social"
                    + " behaviour."),
            Page.graded(
                PREVENTION,
                "Mixed.",
                "The force should lend bicycles to its wardens for preventing crime, tackling"
                    + " anti-social behaviour and keeping people safe."));

    assertThat(lineage.outcomes()).hasOnlyElementsOfTypes(New.class, NoLongerReported.class);
  }

  @Test
  void wordsOfTheQuestion_countWhereAFindingSaysNothingElse() {
    FindingLineage lineage =
        lineage(
            Page.graded(FAIRNESS, "Mixed.", "The force should improve fairness and respect."),
            Page.graded(FAIRNESS, "Mixed.", "The force should act fairly and with respect."));

    assertThat(lineage.outcomes()).hasOnlyElementsOfType(Reworded.class);
  }

  @Test
  void nameOfTheForce_isNoLink() {
    FindingLineage lineage =
        lineage(
            Page.graded(FAIRNESS, "Mixed.", "Interpreters in Kent should be paid."),
            Page.graded(FAIRNESS, "Mixed.", "Leaflets of Kent Police should be in large type."));

    assertThat(lineage.outcomes()).hasOnlyElementsOfTypes(New.class, NoLongerReported.class);
  }

  @Test
  void escalated_goesOnAsAnotherKind() {
    Finding cause =
        CauseOfConcern.builder()
            .text("The heap of unfinished clearances in Kent Police is a cause of concern.")
            .addRecommendation(
                Recommendation.builder()
                    .text("The force should see that each clearance is renewed before it lapses.")
                    .build())
            .build();
    FindingLineage lineage =
        lineage(
            Page.graded(
                ETHICS, "Thin.", "The force should look regularly for clearances that lapse."),
            Page.of(ETHICS, GOOD, "Worse.", cause));

    assertThat(lineage.outcomes())
        .singleElement()
        .matches(FindingOutcome::kindChanged)
        .isInstanceOfAny(Reworded.class, Perhaps.class);
  }

  @Test
  void oneSharedSubject_perhapsGoesOnAndCountsInNoFigure() {
    FindingLineage lineage =
        lineage(
            Page.graded(ETHICS, "Thin.", "Nobody knows whose vetting is still to be done."),
            Page.graded(ETHICS, "Thin.", "Posts that need vetting are not marked in any list."));

    assertThat(lineage.outcomes()).hasOnlyElementsOfType(Perhaps.class);
    assertThat(lineage.suggestions()).hasSize(1);
    assertThat(PeelText.table(lineage)).contains("It is not known what became of any finding.");
    assertThat(PeelText.table(lineage))
        .containsPattern("perhaps goes on, [0-9]+ %")
        .contains("(before:", "suggestion to be confirmed or rejected")
        .endsWith("not counted.\n");
  }

  @Test
  void suggestion_canBeConfirmedOrRejected() {
    Page one = Page.graded(ETHICS, "Thin.", "Nobody knows whose vetting is still to be done.");
    Page other =
        Page.graded(ETHICS, "Thin.", "Posts that need vetting are not marked in any list.");
    Perhaps perhaps = lineage(one, other).suggestions().get(0);
    FindingLineageOptions options = FindingLineageOptions.defaults();
    Assessment earlier = assessment("2017", one);
    Assessment later = assessment("2018-19", other);
    var crosswalk =
        Frameworks.bundled().crosswalk(earlier.framework(), later.framework()).orElseThrow();

    FindingLineage confirmed =
        FindingLineage.between(
            earlier,
            later,
            crosswalk,
            options.confirming(perhaps.earlier().ref(), perhaps.later().ref()));
    FindingLineage rejected =
        FindingLineage.between(
            earlier,
            later,
            crosswalk,
            options.rejecting(perhaps.earlier().ref(), perhaps.later().ref()));

    assertThat(confirmed.outcomes()).hasOnlyElementsOfType(Reworded.class);
    assertThat(rejected.outcomes()).hasOnlyElementsOfTypes(New.class, NoLongerReported.class);
    assertThat(
            FindingLineage.between(
                    earlier,
                    later,
                    crosswalk,
                    new FindingLineageOptions(
                        options.threshold(), options.threshold(), Set.of(), Set.of()))
                .suggestions())
        .isEmpty();
  }

  @Test
  void askedInPart_isSaidAsThat() {
    FindingLineage lineage =
        lineage(
            Page.graded("efficiency/1", "Little.", "The force should count letters it gets."),
            Page.graded("efficiency/1", "Good.", "The force should buy lighter bicycles."));

    assertThat(lineage.outcomes(NotReinspected.class)).isEmpty();
    assertThat(lineage.outcomes(NoLongerReported.class))
        .singleElement()
        .matches(NoLongerReported::askedInPart);
    assertThat(PeelText.table(lineage))
        .contains("no longer reported; the")
        .doesNotContain("not re-inspected");
  }

  @Test
  void askedInPart_isNoLongerReportedWhereThePageSpeaksOfIt() {
    FindingLineage lineage =
        lineage(
            Page.graded("efficiency/1", "Little.", "The force should count letters it gets."),
            Page.graded("efficiency/1", "The force now counts the letters that it gets."));

    assertThat(lineage.outcomes(NoLongerReported.class))
        .singleElement()
        .matches(gone -> !gone.askedInPart())
        .matches(gone -> gone.stated().isEmpty());
  }

  @Test
  void leftOver_ofThatInspectionIsAStatedMatch() {
    Judgment carried = Made.carried(Grade.GOOD);
    String trial = "The force should write down what it learns from trials.";
    FindingLineage lineage =
        lineage(
            Page.graded(PREVENTION, "Little.", trial, "The force should hire beekeepers."),
            Page.of(PREVENTION, carried, "One area remained.", leftOver("2017", trial)));

    assertThat(lineage.outcomes(Same.class))
        .singleElement()
        .matches(same -> same.basis() == MatchBasis.STATED);
    assertThat(lineage.outcomes(NoLongerReported.class)).hasSize(1);
  }

  @Test
  void leftOver_inOtherWordsNeedsLess() {
    String earlier = "Nobody knows whose vetting is still to be done.";
    String later = "Posts that need vetting are not marked in any list.";
    FindingLineage lineage =
        lineage(
            Page.graded(ETHICS, "Thin.", earlier),
            Page.of(ETHICS, GOOD, "Thin.", leftOver("2017", later)));

    assertThat(lineage.outcomes(Reworded.class))
        .singleElement()
        .matches(reworded -> reworded.basis() == MatchBasis.STATED);
  }

  @Test
  void leftOver_fromBeforeIsNeverNew() {
    FindingLineage lineage =
        lineage(
            Page.graded(FAIRNESS, "Thin.", "The force should hire beekeepers."),
            Page.of(FAIRNESS, GOOD, "Thin.", leftOver("2015", "Searches should be logged.")));

    assertThat(lineage.outcomes(New.class)).isEmpty();
    assertThat(lineage.outcomes(NewlyInspected.class))
        .singleElement()
        .matches(found -> found.reason() == FindingGap.LEFT_OVER);
    assertThat(PeelText.table(lineage)).contains("left over from 2015");
  }

  private static NoLongerReported gone(String narrative) {
    return lineage(
            Page.graded(
                FAIRNESS,
                "Thin.",
                "The force should give receipts for seized bicycles.",
                "The force should hire beekeepers."),
            Page.graded(FAIRNESS, narrative))
        .outcomes(NoLongerReported.class)
        .get(0);
  }

  @Test
  void statement_thatItWasAddressedIsKept() {
    List.of(
            "Work is going on. Our finding on receipts for seized bicycles has been addressed.",
            "We asked for receipts for seized bicycles. This has now been fully addressed.")
        .forEach(
            narrative ->
                assertThat(gone(narrative).stated())
                    .hasValueSatisfying(stated -> assertThat(stated.addressed()).isTrue()));
  }

  @Test
  void statement_thatItIsOpenIsKeptAndCountsAsNoChange() {
    List.of(
            "The area for improvement on receipts for seized bicycles remains.",
            "Our request for receipts for seized bicycles is still open.",
            "What we wanted for receipts for seized bicycles has not been done.")
        .forEach(
            narrative ->
                assertThat(gone(narrative).stated())
                    .hasValueSatisfying(stated -> assertThat(stated.addressed()).isFalse()));
  }

  @Test
  void statement_hedgedOrAboutSomethingElseIsNone() {
    List.of(
            "Receipts for seized bicycles have partly been addressed.",
            "We do not know whether receipts for seized bicycles have been addressed.",
            "Few say that receipts for seized bicycles have been addressed.",
            "No finding on receipts for seized bicycles remains.",
            "The shortage of interpreters has been addressed.",
            "Receipts for seized bicycles are handed out in yellow envelopes.")
        .forEach(narrative -> assertThat(gone(narrative).stated()).as(narrative).isEmpty());
  }

  @Test
  void reworded_bridgesAYearThatWasCarriedForward() {
    FindingChains chains =
        FindingChains.over(
            List.of(
                assessment(
                    "2016",
                    Page.graded(
                        PREVENTION, "Mixed.", "The force should study its bicycle thefts more.")),
                assessment("2017", Page.of(PREVENTION, Made.carried(Grade.GOOD), "Not inspected.")),
                assessment(
                    "2018-19",
                    Page.graded(
                        PREVENTION, "Mixed.", "Thefts of bicycles should be studied better."))));

    assertThat(chains.repeated())
        .singleElement()
        .extracting(FindingChain::sentence)
        .isEqualTo("reported in 2016 and 2018/19; not inspected again in 2017");
    assertThat(PeelText.table(chains))
        .contains("reported in 2016 and 2018/19; not")
        .contains("Thefts of bicycles should be studied better.");
  }

  @Test
  void generalToSpecial_isAHintOfASplit() {
    FindingLineage lineage =
        lineage(
            Page.graded(
                FAIRNESS, "Few look.", "The force should invite laymen to see how it works."),
            Page.graded(
                FAIRNESS,
                "Few look.",
                "The force should invite laymen to see its kennels.",
                "The force should invite laymen to see its helicopters."));

    assertThat(lineage.outcomes(Reworded.class)).hasSize(1);
    assertThat(lineage.hints())
        .singleElement()
        .satisfies(
            hint -> {
              assertThat(hint.kind()).isEqualTo(FindingHint.Kind.POSSIBLE_SPLIT);
              assertThat(hint.parts()).hasSize(2);
            });
  }

  @Test
  void points_areShownAsManyAsFit() {
    String[] many = new String[40];
    Arrays.fill(many, "somebody reads what was written there;");
    FindingLineage lineage =
        FindingLineage.between(
            assessment(
                "2017",
                Page.of(
                    FAIRNESS,
                    GOOD,
                    "Mixed.",
                    MadeFindings.area(
                        "The force should see to it that:", "bees are fed; and", "kept off roofs."),
                    MadeFindings.area("The force should make sure that:", many))),
            assessment("2018-19", Page.graded(FAIRNESS, "Better.")));

    assertThat(PeelText.sentences(lineage).get(0))
        .contains("(The force should see to it that: bees are fed; and kept off roofs.)");
    assertThat(PeelText.sentences(lineage).get(1))
        .contains("make sure that: somebody reads what was written there; somebody reads...)");
    assertThat(PeelText.table(lineage).replaceAll("\\s+", " "))
        .contains("that: bees are fed; and kept off roofs.")
        .contains("somebody... Of 2 findings");
  }

  @Test
  void churn_ofOneFinding() {
    FindingLineage gone =
        lineage(
            Page.graded(FAIRNESS, "Thin.", "The force should hire beekeepers."),
            Page.graded(FAIRNESS, "Better."));
    FindingLineage same =
        lineage(
            Page.graded(FAIRNESS, "Thin.", "The force should hire beekeepers."),
            Page.graded(FAIRNESS, "Thin.", "The force should hire beekeepers."));

    assertThat(PeelText.table(gone))
        .endsWith(
            "Of the 1 finding of which it is known what became of it, 1 is new or no longer"
                + " reported.\n");
    assertThat(PeelText.table(same)).contains("none is new or no longer reported.");
  }
}
