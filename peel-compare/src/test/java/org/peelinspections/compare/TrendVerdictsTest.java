package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.Made.FIVE;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.pillar;
import static org.peelinspections.compare.TrendTest.F2015;
import static org.peelinspections.compare.TrendTest.F2016;
import static org.peelinspections.compare.TrendTest.F2017;
import static org.peelinspections.compare.TrendTest.F2021;
import static org.peelinspections.compare.TrendTest.answers;
import static org.peelinspections.compare.TrendTest.legitimacy;
import static org.peelinspections.compare.TrendTest.seriesOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.framework.Ground;

/** What a trend keeps of each step. */
class TrendVerdictsTest {

  private static final Judgment GOOD = graded(Grade.GOOD);
  private static final Judgment WORSE = graded(Grade.REQUIRES_IMPROVEMENT);

  @Test
  void points_keepTheGroundsOfTheirVerdict() {
    List<TrendPoint> points =
        seriesOf(
                "2016/legitimacy/1",
                answers(F2015, "2015/legitimacy/1", GOOD),
                answers(F2016, "2016/legitimacy/1", WORSE))
            .points();
    assertThat(points.get(0).verdict()).isEmpty();
    assertThat(points.get(1).verdict())
        .contains(
            new VerdictBuilder()
                .kind(VerdictKind.COMPARED)
                .change(new Change(FOUR, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT))
                .addGrounds(
                    new Ground(
                        "Border 2015-2016 is comparable.", List.of(Made.page("border/2015-2016"))),
                    new Ground(
                        "Row 2015/legitimacy/1 to 2016/legitimacy/1.",
                        List.of(Made.page("crosswalk"))))
                .build());
  }

  @Test
  void points_keepWhatTheInspectorateItselfSays() {
    TrendSeries series =
        legitimacy(
            legitimacy(F2015, GOOD),
            Made.assessment(F2016)
                .addArea(pillar(F2016, Pillar.LEGITIMACY, WORSE, Made.stated(Direction.DECLINED)))
                .build());
    assertThat(series.points().get(0).statedChanges()).isEmpty();
    assertThat(series.points().get(1).statedChanges())
        .extracting(StatedChange::agreement)
        .containsExactly(StatedChange.Agreement.AGREES);
  }

  @Test
  void breaks_sayWhetherTheyAreAGapAlone() {
    TrendSeries series =
        legitimacy(
            legitimacy(F2015, Judgment.notStated()),
            Made.assessment(F2016).build(),
            legitimacy(F2017, Judgment.notGraded(NoGradeReason.NOT_INSPECTED)),
            Made.assessment(F2021).build());
    assertThat(series.breaks()).extracting(TrendBreak::isGap).containsExactly(true, false, false);
    assertThat(series.points().get(1).verdict())
        .get()
        .matches(found -> found.kind() == VerdictKind.NOT_COMPARED)
        .matches(Verdict::isGap);
    assertThat(series.points().get(2).verdict())
        .get()
        .matches(found -> found.kind() == VerdictKind.NOT_COMPARED)
        .matches(found -> !found.isGap());
  }

  @Test
  void gap_beforeABorder_isABorder() {
    TrendSeries series =
        seriesOf(
            "2021-22/treatment",
            Made.assessment(F2017).build(),
            answers(F2021, "2021-22/treatment", Judgment.graded(Grade.ADEQUATE, FIVE)));
    assertThat(TrendTest.breaks(series))
        .containsExactly("2017 to 2021-22 not-in-assessment:earlier border-not-comparable");
    assertThat(series.breaks().get(0).isGap()).isFalse();
  }
}
