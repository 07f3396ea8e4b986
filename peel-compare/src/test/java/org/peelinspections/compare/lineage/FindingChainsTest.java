package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.compare.lineage.MadeFindings.CUSTODY;
import static org.peelinspections.compare.lineage.MadeFindings.EARLIER;
import static org.peelinspections.compare.lineage.MadeFindings.ESTATE;
import static org.peelinspections.compare.lineage.MadeFindings.LAST;
import static org.peelinspections.compare.lineage.MadeFindings.LATER;
import static org.peelinspections.compare.lineage.MadeFindings.RAPE;
import static org.peelinspections.compare.lineage.MadeFindings.VETTING;
import static org.peelinspections.compare.lineage.MadeFindings.VETTING_AGAIN;
import static org.peelinspections.compare.lineage.MadeFindings.assessment;
import static org.peelinspections.compare.lineage.MadeFindings.first;
import static org.peelinspections.compare.lineage.MadeFindings.graded;
import static org.peelinspections.compare.lineage.MadeFindings.ref;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Made;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

class FindingChainsTest {

  private static final Framework END =
      Made.framework("2021-22", Made.FOUR, "legitimacy/1", "legitimacy/2", "legitimacy/3");

  private static final Frameworks FRAMEWORKS =
      Frameworks.of(
          List.of(EARLIER, LATER, LAST, END),
          List.of(
              MadeFindings.equal(EARLIER, LATER),
              MadeFindings.equal(LATER, LAST),
              MadeFindings.equal(LAST, END)),
          List.of());

  private static FindingChains over(Assessment... assessments) {
    return over(FindingLineageOptions.defaults(), assessments);
  }

  private static FindingChains over(FindingLineageOptions options, Assessment... assessments) {
    return FindingChains.over(List.of(assessments), FRAMEWORKS, options);
  }

  private static List<String> told(FindingChains chains) {
    return chains.chains().stream()
        .map(chain -> chain.first().finding().finding().text() + " " + chain.sentence())
        .toList();
  }

  /** An assessment that was read from a page, and so holds more than judgments. */
  private static Assessment page(Framework framework, AreaAssessment question) {
    return Made.assessment(framework).addArea(question).addObservation("We looked.").build();
  }

  /** An assessment that did not inspect the second question, and says so. */
  private static Assessment atFirst(Framework framework, String... texts) {
    return at(framework, 1, 2, texts);
  }

  /** An assessment that did not inspect the first question, and says so. */
  private static Assessment atSecond(Framework framework, String... texts) {
    return at(framework, 2, 1, texts);
  }

  private static Assessment at(Framework framework, int inspected, int not, String... texts) {
    return Made.assessment(framework)
        .addArea(notInspected(framework + "/legitimacy/" + not))
        .addArea(graded(framework + "/legitimacy/" + inspected, texts))
        .addObservation("We looked.")
        .build();
  }

  private static AreaAssessment notInspected(String area) {
    return AreaAssessment.builder()
        .area(AreaId.of(area))
        .judgment(Judgment.notGraded(NoGradeReason.NOT_INSPECTED))
        .build();
  }

  @Test
  void over_followsEachFindingFromItsFirstReport() {
    FindingChains chains =
        over(
            first(EARLIER, VETTING, RAPE),
            first(LATER, RAPE, VETTING_AGAIN, CUSTODY),
            first(LAST, VETTING_AGAIN, ESTATE));

    assertThat(told(chains))
        .containsExactly(
            VETTING + " reported in 2016, 2017 and 2018/19",
            RAPE + " reported in 2016 and 2017; no longer reported in 2018/19",
            CUSTODY + " reported in 2017; no longer reported in 2018/19",
            ESTATE + " reported in 2018/19");
  }

  @Test
  void over_linksSayOnWhatGround() {
    FindingChain chain =
        over(first(EARLIER, VETTING), first(LATER, VETTING_AGAIN), first(LAST, VETTING_AGAIN))
            .chains()
            .get(0);

    assertThat(chain.links().stream().map(FindingChain.Link::basis))
        .containsExactly(
            Optional.empty(), Optional.of(MatchBasis.MEASURED), Optional.of(MatchBasis.IDENTICAL));
    assertThat(chain.reported())
        .containsExactly(Cycle.of("2016"), Cycle.of("2017"), Cycle.of("2018-19"));
    assertThat(chain.last().finding().finding().text()).isEqualTo(VETTING_AGAIN);
  }

  @Test
  void over_identicalTextBridgesAGap() {
    FindingChains chains =
        over(atFirst(EARLIER, RAPE), atSecond(LATER, ESTATE), atFirst(LAST, RAPE));

    assertThat(told(chains))
        .containsExactly(
            RAPE + " reported in 2016 and 2018/19; not inspected again in 2017",
            ESTATE + " reported in 2017; not inspected again in 2018/19");
    assertThat(chains.chains().get(0).last().basis()).contains(MatchBasis.IDENTICAL);
  }

  @Test
  void over_rewordedTextBridgesAGap() {
    FindingChains chains =
        over(
            atFirst(EARLIER, VETTING),
            atSecond(LATER, new String[0]),
            atFirst(LAST, VETTING_AGAIN));

    assertThat(told(chains))
        .containsExactly(VETTING + " reported in 2016 and 2018/19; not inspected again in 2017");
    assertThat(chains.chains().get(0).last().basis()).contains(MatchBasis.MEASURED);
    assertThat(chains.repeated()).isEqualTo(chains.chains());
  }

  @Test
  void over_aSuggestionIsToldBesideTheChainAndBeginsItsOwn() {
    String earlier = "Nobody knows how long people wait for their vetting.";
    String later = "Vetting should suit the post that somebody is to fill.";
    FindingChains chains = over(first(EARLIER, earlier), first(LATER, later));

    assertThat(told(chains))
        .hasSize(2)
        .first()
        .asString()
        .matches(
            Pattern.quote(earlier)
                + " reported in 2016; perhaps reported in other words in 2017 \\([0-9]+ % similar\\)");
    assertThat(chains.repeated()).isEmpty();
  }

  @Test
  void over_identicalTextGoesOnAfterASuggestion() {
    String earlier = "Nobody knows how long people wait for their vetting.";
    String later = "Vetting should suit the post that somebody is to fill.";
    FindingChain chain =
        over(first(EARLIER, earlier), first(LATER, later), first(LAST, earlier, later))
            .chains()
            .get(0);

    assertThat(chain.reported()).containsExactly(EARLIER.cycle(), LAST.cycle());
    assertThat(chain.perhaps()).hasSize(1);
    assertThat(chain.ended()).isEmpty();
  }

  @Test
  void over_judgmentsAlone_sayNothingOfFindings() {
    Assessment judgments = assessment(LATER, graded("2017/legitimacy/1", new String[0]));
    Assessment others = assessment(LATER, graded("2017/legitimacy/2", new String[0]));

    assertThat(told(over(atFirst(EARLIER, RAPE), judgments)))
        .containsExactly(RAPE + " reported in 2016");
    assertThat(told(over(atFirst(EARLIER, RAPE), others)))
        .containsExactly(RAPE + " reported in 2016");
    assertThat(told(over(atFirst(EARLIER, RAPE), judgments, atFirst(LAST, RAPE))))
        .containsExactly(RAPE + " reported in 2016 and 2018/19");
  }

  @Test
  void over_aQuestionThatIsNotInTheData_isNotCalledNotInspected() {
    Assessment part = page(LATER, graded("2017/legitimacy/2", new String[0]));

    assertThat(told(over(atFirst(EARLIER, RAPE), part)))
        .containsExactly(RAPE + " reported in 2016");
  }

  @Test
  void over_aGapCanLastForYears() {
    FindingChains chains =
        over(
            atFirst(EARLIER, RAPE),
            atSecond(LATER, new String[0]),
            atSecond(LAST, new String[0]),
            atFirst(END, RAPE));

    assertThat(told(chains))
        .containsExactly(
            RAPE + " reported in 2016 and 2021/22; not inspected again in 2017 and 2018/19");
  }

  @Test
  void over_whatWaitsToTheEndStaysOpen() {
    FindingChain chain =
        over(atFirst(EARLIER, RAPE), atSecond(LATER, new String[0]), atSecond(LAST, new String[0]))
            .chains()
            .get(0);

    assertThat(chain.gaps()).containsExactly(Cycle.of("2017"), Cycle.of("2018-19"));
    assertThat(chain.ended()).isEmpty();
  }

  @Test
  void over_theLastReportTakesUpFirst() {
    FindingChains chains =
        over(
            atFirst(EARLIER, RAPE),
            atSecond(LATER, RAPE, RAPE),
            Made.assessment(LAST)
                .addArea(notInspected("2018-19/legitimacy/1"))
                .addArea(notInspected("2018-19/legitimacy/2"))
                .addObservation("We looked.")
                .build(),
            atFirst(END, RAPE));

    assertThat(told(chains))
        .containsExactly(
            RAPE + " reported in 2016, 2017 and 2021/22; not inspected again in 2018/19",
            RAPE + " reported in 2017; not inspected again in 2018/19 and 2021/22");
  }

  @Test
  void over_aFindingTakesUpOneChainOnly() {
    FindingChains chains =
        over(atFirst(EARLIER, RAPE, RAPE), atSecond(LATER, new String[0]), atFirst(LAST, RAPE));

    assertThat(told(chains))
        .containsExactly(
            RAPE + " reported in 2016 and 2018/19; not inspected again in 2017",
            RAPE + " reported in 2016; not inspected again in 2017; no longer reported in 2018/19");
  }

  @Test
  void over_reportedAgainAfterItsEndIsAChainOfItsOwn() {
    FindingChains chains =
        over(first(EARLIER, RAPE), first(LATER, ESTATE), first(LAST, RAPE, ESTATE));

    assertThat(told(chains))
        .containsExactly(
            RAPE + " reported in 2016; no longer reported in 2017",
            ESTATE + " reported in 2017 and 2018/19",
            RAPE + " reported in 2018/19");
  }

  @Test
  void over_aUserBridgesAGap() {
    Assessment earlier = atFirst(EARLIER, VETTING, RAPE);
    Assessment last = atFirst(LAST, VETTING_AGAIN, RAPE);
    FindingChains chains =
        over(
            FindingLineageOptions.defaults()
                .confirming(ref(earlier, VETTING), ref(last, VETTING_AGAIN))
                .rejecting(ref(earlier, RAPE), ref(last, RAPE)),
            earlier,
            atSecond(LATER, new String[0]),
            last);

    assertThat(told(chains))
        .containsExactly(
            VETTING + " reported in 2016 and 2018/19; not inspected again in 2017",
            RAPE + " reported in 2016; not inspected again in 2017; no longer reported in 2018/19",
            RAPE + " reported in 2018/19");
    assertThat(chains.chains().get(0).last().basis()).contains(MatchBasis.CONFIRMED);
  }

  @Test
  void over_aUsersBridgeToWhatIsClaimedOrNotThereHasNoEffect() {
    Assessment earlier = atFirst(EARLIER, VETTING);
    Assessment later = atSecond(LATER, RAPE);
    Assessment last =
        assessment(
            LAST, graded("2018-19/legitimacy/1", ESTATE), graded("2018-19/legitimacy/2", RAPE));
    FindingLineageOptions claimed =
        FindingLineageOptions.defaults().confirming(ref(earlier, VETTING), ref(last, RAPE));
    FindingLineageOptions absent =
        FindingLineageOptions.defaults()
            .confirming(ref(earlier, VETTING), ref(atFirst(LAST, CUSTODY), CUSTODY));

    assertThat(told(over(claimed, earlier, later, last)))
        .isEqualTo(told(over(absent, earlier, later, last)))
        .contains(
            VETTING
                + " reported in 2016; not inspected again in 2017; no longer reported in 2018/19");
  }

  @Test
  void over_everyFindingStandsInOneChain() {
    Assessment[] all = {
      first(EARLIER, VETTING, RAPE, RAPE, CUSTODY),
      atSecond(LATER, ESTATE, RAPE),
      first(LAST, CUSTODY, VETTING_AGAIN, RAPE),
      first(END, RAPE, VETTING)
    };

    assertThat(
            over(all).chains().stream()
                .flatMap(chain -> chain.links().stream())
                .map(FindingChain.Link::finding))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(all).flatMap(a -> a.locatedFindings().stream()).toList());
  }

  @Test
  void over_oneAssessment() {
    FindingChains chains = over(first(EARLIER, RAPE));

    assertThat(told(chains)).containsExactly(RAPE + " reported in 2016");
  }

  @Test
  void over_usesTheBundledCrosswalks() {
    Frameworks known = Frameworks.bundled();
    Assessment earlier = assessment(known.get("2016"), graded("2016/effectiveness/1", RAPE));
    Assessment later = assessment(known.get("2017"), graded("2017/effectiveness/1", RAPE));

    assertThat(told(FindingChains.over(List.of(earlier, later))))
        .containsExactly(RAPE + " reported in 2016 and 2017");
  }

  @Test
  void over_nothingIsRefused() {
    assertThatThrownBy(FindingChainsTest::over)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("there is no assessment");
  }

  @Test
  void over_wrongOrderOrTwoForcesAreRefused() {
    assertThatThrownBy(() -> over(first(LATER, RAPE), first(EARLIER, RAPE)))
        .hasMessageContaining("expected the earlier assessment first");
    assertThatThrownBy(() -> over(first(EARLIER, RAPE), Made.assessment("essex", LATER).build()))
        .hasMessageContaining("the forces are kent and essex");
  }
}
