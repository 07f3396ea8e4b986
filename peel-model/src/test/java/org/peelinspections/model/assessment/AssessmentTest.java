package org.peelinspections.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.samples.RandomAssessments;
import org.peelinspections.samples.Samples;

class AssessmentTest {

  private static final String AREAS_OF_2017 =
      "effectiveness, effectiveness/1, effectiveness/2, effectiveness/3, effectiveness/4,"
          + " effectiveness/5, efficiency, efficiency/1, efficiency/2, efficiency/3, legitimacy,"
          + " legitimacy/1, legitimacy/2, legitimacy/3";

  private static final String WHERE = "assessment of west-midlands under 2017: ";

  private static AreaAssessment question(String id) {
    return AreaAssessment.builder().area(AreaId.of(id)).build();
  }

  private static void assertRefused(Runnable build, String message) {
    assertThatThrownBy(build::run)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(WHERE + message);
  }

  @Test
  void grade_ofAPillarOrQuestion() {
    Assessment assessment = Samples.legitimacy();
    assertThat(assessment.grade(Pillar.LEGITIMACY)).contains(Grade.REQUIRES_IMPROVEMENT);
    assertThat(assessment.grade(Pillar.EFFICIENCY)).isEmpty();
    assertThat(assessment.grade(Pillar.LEADERSHIP)).isEmpty();
    assertThat(assessment.grade("Legitimacy")).contains(Grade.REQUIRES_IMPROVEMENT);
    assertThat(assessment.grade("legitimacy/2")).contains(Grade.INADEQUATE);
    assertThat(assessment.grade("legitimacy/3")).isEmpty();
  }

  @Test
  void grade_thatIsCarriedForward_stands() {
    Judgment.CarriedForward carried =
        Judgment.CarriedForward.builder().grade(Grade.GOOD).scale(GradingScale.FOUR_TIERS).build();
    Assessment assessment = Samples.of(Samples.pillar(Pillar.EFFICIENCY, carried));
    assertThat(assessment.grade(Pillar.EFFICIENCY)).contains(Grade.GOOD);
    assertThat(assessment.judgment("efficiency")).contains(carried);
  }

  @Test
  void judgment_withoutAGrade_isNoGrade() {
    Judgment none = Judgment.notGraded(NoGradeReason.NOT_INSPECTED);
    Assessment assessment = Samples.of(Samples.question("efficiency/1", none));
    assertThat(assessment.grade("efficiency/1")).isEmpty();
    assertThat(assessment.judgment("efficiency/1")).contains(none);
  }

  @Test
  void judgment_ofALabel() {
    Assessment assessment =
        Assessment.builder()
            .force(Samples.kent())
            .framework(Samples.areas())
            .addArea(
                AreaAssessment.builder()
                    .area(AreaId.of("2031-33", "preventing-crime"))
                    .judgment(Samples.five(Grade.ADEQUATE))
                    .build())
            .build();
    assertThat(assessment.grade("Preventing crime")).contains(Grade.ADEQUATE);
    assertThat(assessment.grade("serious-crime")).isEmpty();
  }

  @Test
  void grade_ofAnAreaThatTheFrameworkDoesNotHave_listsItsAreas() {
    assertThatThrownBy(() -> Samples.nothing().grade("leadership"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "'leadership' is not an area of PEEL 2017; expected one of effectiveness,"
                + " effectiveness/1, ");
  }

  private static CauseOfConcern cause(Deadline... deadlines) {
    return CauseOfConcern.builder()
        .text("Records are late.")
        .recommendations(
            Stream.of(deadlines)
                .map(
                    d -> Recommendation.builder().text("The force should act.").deadline(d).build())
                .toList())
        .build();
  }

  @Test
  void recommendationsDue_beforeADay_theEarliestFirst() {
    LocalDate published = LocalDate.of(2017, 12, 12);
    Assessment assessment =
        Assessment.builder()
            .from(Samples.nothing())
            .addFinding(cause(Deadline.within(Period.ofMonths(6)), Deadline.none()))
            .addArea(
                AreaAssessment.builder()
                    .area(AreaId.of("2017/legitimacy"))
                    .addFinding(
                        cause(Deadline.immediately(), Deadline.by(LocalDate.of(2018, 3, 31))))
                    .build())
            .build();

    List<Assessment.DueRecommendation> due =
        assessment.recommendationsDue(published, LocalDate.of(2018, 6, 13));

    assertThat(due)
        .extracting(Assessment.DueRecommendation::due)
        .containsExactly(published, LocalDate.of(2018, 3, 31), LocalDate.of(2018, 6, 12));
    assertThat(due.get(0).finding().area()).contains(AreaId.of("2017/legitimacy"));
    assertThat(due.get(0).recommendation().deadline()).isEqualTo(Deadline.immediately());
    assertThat(assessment.recommendationsDue(published, LocalDate.of(2018, 6, 12))).hasSize(2);
    assertThat(assessment.recommendationsDue(published, published)).isEmpty();
    assertThat(Samples.nothing().recommendationsDue(published, LocalDate.MAX)).isEmpty();
  }

  @Test
  void toString_isOneLine() {
    assertThat(Samples.legitimacy())
        .hasToString("West Midlands Police, PEEL 2017: 1 pillar, 2 questions, 6 findings");
  }

  @Test
  void build_withoutAnyPart() {
    assertThat(Samples.nothing().pillars()).isEmpty();
    assertThat(Samples.nothing().questions()).isEmpty();
    assertThat(Samples.nothing().inspector()).isEmpty();
  }

  @Test
  void build_withUnknownQuestion_listsAllPaths() {
    assertRefused(
        () -> Samples.of(question("2017/legitimacy/4")),
        "question 2017/legitimacy/4 is not in framework 2017; its areas are " + AREAS_OF_2017);
  }

  @Test
  void build_withUnknownArea_listsAllPaths() {
    assertThatThrownBy(
            () ->
                Assessment.builder()
                    .force(Samples.kent())
                    .framework(Samples.areas())
                    .addArea(question("2031-33/investigating-crime"))
                    .build())
        .hasMessage(
            "assessment of kent under 2031-33: question 2031-33/investigating-crime is not in"
                + " framework 2031-33; its areas are supporting-victims, preventing-crime,"
                + " serious-crime");
  }

  @Test
  void build_withQuestionOfAFrameworkWithoutQuestions_saysThatNoneIsKnown() {
    Framework bare =
        Framework.builder().id("2031").cycle(Cycle.of("2031")).name("PEEL 2031").build();
    assertThatThrownBy(
            () ->
                Assessment.builder()
                    .force(Samples.kent())
                    .framework(bare)
                    .addArea(question("2031/a"))
                    .build())
        .hasMessageEndingWith("is not in framework 2031; it has none");
  }

  @Test
  void build_withQuestionOfAnotherFramework_namesBoth() {
    assertRefused(
        () -> Samples.of(question("2016/legitimacy/1")),
        "question 2016/legitimacy/1 is another framework's; expected 2017");
  }

  @Test
  void build_withPillarThatTheFrameworkDoesNotHave_listsAllPaths() {
    assertRefused(
        () -> Samples.of(Samples.pillar(Pillar.LEADERSHIP, Judgment.notStated())),
        "pillar leadership is not in framework 2017; its areas are " + AREAS_OF_2017);
  }

  @Test
  void build_withPillarOfAFrameworkWithoutPillars_listsAllPaths() {
    assertThatThrownBy(
            () ->
                Assessment.builder()
                    .force(Samples.kent())
                    .framework(Samples.areas())
                    .addArea(AreaAssessment.builder().area(AreaId.of("2031-33/efficiency")).build())
                    .build())
        .hasMessage(
            "assessment of kent under 2031-33: pillar efficiency is not in framework 2031-33; its"
                + " areas are supporting-victims, preventing-crime, serious-crime");
  }

  @Test
  void build_withPillarTwice_isRefused() {
    AreaAssessment part = Samples.pillar(Pillar.LEGITIMACY, Judgment.notStated());
    assertRefused(
        () -> Assessment.builder().from(Samples.nothing()).addAreas(part, part).build(),
        "pillar legitimacy stands twice; expected once");
  }

  @Test
  void build_withQuestionTwice_isRefused() {
    AreaAssessment part = question("2017/legitimacy/1");
    assertRefused(
        () -> Assessment.builder().from(Samples.nothing()).addAreas(part, part).build(),
        "question 2017/legitimacy/1 stands twice; expected once");
  }

  @Test
  void build_withGradeOnAnotherScale_isRefused() {
    assertRefused(
        () -> Samples.of(Samples.pillar(Pillar.LEGITIMACY, Samples.five(Grade.GOOD))),
        "pillar legitimacy is judged on scale five-tiers; the scale of framework 2017 is"
            + " four-tiers");
    assertRefused(
        () -> Samples.of(Samples.question("legitimacy/1", Samples.five(Grade.GOOD))),
        "question 2017/legitimacy/1 is judged on scale five-tiers; the scale of framework 2017 is"
            + " four-tiers");
  }

  @Test
  void build_whereTheScaleIsNotKnown_takesAnyScale() {
    Framework open = Framework.builder().from(Samples.areas()).scale(Optional.empty()).build();
    Assessment assessment =
        Assessment.builder()
            .force(Samples.kent())
            .framework(open)
            .addArea(
                AreaAssessment.builder()
                    .area(AreaId.of("2031-33/preventing-crime"))
                    .judgment(Samples.four(Grade.GOOD))
                    .build())
            .build();
    assertThat(assessment.questions().get(0).judgment().standingGrade()).contains(Grade.GOOD);
  }

  private static Judgment.CarriedForward carriedFrom(String cycle) {
    return Judgment.CarriedForward.builder()
        .grade(Grade.GOOD)
        .scale(GradingScale.FOUR_TIERS)
        .origin(Cycle.of(cycle))
        .build();
  }

  @Test
  void build_carriedForwardFromAnEarlierCycle_beItMoreThanOneBack() {
    assertThat(Samples.of(Samples.question("effectiveness/2", carriedFrom("2015"))).questions())
        .hasSize(1);
  }

  @Test
  void build_carriedForwardFromTheSameOrALaterCycle_isRefused() {
    assertRefused(
        () -> Samples.of(Samples.question("effectiveness/2", carriedFrom("2017"))),
        "question 2017/effectiveness/2 is carried forward from 2017; expected a cycle before 2017");
    assertRefused(
        () -> Samples.of(Samples.pillar(Pillar.EFFECTIVENESS, carriedFrom("2018-19"))),
        "pillar effectiveness is carried forward from 2018-19; expected a cycle before 2017");
  }

  @Test
  void build_carriedOverWithoutItsGrade_fromTheSameOrALaterCycle_isRefused() {
    Judgment.NotStated lost = Judgment.NotStated.builder().origin(Cycle.of("2017")).build();
    assertRefused(
        () -> Samples.of(Samples.question("effectiveness/2", lost)),
        "question 2017/effectiveness/2 is carried forward from 2017; expected a cycle before 2017");
  }

  @Test
  void build_withGradeWhereNoForceIsGraded_isNotRefused() {
    assertThat(
            Samples.of(Samples.question("effectiveness/5", Samples.four(Grade.GOOD))).questions())
        .hasSize(1);
  }

  @Test
  void build_ordersAreasAsTheFramework_aPillarBeforeItsQuestions() {
    Assessment assessment =
        Assessment.builder()
            .from(Samples.nothing())
            .addAreas(
                Samples.pillar(Pillar.LEGITIMACY, Judgment.notStated()),
                Samples.pillar(Pillar.EFFECTIVENESS, Judgment.notStated()))
            .addAreas(
                question("2017/legitimacy/2"),
                question("2017/effectiveness/1"),
                question("2017/legitimacy/1"))
            .build();
    assertThat(assessment.areas())
        .extracting(part -> part.area().path())
        .containsExactly(
            "effectiveness", "effectiveness/1", "legitimacy", "legitimacy/1", "legitimacy/2");
    assertThat(assessment.pillars())
        .extracting(part -> part.area().path())
        .containsExactly("effectiveness", "legitimacy");
    assertThat(assessment.questions())
        .extracting(part -> part.area().path())
        .containsExactly("effectiveness/1", "legitimacy/1", "legitimacy/2");
  }

  static Stream<Long> seeds() {
    return RandomAssessments.seeds(100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void build_inAnyOrder_isEqualAndLosesNothing(long seed) {
    Assessment one = new RandomAssessments(seed).assessment();
    List<AreaAssessment> areas = new ArrayList<>(one.areas());
    Collections.shuffle(areas, new Random(seed));
    assertThat(Assessment.builder().from(one).areas(areas).build())
        .isEqualTo(one)
        .hasSameHashCodeAs(one);
  }

  @Test
  void pillar_thatIsNotThere_isEmpty() {
    assertThat(Samples.legitimacy().pillar(Pillar.LEGITIMACY)).isPresent();
    assertThat(Samples.legitimacy().pillar(Pillar.EFFICIENCY)).isEmpty();
  }

  @Test
  void question_byPathOrId() {
    Assessment assessment = Samples.legitimacy();
    assertThat(assessment.question("legitimacy/2"))
        .isPresent()
        .isEqualTo(assessment.question(Samples.question("legitimacy/2")));
  }

  @Test
  void question_thatIsNotThere_isEmpty() {
    assertThat(Samples.legitimacy().question("legitimacy/3")).isEmpty();
  }

  @Test
  void question_ofPathThatTheFrameworkDoesNotHave_isRefused() {
    assertThatThrownBy(() -> Samples.legitimacy().question("legitimacy/4"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("'legitimacy/4' is not a question of PEEL 2017; expected one of");
  }

  @Test
  void locatedFindings_listsThoseOfTheAssessmentAndItsAreas() {
    assertThat(Samples.legitimacy().locatedFindings())
        .extracting(located -> located.finding().text() + " " + place(located))
        .containsExactly(
            "A new way. -",
            "The force should plan. 2017/legitimacy",
            "The force should train. 2017/legitimacy/1",
            "Vetting is late. 2017/legitimacy/1",
            "The force should train. 2017/legitimacy/2",
            "The force should train. 2017/legitimacy/2");
  }

  private static String place(LocatedFinding located) {
    return located.area().map(AreaId::toString).orElse("-");
  }

  @Test
  void locatedFindings_ofNothing_isEmpty() {
    assertThat(Samples.nothing().locatedFindings()).isEmpty();
  }

  @Test
  void locatedFindings_countsFindingsOfTheSameWordsInTheirPlace() {
    assertThat(Samples.legitimacy().locatedFindings())
        .extracting(located -> located.ref().occurrence())
        .containsExactly(1, 1, 1, 1, 1, 2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void find_ofEveryRef_givesItsFinding(long seed) {
    Assessment assessment = new RandomAssessments(seed).assessment();
    assertThat(assessment.locatedFindings())
        .allSatisfy(located -> assertThat(assessment.find(located.ref())).contains(located));
    assertThat(assessment.locatedFindings())
        .extracting(LocatedFinding::ref)
        .doesNotHaveDuplicates();
  }

  @Test
  void find_ofARefThatIsNotThere_isEmpty() {
    assertThat(Samples.legitimacy().find(Samples.ref(Samples.area("Another.")))).isEmpty();
  }
}
