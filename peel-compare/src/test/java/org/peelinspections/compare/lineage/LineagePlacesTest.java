package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.lineage.MadeFindings.CUSTODY;
import static org.peelinspections.compare.lineage.MadeFindings.EARLIER;
import static org.peelinspections.compare.lineage.MadeFindings.LATER;
import static org.peelinspections.compare.lineage.MadeFindings.RAPE;
import static org.peelinspections.compare.lineage.MadeFindings.area;
import static org.peelinspections.compare.lineage.MadeFindings.assessment;
import static org.peelinspections.compare.lineage.MadeFindings.graded;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peelinspections.compare.Made;
import org.peelinspections.compare.lineage.LineagePlaces.Asked;
import org.peelinspections.compare.lineage.LineagePlaces.Nearness;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Relation;

class LineagePlacesTest {

  private static final String ONE = "2016/legitimacy/1";
  private static final String NEXT = "2017/legitimacy/1";
  private static final Assessment ASKED = assessment(EARLIER, graded(ONE, RAPE));

  private static AreaAssessmentBuilder question(Judgment judgment) {
    return AreaAssessment.builder().area(AreaId.of(NEXT)).judgment(judgment);
  }

  /** A later assessment that was read from a page, and so holds more than judgments. */
  private static Assessment page(AreaAssessment question) {
    return Made.assessment(LATER).addArea(question).addObservation("We looked.").build();
  }

  private static Crosswalk crosswalk(CrosswalkRow... rows) {
    return Made.crosswalk("2016", "2017", rows);
  }

  private static Asked askedAfter(Assessment later, CrosswalkRow... rows) {
    return new LineagePlaces(ASKED, later, crosswalk(rows))
        .askedAfter(ASKED.locatedFindings().get(0));
  }

  private static Optional<FindingGap> gapAfter(Assessment later, CrosswalkRow... rows) {
    return askedAfter(later, rows).gap();
  }

  private static Optional<FindingGap> gapAfter(AreaAssessment later) {
    return gapAfter(page(later), Made.row(Relation.EQUAL, ONE, NEXT));
  }

  private static Asked askedBefore(Relation relation) {
    Assessment later = assessment(LATER, graded(NEXT, RAPE));
    return new LineagePlaces(ASKED, later, crosswalk(Made.row(relation, ONE, NEXT)))
        .askedBefore(later.locatedFindings().get(0));
  }

  @ParameterizedTest
  @EnumSource(names = {"EQUAL", "REWORDED", "BROADER"})
  void gapAfter_whatAsksAllTells(Relation relation) {
    Assessment later = page(graded(NEXT, new String[0]));

    assertThat(gapAfter(later, Made.row(relation, ONE, NEXT))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"NARROWER", "OVERLAPS"})
  void askedAfter_whatAsksAPartIsSaidAsThat(Relation relation) {
    CrosswalkRow row = Made.row(relation, ONE, NEXT);
    Assessment asked = page(graded(NEXT, new String[0]));
    Assessment carried = assessment(LATER, question(Made.carried(Grade.GOOD)).build());

    assertThat(askedAfter(asked, row)).isEqualTo(new Asked(Optional.empty(), true));
    assertThat(askedAfter(carried, row))
        .isEqualTo(new Asked(Optional.of(FindingGap.CARRIED_FORWARD), false));
  }

  @ParameterizedTest
  @CsvSource({"EQUAL,false", "REWORDED,false", "NARROWER,false", "BROADER,true", "OVERLAPS,true"})
  void askedBefore_readsTheRelationFromTheOtherEnd(Relation relation, boolean inPart) {
    assertThat(askedBefore(relation)).isEqualTo(new Asked(Optional.empty(), inPart));
  }

  @Test
  void gapAfter_noCounterpart() {
    Assessment later = page(graded(NEXT, new String[0]));

    assertThat(gapAfter(later, Made.row(Relation.NONE, ONE, "")))
        .contains(FindingGap.NO_COUNTERPART);
    assertThat(gapAfter(later, Made.row(Relation.NOT_ESTABLISHED, ONE, "")))
        .contains(FindingGap.NOT_ESTABLISHED);
    assertThat(gapAfter(later)).contains(FindingGap.NOT_ESTABLISHED);
  }

  @Test
  void gapAfter_oneOfSeveralThatAskAllIsEnough() {
    CrosswalkRow[] rows = {
      Made.row(Relation.BROADER, ONE, NEXT),
      Made.row(Relation.BROADER, ONE, "2017/legitimacy/2"),
      Made.row(Relation.OVERLAPS, ONE, "2017/legitimacy/3")
    };

    assertThat(gapAfter(page(graded("2017/legitimacy/2", new String[0])), rows)).isEmpty();
    assertThat(askedAfter(page(graded("2017/legitimacy/3", new String[0])), rows))
        .isEqualTo(new Asked(Optional.empty(), true));
  }

  @Test
  void gapAfter_judgmentsAlone_doNotTell() {
    CrosswalkRow row = Made.row(Relation.EQUAL, ONE, NEXT);

    assertThat(gapAfter(assessment(LATER, graded(NEXT, new String[0])), row))
        .contains(FindingGap.JUDGMENTS_ONLY);
    assertThat(
            gapAfter(
                assessment(
                    LATER,
                    question(Judgment.notGraded(NoGradeReason.INSPECTED_NOT_GRADED)).build()),
                row))
        .contains(FindingGap.JUDGMENTS_ONLY);
  }

  @Test
  void gapAfter_questionThatIsNotThere() {
    assertThat(gapAfter(assessment(LATER), Made.row(Relation.EQUAL, ONE, NEXT)))
        .contains(FindingGap.NOT_IN_ASSESSMENT);
  }

  @Test
  void gapAfter_carriedForwardTellsWhereThePageListsWhatIsLeftOver() {
    Finding left = AreaForImprovement.builder().text(CUSTODY).carriedFrom(EARLIER.cycle()).build();

    assertThat(gapAfter(question(Made.carried(Grade.GOOD)).addFinding(left).build())).isEmpty();
  }

  @Test
  void gapAfter_carriedForwardDoesNotTellWhateverElseStandsThere() {
    assertThat(gapAfter(question(Made.carried(Grade.GOOD)).addFinding(area(RAPE)).build()))
        .contains(FindingGap.CARRIED_FORWARD);
  }

  @Test
  void gapAfter_carriedOverWithoutItsGradeDoesNotTellEither() {
    Judgment.NotStated lost = Judgment.NotStated.builder().origin(Cycle.of("2015")).build();

    assertThat(gapAfter(question(lost).addNarrative("We looked.").build()))
        .contains(FindingGap.CARRIED_FORWARD);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_INSPECTED,       NOT_INSPECTED,  NOT_INSPECTED,  NOT_INSPECTED",
    "INSPECTED_NOT_GRADED,,,",
    "TO_BE_GRADED,        NOTHING_STATED, NOTHING_STATED,",
    "REPORTED_SEPARATELY, NOTHING_STATED, NOTHING_STATED,",
    "NOT_A_GRADED_AREA,   NOTHING_STATED,,",
    "NOT_ESTABLISHED,     NOTHING_STATED,,"
  })
  void gapAfter_withoutAGradeItDependsOnReasonAndContent(
      NoGradeReason reason, FindingGap bare, FindingGap narrative, FindingGap finding) {
    Judgment judgment = Judgment.notGraded(reason);

    assertThat(gapAfter(question(judgment).build())).isEqualTo(Optional.ofNullable(bare));
    assertThat(gapAfter(question(judgment).addNarrative("We looked.").build()))
        .isEqualTo(Optional.ofNullable(narrative));
    assertThat(gapAfter(question(judgment).addFinding(area("Bees.")).build()))
        .isEqualTo(Optional.ofNullable(finding));
  }

  @Test
  void gapAfter_notStatedTellsIfAnythingElseIsSaid() {
    DetailedFinding detail = DetailedFinding.builder().addParagraph("We looked.").build();

    assertThat(gapAfter(question(Judgment.notStated()).build()))
        .contains(FindingGap.NOTHING_STATED);
    assertThat(gapAfter(question(Judgment.notStated()).addDetailedFinding(detail).build()))
        .isEmpty();
    assertThat(gapAfter(question(Judgment.notStated()).addNarrative("We looked.").build()))
        .isEmpty();
  }

  private static Optional<FindingGap> gapOfPillar(Assessment later) {
    Assessment earlier =
        Made.assessment(EARLIER)
            .addArea(
                AreaAssessment.builder()
                    .area(AreaId.of("2016/legitimacy"))
                    .addFinding(area(RAPE))
                    .build())
            .build();
    return new LineagePlaces(earlier, later, Made.crosswalk("2016", later.framework().id()))
        .askedAfter(earlier.locatedFindings().get(0))
        .gap();
  }

  @Test
  void gapAfter_pillar() {
    AreaAssessment bare = AreaAssessment.builder().area(AreaId.of("2017/legitimacy")).build();

    assertThat(gapOfPillar(Made.assessment(Made.framework("2031", Made.FIVE, "area")).build()))
        .contains(FindingGap.NO_COUNTERPART);
    assertThat(gapOfPillar(Made.assessment(LATER).build())).contains(FindingGap.NOT_IN_ASSESSMENT);
    assertThat(gapOfPillar(Made.assessment(LATER).addArea(bare).build()))
        .contains(FindingGap.NOTHING_STATED);
    assertThat(
            gapOfPillar(
                Made.assessment(LATER)
                    .addArea(AreaAssessment.builder().from(bare).addNarrative("We looked.").build())
                    .build()))
        .isEmpty();
    assertThat(
            gapOfPillar(
                Made.assessment(LATER)
                    .addArea(AreaAssessment.builder().from(bare).addFinding(area("Bees.")).build())
                    .build()))
        .isEmpty();
    assertThat(
            gapOfPillar(
                Made.assessment(LATER)
                    .addArea(Made.pillar(LATER, Pillar.LEGITIMACY, Made.graded(Grade.GOOD)))
                    .addObservation("We looked.")
                    .build()))
        .isEmpty();
  }

  @Test
  void gapAfter_assessmentAsAWhole() {
    Assessment earlier = Made.assessment(EARLIER).addFinding(area(RAPE)).build();
    LocatedFinding finding = earlier.locatedFindings().get(0);
    Assessment bare = Made.assessment(LATER).build();
    Assessment observed = Made.assessment(LATER).addObservation("We looked.").build();
    Assessment found = Made.assessment(LATER).addFinding(area("Bees.")).build();

    assertThat(new LineagePlaces(earlier, bare, crosswalk()).askedAfter(finding).gap())
        .contains(FindingGap.NOT_IN_ASSESSMENT);
    assertThat(new LineagePlaces(earlier, observed, crosswalk()).askedAfter(finding).gap())
        .isEmpty();
    assertThat(new LineagePlaces(earlier, found, crosswalk()).askedAfter(finding).gap()).isEmpty();
  }

  private static LocatedFinding at(Assessment assessment) {
    return assessment.locatedFindings().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL, SAME",
    "REWORDED, SAME",
    "BROADER, LINKED",
    "NARROWER, LINKED",
    "OVERLAPS, LINKED"
  })
  void nearness_ofQuestionsIsThatOfTheCrosswalk(Relation relation, Nearness nearness) {
    LineagePlaces places =
        new LineagePlaces(ASKED, ASKED, crosswalk(Made.row(relation, ONE, NEXT)));

    assertThat(places.nearness(at(ASKED), at(assessment(LATER, graded(NEXT, RAPE)))))
        .isEqualTo(nearness);
    assertThat(places.nearness(at(ASKED), at(assessment(LATER, graded("2017/legitimacy/2", RAPE)))))
        .isEqualTo(Nearness.ACROSS);
  }

  @Test
  void nearness_ofPillarAndWhole() {
    LineagePlaces places = new LineagePlaces(ASKED, ASKED, crosswalk());
    LocatedFinding whole = at(Made.assessment(LATER).addFinding(area(RAPE)).build());
    LocatedFinding pillar =
        at(
            Made.assessment(LATER)
                .addArea(
                    AreaAssessment.builder()
                        .area(AreaId.of("2017/legitimacy"))
                        .addFinding(area(RAPE))
                        .build())
                .build());

    assertThat(places.nearness(whole, whole)).isEqualTo(Nearness.SAME);
    assertThat(places.nearness(pillar, pillar)).isEqualTo(Nearness.SAME);
    assertThat(places.nearness(whole, pillar)).isEqualTo(Nearness.ACROSS);
    assertThat(places.nearness(at(ASKED), pillar)).isEqualTo(Nearness.ACROSS);
    assertThat(places.nearness(at(ASKED), at(ASKED))).isEqualTo(Nearness.ACROSS);
  }

  @Test
  void kindsFit_allButPracticeAndShortcoming() {
    for (FindingKind one : FindingKind.values()) {
      for (FindingKind other : FindingKind.values()) {
        boolean practices =
            one == FindingKind.INNOVATIVE_PRACTICE || other == FindingKind.INNOVATIVE_PRACTICE;

        assertThat(LineagePlaces.kindsFit(one, other)).isEqualTo(one == other || !practices);
      }
    }
  }
}
