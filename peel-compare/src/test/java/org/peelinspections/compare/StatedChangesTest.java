package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.carried;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.pillar;
import static org.peelinspections.compare.Made.question;
import static org.peelinspections.compare.Made.row;
import static org.peelinspections.compare.Made.stated;
import static org.peelinspections.compare.Made.statedBy;
import static org.peelinspections.model.Direction.DECLINED;
import static org.peelinspections.model.Direction.IMPROVED;
import static org.peelinspections.model.Direction.UNCHANGED;
import static org.peelinspections.model.framework.Comparability.COMPARABLE;
import static org.peelinspections.model.framework.Comparability.NOT_COMPARABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Relation;

class StatedChangesTest {

  private static final Framework F2015 = Made.framework("2015", FOUR, "legitimacy/1");
  private static final Framework F2016 = Made.framework("2016", FOUR, "legitimacy/1");
  private static final Framework F2017 = Made.framework("2017", FOUR, "legitimacy/1");
  private static final Judgment GOOD = graded(Grade.GOOD);
  private static final Judgment WORSE = graded(Grade.REQUIRES_IMPROVEMENT);

  private static Frameworks frameworks(Relation relation, Comparability comparability) {
    Border first = Made.border("2015", "2016", comparability);
    Border second = Made.border("2016", "2017", comparability);
    return Frameworks.of(
        List.of(F2015, F2016, F2017),
        List.of(
            Made.crosswalk("2015", "2016", row(relation, "2015/legitimacy/1", "2016/legitimacy/1")),
            Made.crosswalk(
                "2016", "2017", row(relation, "2016/legitimacy/1", "2017/legitimacy/1"))),
        List.of(first, second));
  }

  private static StatedChange beside(Judgment earlier, Judgment later, StatedDirection stated) {
    return beside(F2016, COMPARABLE, earlier, later, stated);
  }

  private static StatedChange beside(
      Framework framework,
      Comparability comparability,
      Judgment earlier,
      Judgment later,
      StatedDirection stated) {
    Comparison comparison =
        Comparison.of(
            Made.assessment(framework)
                .addArea(pillar(framework, Pillar.LEGITIMACY, earlier))
                .build(),
            Made.assessment(F2017).addArea(pillar(F2017, Pillar.LEGITIMACY, later, stated)).build(),
            frameworks(Relation.EQUAL, comparability));
    List<StatedChange> found = comparison.rows().get(0).statedChanges();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).stated()).isEqualTo(stated);
    return found.get(0);
  }

  private static void assertStated(
      StatedChange found, StatedChange.Agreement agreement, String sentence) {
    assertThat(found.agreement()).isEqualTo(agreement);
    assertThat(found.sentence()).isEqualTo(sentence);
  }

  @Test
  void agrees_inEachDirection() {
    assertStated(
        beside(GOOD, WORSE, stated(DECLINED)),
        StatedChange.Agreement.AGREES,
        "The inspectorate itself speaks of a decline, as the grades do.");
    assertStated(
        beside(WORSE, GOOD, stated(IMPROVED)),
        StatedChange.Agreement.AGREES,
        "The inspectorate itself speaks of an improvement, as the grades do.");
    assertStated(
        beside(GOOD, GOOD, stated(UNCHANGED)),
        StatedChange.Agreement.AGREES,
        "The inspectorate itself speaks of no change, as the grades do.");
  }

  @Test
  void conflicts_inDirection() {
    assertStated(
        beside(GOOD, GOOD, stated(DECLINED)),
        StatedChange.Agreement.CONFLICTS,
        "The inspectorate itself speaks of a decline; the grades show no change.");
  }

  @Test
  void conflicts_inTheGradeRecalled() {
    assertStated(
        beside(GOOD, WORSE, statedBy(DECLINED).recalledGrade(Grade.OUTSTANDING).build()),
        StatedChange.Agreement.CONFLICTS,
        "The inspectorate recalls an earlier grade of outstanding; the 2016 grade in this data is"
            + " good.");
  }

  @Test
  void conflicts_inTheGradeRecalledThoughNothingIsCompared() {
    StatedDirection stated = statedBy(DECLINED).recalledGrade(Grade.OUTSTANDING).build();
    assertThat(beside(F2016, NOT_COMPARABLE, GOOD, WORSE, stated).agreement())
        .isEqualTo(StatedChange.Agreement.CONFLICTS);
  }

  @Test
  void agrees_withTheGradeRecalled() {
    StatedDirection stated = statedBy(DECLINED).recalledGrade(Grade.GOOD).build();
    assertThat(beside(GOOD, WORSE, stated).agreement()).isEqualTo(StatedChange.Agreement.AGREES);
  }

  @Test
  void standsAlone_whereNothingIsCompared() {
    assertStated(
        beside(F2016, NOT_COMPARABLE, GOOD, WORSE, stated(DECLINED)),
        StatedChange.Agreement.STANDS_ALONE,
        "The inspectorate itself speaks of a decline; the comparison gives no direction.");
  }

  @Test
  void standsAlone_whereTheLaterGradeIsNoNewEvidence() {
    assertThat(beside(GOOD, carried(Grade.GOOD, "2016"), stated(UNCHANGED)).agreement())
        .isEqualTo(StatedChange.Agreement.STANDS_ALONE);
  }

  @Test
  void standsAlone_whereNoEarlierGradeIsAtHandToRecall() {
    StatedDirection stated = statedBy(DECLINED).recalledGrade(Grade.GOOD).build();
    assertThat(beside(Judgment.notStated(), WORSE, stated).agreement())
        .isEqualTo(StatedChange.Agreement.STANDS_ALONE);
  }

  @Test
  void otherPeriod_whereAnotherCycleIsNamed() {
    StatedDirection since2015 = statedBy(DECLINED).since(Cycle.of("2015")).build();
    assertStated(
        beside(GOOD, WORSE, since2015),
        StatedChange.Agreement.OTHER_PERIOD,
        "The inspectorate speaks of the change since 2015, not since 2016.");
    assertThat(beside(F2015, COMPARABLE, GOOD, WORSE, since2015).agreement())
        .isEqualTo(StatedChange.Agreement.AGREES);
  }

  @Test
  void otherPeriod_whereNoCycleIsNamedAndOneLiesBetween() {
    assertStated(
        beside(F2015, COMPARABLE, GOOD, WORSE, stated(DECLINED)),
        StatedChange.Agreement.OTHER_PERIOD,
        "The inspectorate does not name the cycle that it speaks of, and there is another between"
            + " the two.");
  }

  @Test
  void agrees_whereTheCycleCarriedForwardFromIsNamed() {
    StatedDirection since2015 = statedBy(DECLINED).since(Cycle.of("2015")).build();
    assertThat(beside(carried(Grade.GOOD, "2015"), WORSE, since2015).agreement())
        .isEqualTo(StatedChange.Agreement.AGREES);
    assertThat(beside(carried(Grade.GOOD), WORSE, since2015).agreement())
        .isEqualTo(StatedChange.Agreement.OTHER_PERIOD);
  }

  @Test
  void recalledGrade_ofAQuestionThatOnlyOverlaps() {
    StatedDirection stated = statedBy(DECLINED).recalledGrade(Grade.OUTSTANDING).build();
    assertThat(besideQuestion(Relation.OVERLAPS, stated))
        .isEqualTo(StatedChange.Agreement.STANDS_ALONE);
    assertThat(besideQuestion(Relation.REWORDED, stated))
        .isEqualTo(StatedChange.Agreement.CONFLICTS);
  }

  private static StatedChange.Agreement besideQuestion(Relation relation, StatedDirection stated) {
    return Comparison.of(
            Made.assessment(F2016).addArea(question("2016/legitimacy/1", GOOD)).build(),
            Made.assessment(F2017).addArea(question("2017/legitimacy/1", WORSE, stated)).build(),
            frameworks(relation, COMPARABLE))
        .rows()
        .get(0)
        .statedChanges()
        .get(0)
        .agreement();
  }

  @Test
  void none_ofTheEarlierAssessment() {
    Comparison comparison =
        Comparison.of(
            Made.assessment(F2016)
                .addArea(pillar(F2016, Pillar.LEGITIMACY, GOOD, stated(DECLINED)))
                .build(),
            Made.assessment(F2017).build(),
            frameworks(Relation.EQUAL, COMPARABLE));
    assertThat(comparison.rows().get(0).statedChanges()).isEmpty();
  }
}
