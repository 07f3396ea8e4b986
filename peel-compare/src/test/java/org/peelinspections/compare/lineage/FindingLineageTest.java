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
import static org.peelinspections.compare.lineage.MadeFindings.area;
import static org.peelinspections.compare.lineage.MadeFindings.assessment;
import static org.peelinspections.compare.lineage.MadeFindings.cause;
import static org.peelinspections.compare.lineage.MadeFindings.equal;
import static org.peelinspections.compare.lineage.MadeFindings.first;
import static org.peelinspections.compare.lineage.MadeFindings.graded;
import static org.peelinspections.compare.lineage.MadeFindings.lineage;
import static org.peelinspections.compare.lineage.MadeFindings.practice;
import static org.peelinspections.compare.lineage.MadeFindings.ref;
import static org.peelinspections.compare.lineage.MadeFindings.told;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Made;
import org.peelinspections.compare.lineage.FindingOutcome.New;
import org.peelinspections.compare.lineage.FindingOutcome.NewlyInspected;
import org.peelinspections.compare.lineage.FindingOutcome.NoLongerReported;
import org.peelinspections.compare.lineage.FindingOutcome.NotReinspected;
import org.peelinspections.compare.lineage.FindingOutcome.Reworded;
import org.peelinspections.compare.lineage.FindingOutcome.Same;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Relation;

class FindingLineageTest {

  static final String STRATEGY =
      "The force should record strip searches in custody, have a strategy for its estate, and"
          + " clear its backlog of vetting renewals.";

  static Reworded onlyReworded(FindingLineage lineage) {
    assertThat(lineage.outcomes(Reworded.class)).hasSize(1);
    return lineage.outcomes(Reworded.class).get(0);
  }

  static List<String> texts(List<LocatedFinding> findings) {
    return findings.stream().map(located -> located.finding().text()).toList();
  }

  @Test
  void between_eachFindingHasItsOutcome() {
    FindingLineage lineage =
        lineage(first(EARLIER, RAPE, VETTING, CUSTODY), first(LATER, ESTATE, VETTING_AGAIN, RAPE));

    assertThat(told(lineage))
        .containsExactly(
            "New > " + ESTATE,
            "Reworded < " + VETTING + " > " + VETTING_AGAIN,
            "Same < " + RAPE + " > " + RAPE,
            "NoLongerReported < " + CUSTODY);
  }

  @Test
  void between_sameTextButForTypographyIsSame() {
    FindingLineage lineage =
        lineage(
            first(EARLIER, "The force’s vetting – all of it."),
            first(LATER, "The force's vetting, all of it"));

    assertThat(lineage.outcomes(Same.class)).hasSize(1);
    assertThat(lineage.outcomes().get(0).matchBasis()).contains(MatchBasis.IDENTICAL);
  }

  @Test
  void between_rewordedHasSimilarity() {
    Reworded reworded = onlyReworded(lineage(first(EARLIER, VETTING), first(LATER, VETTING_AGAIN)));

    assertThat(reworded.similarity())
        .isEqualTo(FindingSimilarity.of(VETTING, VETTING_AGAIN))
        .isGreaterThan(0.33);
    assertThat(reworded.basis()).isEqualTo(MatchBasis.MEASURED);
  }

  @Test
  void between_theBestPairComesFirst() {
    String both = "The force should clear its backlog of vetting renewals and its fraud queue.";
    String fraud = "The force should clear the queue of fraud cases.";
    FindingLineage lineage =
        lineage(first(EARLIER, both, VETTING), first(LATER, VETTING_AGAIN, fraud));

    assertThat(told(lineage))
        .containsExactly(
            "Reworded < " + VETTING + " > " + VETTING_AGAIN, "Reworded < " + both + " > " + fraud);
  }

  @Test
  void between_belowTheThresholdNothingMatches() {
    Assessment earlier = first(EARLIER, VETTING);
    Assessment later = first(LATER, VETTING_AGAIN);
    double similarity = FindingSimilarity.of(VETTING, VETTING_AGAIN);
    FindingLineageOptions options = FindingLineageOptions.defaults();

    assertThat(
            lineage(earlier, later, MadeFindings.withThreshold(options, similarity))
                .outcomes(Reworded.class))
        .hasSize(1);
    assertThat(
            lineage(earlier, later, MadeFindings.withThreshold(options, Math.nextUp(similarity)))
                .outcomes(Reworded.class))
        .isEmpty();
  }

  @Test
  void between_otherPlacesNeedMoreSimilarity() {
    Assessment earlier = assessment(EARLIER, graded("2016/legitimacy/1", VETTING));
    Assessment later = assessment(LATER, graded("2017/legitimacy/2", VETTING_AGAIN));
    double similarity = FindingSimilarity.of(VETTING, VETTING_AGAIN);
    FindingLineageOptions options = FindingLineageOptions.defaults();

    assertThat(
            lineage(earlier, later, MadeFindings.withThreshold(options, similarity - 0.11))
                .outcomes(Reworded.class))
        .hasSize(1);
    assertThat(
            lineage(earlier, later, MadeFindings.withThreshold(options, similarity - 0.09))
                .outcomes(Reworded.class))
        .isEmpty();
  }

  @Test
  void between_otherKindsNeedMoreSimilarity() {
    Assessment earlier = first(EARLIER, area(VETTING));
    Assessment later = first(LATER, cause(VETTING_AGAIN));
    double similarity = FindingSimilarity.of(VETTING, VETTING_AGAIN);
    FindingLineageOptions options = FindingLineageOptions.defaults();

    FindingLineage matched =
        lineage(earlier, later, MadeFindings.withThreshold(options, similarity - 0.06));
    assertThat(onlyReworded(matched).kindChanged()).isTrue();
    assertThat(
            lineage(earlier, later, MadeFindings.withThreshold(options, similarity - 0.04))
                .outcomes(Reworded.class))
        .isEmpty();
  }

  @Test
  void between_identicalTextAtTheSameQuestionComesFirst() {
    Assessment earlier =
        assessment(
            EARLIER, graded("2016/legitimacy/1", VETTING), graded("2016/legitimacy/2", VETTING));
    Assessment later = assessment(LATER, graded("2017/legitimacy/2", VETTING));

    FindingLineage lineage = lineage(earlier, later);

    assertThat(lineage.outcomes(Same.class).get(0).earlier().area())
        .hasValueSatisfying(id -> assertThat(id).hasToString("2016/legitimacy/2"));
    assertThat(lineage.outcomes(NotReinspected.class)).hasSize(1);
  }

  @Test
  void between_identicalTextAtALinkedQuestionComesBeforeOthers() {
    Crosswalk crosswalk =
        Made.crosswalk(
            "2016",
            "2017",
            Made.row(Relation.OVERLAPS, "2016/legitimacy/1", "2017/legitimacy/3"),
            Made.row(Relation.NONE, "2016/legitimacy/2", ""));
    Assessment earlier = assessment(EARLIER, graded("2016/legitimacy/1", VETTING));
    Assessment later =
        assessment(
            LATER, graded("2017/legitimacy/1", VETTING), graded("2017/legitimacy/3", VETTING));

    FindingLineage lineage = MadeFindings.lineage(earlier, later, crosswalk);

    assertThat(lineage.outcomes(Same.class).get(0).later().area())
        .hasValueSatisfying(id -> assertThat(id).hasToString("2017/legitimacy/3"));
  }

  @Test
  void between_identicalTextAnywhereIsBetterThanSimilarTextAtTheSameQuestion() {
    Assessment earlier = assessment(EARLIER, graded("2016/legitimacy/1", VETTING));
    Assessment later =
        assessment(
            LATER,
            graded("2017/legitimacy/1", VETTING_AGAIN),
            graded("2017/legitimacy/2", VETTING));

    assertThat(told(lineage(earlier, later)))
        .containsExactly("New > " + VETTING_AGAIN, "Same < " + VETTING + " > " + VETTING);
  }

  @Test
  void between_identicalTextOfTheSameKindComesFirst() {
    Assessment earlier = first(EARLIER, area(VETTING));
    FindingLineage lineage = lineage(earlier, first(LATER, cause(VETTING), area(VETTING)));

    assertThat(lineage.outcomes(Same.class)).noneMatch(FindingOutcome::kindChanged);
    assertThat(lineage.outcomes(New.class)).hasSize(1);
  }

  @Test
  void between_anAreaForImprovementCanBecomeACauseOfConcern() {
    FindingLineage lineage = lineage(first(EARLIER, area(VETTING)), first(LATER, cause(VETTING)));

    assertThat(lineage.outcomes(Same.class)).hasSize(1).allMatch(FindingOutcome::kindChanged);
  }

  @Test
  void between_anInnovativePracticeMatchesItsLikeAlone() {
    Finding praised = practice(VETTING);

    assertThat(lineage(first(EARLIER, area(VETTING)), first(LATER, praised)).outcomes(Same.class))
        .isEmpty();
    assertThat(
            lineage(first(EARLIER, practice(VETTING_AGAIN)), first(LATER, area(VETTING)))
                .outcomes(Reworded.class))
        .isEmpty();
    assertThat(lineage(first(EARLIER, praised), first(LATER, praised)).outcomes(Same.class))
        .hasSize(1);
  }

  @Test
  void between_findingsOfPillarAndWholeMatchTheirLikeFirst() {
    Assessment earlier =
        Made.assessment(EARLIER)
            .addFinding(area(VETTING))
            .addArea(
                AreaAssessment.builder()
                    .area(AreaId.of("2016/legitimacy"))
                    .addFinding(area(VETTING))
                    .build())
            .build();
    Assessment later =
        Made.assessment(LATER)
            .addArea(
                AreaAssessment.builder()
                    .area(AreaId.of("2017/legitimacy"))
                    .addFinding(area(VETTING))
                    .build())
            .build();

    FindingLineage lineage = lineage(earlier, later);

    assertThat(lineage.outcomes(Same.class).get(0).earlier().area().orElseThrow().isPillar())
        .isTrue();
    assertThat(lineage.outcomes(NotReinspected.class).get(0).reason())
        .isEqualTo(FindingGap.NOT_IN_ASSESSMENT);
  }

  @Test
  void between_whatTheOtherSideDidNotInspectIsNeitherNewNorGone() {
    Assessment earlier = assessment(EARLIER, graded("2016/legitimacy/1", RAPE));
    Assessment later = assessment(LATER, graded("2017/legitimacy/2", ESTATE));

    FindingLineage lineage = lineage(earlier, later);

    assertThat(told(lineage))
        .containsExactly("NewlyInspected > " + ESTATE, "NotReinspected < " + RAPE);
    assertThat(lineage.outcomes(NewlyInspected.class).get(0).reason())
        .isEqualTo(FindingGap.NOT_IN_ASSESSMENT);
    assertThat(PeelText.table(lineage)).contains("It is not known what became of any finding.");
  }

  @Test
  void between_noFindingsNoOutcomes() {
    FindingLineage lineage = lineage(first(EARLIER, new String[0]), first(LATER, new String[0]));

    assertThat(lineage.outcomes()).isEmpty();
    assertThat(lineage.hints()).isEmpty();
  }

  @Test
  void churn_isWhatChangedOfWhatIsKnown() {
    FindingLineage lineage =
        lineage(first(EARLIER, RAPE, VETTING, CUSTODY), first(LATER, ESTATE, VETTING_AGAIN, RAPE));

    assertThat(PeelText.table(lineage))
        .contains("Of 4 findings of which it is known what became of them, 2 are new or no longer");
  }

  @Test
  void churn_nothingChangedIsZero() {
    assertThat(PeelText.table(lineage(first(EARLIER, RAPE), first(LATER, RAPE))))
        .contains("Of the 1 finding of which it is known what became of it, none is new");
  }

  @Test
  void outcome_isFoundByEitherFinding() {
    Assessment earlier = first(EARLIER, VETTING);
    Assessment later = first(LATER, VETTING_AGAIN);
    FindingLineage lineage = lineage(earlier, later);

    assertThat(lineage.outcome(ref(earlier, VETTING))).contains(lineage.outcomes().get(0));
    assertThat(lineage.outcome(ref(later, VETTING_AGAIN))).contains(lineage.outcomes().get(0));
    assertThat(lineage.outcome(ref(first(LAST, VETTING), VETTING))).isEmpty();
  }

  @Test
  void between_usesTheBundledCrosswalk() {
    Frameworks known = Frameworks.bundled();
    Assessment earlier = assessment(known.get("2016"), graded("2016/effectiveness/1", RAPE));
    Assessment later = assessment(known.get("2017"), graded("2017/effectiveness/1", RAPE));

    assertThat(FindingLineage.between(earlier, later).outcomes(Same.class)).hasSize(1);
  }

  @Test
  void between_frameworksWithoutAKnownCrosswalkAreRefused() {
    Assessment earlier =
        assessment(Made.framework("2030", Made.FOUR, "a"), graded("2030/a", new String[0]));

    assertThatThrownBy(
            () ->
                FindingLineage.between(
                    earlier, Made.assessment(Made.framework("2031", Made.FOUR, "a")).build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "lineage of kent: no crosswalk is known from framework 2030 to 2031; expected one, or"
                + " that one is given");
  }

  @Test
  void between_anotherCrosswalkIsRefused() {
    assertThatThrownBy(
            () ->
                MadeFindings.lineage(
                    first(EARLIER, RAPE), first(LATER, RAPE), equal(EARLIER, LAST)))
        .hasMessage(
            "lineage of kent: the crosswalk is from 2016 to 2018-19; expected one from 2016 to 2017");
    assertThatThrownBy(
            () ->
                MadeFindings.lineage(first(EARLIER, RAPE), first(LATER, RAPE), equal(LAST, LATER)))
        .hasMessageContaining("the crosswalk is from 2018-19 to 2017");
  }

  @Test
  void between_sameCycleIsRefused() {
    assertThatThrownBy(() -> lineage(first(EARLIER, RAPE), first(EARLIER, RAPE)))
        .hasMessage(
            "lineage of kent under 2016 and kent under 2016: both are of cycle 2016; expected two"
                + " cycles");
    assertThatThrownBy(() -> FindingLineage.between(first(EARLIER, RAPE), first(EARLIER, RAPE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("both are of cycle 2016");
  }

  @Test
  void between_wrongOrderIsRefused() {
    assertThatThrownBy(() -> lineage(first(LATER, RAPE), first(EARLIER, RAPE)))
        .hasMessageContaining("expected the earlier assessment first");
    assertThatThrownBy(() -> FindingLineage.between(first(LATER, RAPE), first(EARLIER, RAPE)))
        .hasMessageContaining("expected the earlier assessment first");
  }

  @Test
  void between_twoForcesAreRefused() {
    Assessment other = Made.assessment("essex", LATER).build();

    assertThatThrownBy(() -> lineage(first(EARLIER, RAPE), other))
        .hasMessageContaining("the forces are kent and essex");
    assertThatThrownBy(() -> FindingLineage.between(first(EARLIER, RAPE), other))
        .hasMessageContaining("the forces are kent and essex");
  }

  @Test
  void between_twoForcesAreRefusedBeforeAnUnknownCrosswalk() {
    Assessment other = Made.assessment("essex", Made.framework("2030", Made.FOUR, "a")).build();

    assertThatThrownBy(() -> FindingLineage.between(first(EARLIER, RAPE), other))
        .hasMessageContaining("the forces are kent and essex");
  }

  @Test
  void lineage_isAValue() {
    Assessment earlier = first(EARLIER, RAPE, STRATEGY);
    Assessment later = first(LATER, CUSTODY, VETTING);
    FindingLineage lineage = lineage(earlier, later);
    FindingLineageOptions.Pair unused =
        new FindingLineageOptions.Pair(ref(first(EARLIER, ESTATE), ESTATE), ref(later, CUSTODY));

    assertThat(lineage)
        .isEqualTo(lineage(earlier, later))
        .hasSameHashCodeAs(lineage(earlier, later))
        .hasToString("findings of kent from 2016 to 2017: 3 outcomes")
        .isNotEqualTo(lineage(first(EARLIER, RAPE), later))
        .isNotEqualTo(lineage(earlier, first(LATER, CUSTODY)))
        .isNotEqualTo(
            lineage(
                earlier, later, MadeFindings.withThreshold(FindingLineageOptions.defaults(), 1)))
        .isNotEqualTo(
            lineage(
                earlier,
                later,
                FindingLineageOptions.defaults().rejecting(unused.earlier(), unused.later())))
        .isNotEqualTo("lineage");
    assertThat(lineage.earlier()).isEqualTo(earlier);
    assertThat(lineage.later()).isEqualTo(later);
    assertThat(lineage.force()).isEqualTo(later.force());
  }

  @Test
  void outcomes_sayWhichSideHasAFinding() {
    FindingLineage lineage =
        lineage(
            assessment(
                EARLIER,
                graded("2016/legitimacy/1", RAPE, VETTING, CUSTODY),
                graded("2016/legitimacy/3", "Bees should be kept off roofs.")),
            assessment(
                LATER,
                graded("2017/legitimacy/1", RAPE, VETTING_AGAIN, ESTATE),
                graded("2017/legitimacy/2", "Horses should be shod in time.")));

    assertThat(
            lineage.outcomes().stream()
                .map(
                    outcome ->
                        outcome.<Class<?>>match(
                            same -> same.getClass(),
                            reworded -> reworded.getClass(),
                            perhaps -> perhaps.getClass(),
                            isNew -> isNew.getClass(),
                            newly -> newly.getClass(),
                            gone -> gone.getClass(),
                            unknown -> unknown.getClass()))
                .toList())
        .isEqualTo(
            List.of(
                Same.class,
                Reworded.class,
                New.class,
                NewlyInspected.class,
                NoLongerReported.class,
                NotReinspected.class));
    assertThat(lineage.outcomes().stream().map(FindingOutcome::gap).toList())
        .isEqualTo(
            List.of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FindingGap.NOT_IN_ASSESSMENT),
                Optional.empty(),
                Optional.of(FindingGap.NOT_IN_ASSESSMENT)));
    assertThat(lineage.outcomes().stream().map(FindingOutcome::matchBasis).toList())
        .isEqualTo(
            List.of(
                Optional.of(MatchBasis.IDENTICAL),
                Optional.of(MatchBasis.MEASURED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(lineage.outcomes()).noneMatch(FindingOutcome::kindChanged);
  }
}
