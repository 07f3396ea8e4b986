package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.compare.Made.FIVE;
import static org.peelinspections.compare.Made.FOUR;
import static org.peelinspections.compare.Made.carried;
import static org.peelinspections.compare.Made.graded;
import static org.peelinspections.compare.Made.pillar;
import static org.peelinspections.compare.Made.question;
import static org.peelinspections.compare.Made.row;
import static org.peelinspections.model.framework.Comparability.COMPARABLE;
import static org.peelinspections.model.framework.Comparability.NOT_COMPARABLE;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Relation;

public class TrendTest {

  private static final Judgment GOOD = graded(Grade.GOOD);
  private static final Judgment WORSE = graded(Grade.REQUIRES_IMPROVEMENT);

  public static final Framework F2015 =
      Made.framework("2015", FOUR, "legitimacy/1", "legitimacy/2", "leadership");
  public static final Framework F2016 =
      Made.framework("2016", FOUR, "legitimacy/2", "legitimacy/1", "effectiveness/1");
  public static final Framework F2017 =
      Made.framework("2017", FOUR, "effectiveness/1", "legitimacy/1");
  public static final Framework F2021 = Made.framework("2021-22", FIVE, "treatment", "crime");

  public static final Frameworks FRAMEWORKS =
      Frameworks.of(
          List.of(F2015, F2016, F2017, F2021),
          List.of(
              Made.crosswalk(
                  "2015",
                  "2016",
                  row(Relation.EQUAL, "2015/legitimacy/1", "2016/legitimacy/1"),
                  row(Relation.REWORDED, "2015/legitimacy/2", "2016/legitimacy/2"),
                  row(Relation.NONE, "", "2016/effectiveness/1")),
              Made.crosswalk(
                  "2016",
                  "2017",
                  row(Relation.REWORDED, "2016/legitimacy/1", "2017/legitimacy/1"),
                  row(Relation.BROADER, "2016/legitimacy/2", "2017/legitimacy/1"),
                  row(Relation.EQUAL, "2016/effectiveness/1", "2017/effectiveness/1")),
              Made.crosswalk(
                  "2017",
                  "2021-22",
                  row(Relation.REWORDED, "2017/legitimacy/1", "2021-22/treatment"),
                  row(Relation.OVERLAPS, "2017/effectiveness/1", "2021-22/crime"))),
          List.of(
              Made.border("2015", "2016", COMPARABLE),
              Made.border("2016", "2017", COMPARABLE),
              Made.border("2017", "2021-22", NOT_COMPARABLE)));

  public static Assessment legitimacy(Framework framework, Judgment judgment) {
    return Made.assessment(framework)
        .addArea(pillar(framework, Pillar.LEGITIMACY, judgment))
        .build();
  }

  public static Assessment answers(Framework framework, String id, Judgment judgment) {
    return Made.assessment(framework).addArea(question(id, judgment)).build();
  }

  public static TrendSeries legitimacy(Assessment... assessments) {
    return Trend.of(List.of(assessments), FRAMEWORKS).series(Pillar.LEGITIMACY).orElseThrow();
  }

  public static TrendSeries seriesOf(String id, Assessment... assessments) {
    return Trend.of(List.of(assessments), FRAMEWORKS).series(AreaId.of(id)).orElseThrow();
  }

  private static String runs(TrendSeries series) {
    return series.runs().stream()
        .map(
            run ->
                run.points().stream()
                    .map(
                        point -> point.cycle().key() + " " + ResultWords.judgment(point.judgment()))
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" | "));
  }

  public static List<String> breaks(TrendSeries series) {
    return series.breaks().stream()
        .map(
            gap ->
                gap.earlier()
                    + " to "
                    + gap.later()
                    + gap.reasons().stream()
                        .map(
                            r ->
                                " "
                                    + r.code().token()
                                    + r.side().map(s -> ":" + s.token()).orElse(""))
                        .collect(Collectors.joining()))
        .toList();
  }

  public static Trend ofOneCycle() {
    return Trend.of(List.of(legitimacy(F2016, Judgment.notStated())), FRAMEWORKS);
  }

  public static Trend overFourCycles() {
    return Trend.of(
        List.of(
            Made.assessment(F2015)
                .addAreas(
                    pillar(F2015, Pillar.LEGITIMACY, GOOD),
                    pillar(
                        F2015,
                        Pillar.LEADERSHIP,
                        Judgment.notGraded(NoGradeReason.NOT_A_GRADED_AREA)))
                .addAreas(question("2015/legitimacy/1", GOOD), question("2015/legitimacy/2", WORSE))
                .build(),
            Made.assessment(F2016)
                .addArea(pillar(F2016, Pillar.LEGITIMACY, carried(Grade.GOOD, "2015")))
                .addAreas(
                    question("2016/legitimacy/1", carried(Grade.GOOD)),
                    question("2016/effectiveness/1", GOOD))
                .build(),
            Made.assessment(F2017)
                .addAreas(
                    pillar(F2017, Pillar.LEGITIMACY, WORSE),
                    pillar(F2017, Pillar.EFFECTIVENESS, GOOD))
                .addAreas(
                    question("2017/effectiveness/1", WORSE), question("2017/legitimacy/1", WORSE))
                .build(),
            Made.assessment(F2021)
                .addAreas(
                    question("2021-22/crime", Judgment.graded(Grade.ADEQUATE, FIVE)),
                    question("2021-22/treatment", Judgment.graded(Grade.GOOD, FIVE)))
                .build()),
        FRAMEWORKS);
  }

  @Test
  void series_ofOneAssessment() {
    TrendSeries series = legitimacy(legitimacy(F2016, GOOD));
    assertThat(runs(series)).isEqualTo("2016 good");
    assertThat(series.breaks()).isEmpty();
    assertThat(series.points()).hasSize(1);
    assertThat(series.longestRun().orElseThrow().points()).hasSize(1);
  }

  @Test
  void series_thatCanBeReadThrough() {
    TrendSeries series =
        legitimacy(legitimacy(F2015, WORSE), legitimacy(F2016, GOOD), legitimacy(F2017, WORSE));
    assertThat(runs(series))
        .isEqualTo("2015 requires improvement, 2016 good, 2017 requires improvement");
    assertThat(series.breaks()).isEmpty();
    TrendRun run = series.longestRun().orElseThrow();
    assertThat(run.firstGrade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
    assertThat(run.lastGrade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
    assertThat(run.first().cycle().key()).isEqualTo("2015");
    assertThat(run.last().cycle().key()).isEqualTo("2017");
  }

  @Test
  void series_inWhateverOrderTheAssessmentsAreGiven() {
    Assessment one = legitimacy(F2015, WORSE);
    Assessment two = legitimacy(F2016, GOOD);
    Assessment three = legitimacy(F2017, WORSE);
    assertThat(Trend.of(List.of(three, one, two), FRAMEWORKS))
        .isEqualTo(Trend.of(List.of(one, two, three), FRAMEWORKS));
  }

  @Test
  void series_overACycleThatIsNotAtHand() {
    TrendSeries series = legitimacy(legitimacy(F2015, GOOD), legitimacy(F2017, WORSE));
    assertThat(runs(series)).isEqualTo("2015 good, 2017 requires improvement");
  }

  @Test
  void series_breaksWhereThereIsNoGrade() {
    TrendSeries series =
        legitimacy(
            legitimacy(F2015, GOOD),
            legitimacy(F2016, Judgment.notGraded(NoGradeReason.NOT_INSPECTED)),
            legitimacy(F2017, GOOD));
    assertThat(runs(series)).isEqualTo("2015 good | 2017 good");
    assertThat(breaks(series))
        .containsExactly("2015 to 2016 no-grade:later", "2016 to 2017 no-grade:earlier");
    assertThat(series.longestRun().orElseThrow().first().cycle().key()).isEqualTo("2017");
  }

  @Test
  void series_breaksWhereNothingIsStatedOrAtHand() {
    TrendSeries series =
        legitimacy(
            legitimacy(F2015, Judgment.notStated()),
            Made.assessment(F2016).build(),
            legitimacy(F2017, GOOD));
    assertThat(runs(series)).isEqualTo("2017 good");
    assertThat(breaks(series))
        .containsExactly(
            "2015 to 2016 not-in-assessment:later not-stated:earlier",
            "2016 to 2017 not-in-assessment:earlier");
  }

  @Test
  void series_withoutAGrade() {
    TrendSeries series = legitimacy(legitimacy(F2015, Judgment.notStated()));
    assertThat(series.runs()).isEmpty();
    assertThat(series.longestRun()).isEmpty();
  }

  @Test
  void series_goesOnOverWhatIsCarriedForward() {
    TrendSeries series =
        legitimacy(
            legitimacy(F2015, GOOD),
            legitimacy(F2016, carried(Grade.GOOD, "2015")),
            legitimacy(F2017, WORSE));
    assertThat(runs(series))
        .isEqualTo("2015 good, 2016 good (from 2015), 2017 requires improvement");
    assertThat(series.points())
        .extracting(TrendPoint::carriedForward)
        .containsExactly(false, true, false);
    assertThat(Made.codes(series.points().get(2).cautions()))
        .containsExactly(ReasonCode.CARRIED_FORWARD);
    assertThat(series.longestRun().orElseThrow().points()).hasSize(3);
  }

  @Test
  void series_ofAPillarEndsWithTheLastFrameworkThatHasIt() {
    TrendSeries series = legitimacy(legitimacy(F2017, GOOD), Made.assessment(F2021).build());
    assertThat(runs(series)).isEqualTo("2017 good");
    assertThat(series.points()).hasSize(1);
    assertThat(breaks(series)).containsExactly("2017 to 2021-22 not-in-framework:later");
  }

  @Test
  void series_ofAPillarThatIsGoneForACycle_areTwo() {
    Framework f2023 = Made.framework("2023", FIVE, "legitimacy/1");
    Judgment five = Judgment.graded(Grade.GOOD, FIVE);
    Trend trend =
        Trend.of(
            List.of(
                legitimacy(F2017, GOOD), Made.assessment(F2021).build(), legitimacy(f2023, five)),
            FRAMEWORKS.with(f2023));
    assertThat(trend.series()).hasSize(2);
    TrendSeries last = trend.series(Pillar.LEGITIMACY).orElseThrow();
    assertThat(runs(last)).isEqualTo("2023 good");
    assertThat(breaks(last)).containsExactly("2021-22 to 2023 not-in-framework:earlier");
    TrendSeries first = trend.series(AreaId.of("2017/legitimacy")).orElseThrow();
    assertThat(runs(first)).isEqualTo("2017 good");
    assertThat(breaks(first)).containsExactly("2017 to 2021-22 not-in-framework:later");
  }

  @Test
  void series_ofAPillarThatNoNeighbourHas() {
    Trend trend =
        Trend.of(
            List.of(
                Made.assessment(F2015)
                    .addArea(pillar(F2015, Pillar.LEADERSHIP, Judgment.notStated()))
                    .build(),
                Made.assessment(F2016).build(),
                Made.assessment(F2017).build()),
            FRAMEWORKS);
    assertThat(breaks(trend.series(Pillar.LEADERSHIP).orElseThrow()))
        .containsExactly("2015 to 2016 not-in-framework:later");
  }

  @Test
  void series_ofAQuestionThatMovesAndIsReworded() {
    TrendSeries series =
        seriesOf(
            "2016/legitimacy/1",
            answers(F2015, "2015/legitimacy/1", GOOD),
            answers(F2016, "2016/legitimacy/1", GOOD),
            answers(F2017, "2017/legitimacy/1", WORSE));
    assertThat(series.pillar()).isEmpty();
    assertThat(series.label()).isEqualTo("Asked as legitimacy/1 in 2017");
    assertThat(runs(series)).isEqualTo("2015 good, 2016 good, 2017 requires improvement");
    assertThat(series.points())
        .extracting(point -> point.area().toString())
        .containsExactly("2015/legitimacy/1", "2016/legitimacy/1", "2017/legitimacy/1");
    assertThat(series.points())
        .extracting(point -> Made.codes(point.cautions()))
        .containsExactly(List.of(), List.of(), List.of(ReasonCode.QUESTION_REWORDED));
    assertThat(series.breaks()).isEmpty();
  }

  @Test
  void series_ofAQuestionBreaksAtTheBorder() {
    TrendSeries series =
        seriesOf(
            "2021-22/treatment",
            answers(F2017, "2017/legitimacy/1", GOOD),
            answers(F2021, "2021-22/treatment", Judgment.graded(Grade.ADEQUATE, FIVE)));
    assertThat(runs(series)).isEqualTo("2017 good | 2021-22 adequate");
    assertThat(breaks(series))
        .containsExactly("2017 to 2021-22 border-not-comparable different-scale");
    assertThat(series.points().get(1).cautions()).isEmpty();
  }

  @Test
  void series_ofAQuestionThatBecomesBroader() {
    TrendSeries series =
        seriesOf(
            "2016/legitimacy/2",
            answers(F2015, "2015/legitimacy/2", GOOD),
            answers(F2016, "2016/legitimacy/2", GOOD),
            answers(F2017, "2017/legitimacy/1", GOOD));
    assertThat(runs(series)).isEqualTo("2015 good, 2016 good");
    assertThat(breaks(series)).containsExactly("2016 to 2017 question-broader");
    TrendBreak gap = series.breaks().get(0);
    assertThat(gap.areas().earlier()).contains(AreaId.of("2016/legitimacy/2"));
    assertThat(gap.areas().later()).contains(AreaId.of("2017/legitimacy/1"));
  }

  @Test
  void series_ofAQuestionThatBegins() {
    TrendSeries series =
        seriesOf(
            "2016/effectiveness/1",
            Made.assessment(F2015).build(),
            answers(F2016, "2016/effectiveness/1", GOOD),
            answers(F2017, "2017/effectiveness/1", GOOD),
            answers(F2021, "2021-22/crime", Judgment.graded(Grade.GOOD, FIVE)));
    assertThat(runs(series)).isEqualTo("2016 good, 2017 good");
    assertThat(breaks(series))
        .containsExactly(
            "2015 to 2016 not-in-framework:earlier",
            "2017 to 2021-22 question-overlaps border-not-comparable different-scale");
  }

  @Test
  void series_thatOverlapsBeginsAnew() {
    TrendSeries series =
        seriesOf(
            "2021-22/crime",
            answers(F2017, "2017/effectiveness/1", GOOD),
            answers(F2021, "2021-22/crime", Judgment.graded(Grade.GOOD, FIVE)));
    assertThat(runs(series)).isEqualTo("2021-22 good");
    assertThat(breaks(series))
        .containsExactly("2017 to 2021-22 question-overlaps border-not-comparable different-scale");
  }

  @Test
  void series_holdsAPlaceForWhatIsNotInTheAssessment() {
    TrendSeries series =
        seriesOf(
            "2017/legitimacy/1",
            legitimacy(F2016, GOOD),
            answers(F2017, "2017/legitimacy/1", GOOD));
    assertThat(series.points()).hasSize(2);
    assertThat(series.points().get(0).judgment()).isEmpty();
    assertThat(series.points().get(0).hasGrade()).isFalse();
    assertThat(breaks(series)).containsExactly("2016 to 2017 not-in-assessment:earlier");
  }

  /** Two questions that would both go on as one, in other words. */
  public static Trend severalCounterparts() {
    Framework before = Made.framework("2016", FOUR, "legitimacy/1", "legitimacy/2");
    Framework after = Made.framework("2017", FOUR, "legitimacy/1");
    Frameworks frameworks =
        Frameworks.of(
            List.of(before, after),
            List.of(
                Made.crosswalk(
                    "2016",
                    "2017",
                    row(Relation.REWORDED, "2016/legitimacy/1", "2017/legitimacy/1"),
                    row(Relation.REWORDED, "2016/legitimacy/2", "2017/legitimacy/1"))),
            List.of(Made.border("2016", "2017", COMPARABLE)));
    return Trend.of(
        List.of(
            Made.assessment(before)
                .addAreas(question("2016/legitimacy/1", GOOD), question("2016/legitimacy/2", GOOD))
                .build(),
            answers(after, "2017/legitimacy/1", GOOD)),
        frameworks);
  }

  @Test
  void series_ofQuestionsThatWouldGoOnAsOne() {
    Trend trend = severalCounterparts();
    assertThat(trend.series()).hasSize(3);
    assertThat(trend.series())
        .extracting(TrendTest::breaks)
        .containsExactly(
            List.of("2016 to 2017 several-counterparts", "2016 to 2017 several-counterparts"),
            List.of("2016 to 2017 several-counterparts"),
            List.of("2016 to 2017 several-counterparts"));
    assertThat(trend.series().get(1).breaks().get(0).reasons().get(0).sentence())
        .isEqualTo(
            "This is not the only question that would go on as the other. Row 2016/legitimacy/1 to"
                + " 2017/legitimacy/1.");
  }

  @Test
  void series_ofAQuestionThatWouldGoOnAsTwo() {
    Framework before = Made.framework("2016", FOUR, "legitimacy/1");
    Framework after = Made.framework("2017", FOUR, "legitimacy/1", "legitimacy/2");
    Frameworks frameworks =
        Frameworks.of(
            List.of(before, after),
            List.of(
                Made.crosswalk(
                    "2016",
                    "2017",
                    row(Relation.REWORDED, "2016/legitimacy/1", "2017/legitimacy/1"),
                    row(Relation.REWORDED, "2016/legitimacy/1", "2017/legitimacy/2"))),
            List.of());
    Trend trend =
        Trend.of(
            List.of(answers(before, "2016/legitimacy/1", GOOD), Made.assessment(after).build()),
            frameworks);
    assertThat(trend.series()).hasSize(1);
    assertThat(trend.series().get(0).breaks()).hasSize(2);
  }

  @Test
  void series_standInTheOrderOfTheLastFramework() {
    Trend trend =
        Trend.of(
            List.of(
                Made.assessment(F2015)
                    .addAreas(
                        pillar(F2015, Pillar.LEADERSHIP, Judgment.notStated()),
                        pillar(F2015, Pillar.LEGITIMACY, GOOD))
                    .addArea(question("2015/legitimacy/2", GOOD))
                    .build(),
                Made.assessment(F2017)
                    .addAreas(
                        pillar(F2017, Pillar.EFFECTIVENESS, GOOD),
                        pillar(F2017, Pillar.LEGITIMACY, GOOD))
                    .addAreas(
                        question("2017/legitimacy/1", GOOD), question("2017/effectiveness/1", GOOD))
                    .build()),
            FRAMEWORKS);
    assertThat(trend.series())
        .extracting(TrendSeries::label)
        .containsExactly(
            "Effectiveness",
            "Legitimacy",
            "Leadership",
            "Asked as effectiveness/1 in 2017",
            "Asked as legitimacy/1 in 2017",
            "Asked as legitimacy/2 in 2015");
    assertThat(trend.series(Pillar.EFFICIENCY)).isEmpty();
    assertThat(trend.series(AreaId.of("2021-22/crime"))).isEmpty();
    assertThat(trend.force().slug()).isEqualTo("kent");
  }

  @Test
  void longestRun_isTheLatestOfSeveral() {
    TrendSeries series =
        legitimacy(
            legitimacy(F2015, GOOD),
            legitimacy(F2016, Judgment.notStated()),
            legitimacy(F2017, WORSE));
    assertThat(series.longestRun().orElseThrow().firstGrade())
        .isEqualTo(Grade.REQUIRES_IMPROVEMENT);
  }

  @Test
  void of_published() {
    Trend trend = Trend.of(List.of(WestMidlands.in2016(), WestMidlands.in2017()));
    assertThat(runs(trend.series(Pillar.LEGITIMACY).orElseThrow()))
        .isEqualTo("2016 good, 2017 requires improvement");
  }

  @Test
  void of_refusesNothing() {
    assertThatThrownBy(() -> Trend.of(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("trend: there is no assessment; expected at least one");
  }

  @Test
  void toString_isOneLine() {
    assertThat(Trend.of(List.of(WestMidlands.in2017(), WestMidlands.in2016())))
        .hasToString("West Midlands Police, 2016, 2017: 4 series");
  }

  @Test
  void of_refusesACycleTwice() {
    assertThatThrownBy(() -> Trend.of(List.of(WestMidlands.in2016(), WestMidlands.in2016())))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("both are of cycle 2016; expected two cycles");
  }

  @Test
  void of_refusesTwoForces() {
    assertThatThrownBy(() -> Trend.of(List.of(WestMidlands.in2016(), legitimacy(F2017, GOOD))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "trend of west-midlands under 2016 and kent under 2017: the forces are west-midlands"
                + " and kent; expected one");
  }
}
