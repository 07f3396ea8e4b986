package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

@Tag("both-paths")
class PublishedJudgmentsTest {

  private static Assessment assessment(String force, String cycle) {
    return PublishedJudgments.of(force, cycle).orElseThrow();
  }

  private static Judgment judgment(String force, String cycle, Pillar pillar) {
    return assessment(force, cycle).pillar(pillar).orElseThrow().judgment();
  }

  private static Judgment judgment(String force, String cycle, String path) {
    return assessment(force, cycle).question(path).orElseThrow().judgment();
  }

  private static NoGradeReason reason(Judgment judgment) {
    return ((Judgment.NotGraded) judgment).reason();
  }

  @Test
  void all_isOrderedByForceAndTime_andHoldsEveryForce() {
    List<Assessment> all = PublishedJudgments.all();

    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparing((Assessment a) -> a.force().slug())
                .thenComparing(a -> a.framework().cycle()));
    assertThat(all.stream().map(Assessment::force).distinct())
        .containsExactlyElementsOf(Forces.bundled().all());
    assertThat(PublishedJudgments.all()).isSameAs(all);
  }

  @Test
  void of_force_inOrderOfTime() {
    assertThat(PublishedJudgments.of("West Midlands Police"))
        .extracting(a -> a.framework().id())
        .containsExactly("2014", "2015", "2016", "2017", "2018-19", "2021-22");
    assertThat(PublishedJudgments.of(Forces.bundled().get("kent")))
        .isEqualTo(PublishedJudgments.of("KENT"));
  }

  @Test
  void of_forceThatIsNotInTheData_isEmpty() {
    Force other = Force.builder().slug("westmarch").name("Westmarch Police").shortName("W").build();

    assertThat(PublishedJudgments.of(other)).isEmpty();
    assertThat(PublishedJudgments.of(other, Cycle.of("2017"))).isEmpty();
  }

  @Test
  void of_unknownNames_listTheKnownOnes() {
    assertThatThrownBy(() -> PublishedJudgments.of("westmarch"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("west-midlands");
    assertThatThrownBy(() -> PublishedJudgments.of("kent", "2013"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("2018-19");
  }

  @Test
  void of_cycleByAnyName_andOneWithoutData() {
    assertThat(PublishedJudgments.of("kent", "PEEL 2018/19"))
        .isEqualTo(PublishedJudgments.of(Forces.bundled().get("kent"), Cycle.of("2018-19")))
        .isPresent();
    assertThat(PublishedJudgments.of("kent", "2025-27")).isEmpty();
    assertThat(PublishedJudgments.of("west-midlands", "2023-25")).isEmpty();
  }

  @Test
  void cycle_isOrderedByForce_andEmptyWhereNothingIsKnown() {
    assertThat(PublishedJudgments.cycle("2017"))
        .extracting(Assessment::force)
        .containsExactlyElementsOf(Forces.bundled().all());
    assertThat(PublishedJudgments.cycle(Cycle.of("2020"))).isEmpty();
    assertThat(PublishedJudgments.cycle("2025-27")).isEmpty();
  }

  @Test
  void cycle_byItsLabel_isTheSame_butItsFirstYearAloneIsNone() {
    assertThat(PublishedJudgments.cycle(Cycle.of("2018/19")))
        .isEqualTo(PublishedJudgments.cycle("2018-19"))
        .hasSize(43);
    assertThat(PublishedJudgments.cycle(Cycle.of("2018"))).isEmpty();
  }

  @Test
  void cycles_areThoseOfTheData() {
    assertThat(PublishedJudgments.cycles())
        .extracting(Cycle::key)
        .containsExactly("2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25");
  }

  @Test
  void judgment_graded_hasGradeScaleAndSource() {
    Judgment judgment = judgment("west-midlands", "2017", Pillar.LEGITIMACY);

    assertThat(judgment.standingGrade()).contains(Grade.REQUIRES_IMPROVEMENT);
    assertThat(judgment.standingScale()).isEqualTo(assessment("kent", "2015").framework().scale());
  }

  @Test
  void source_hasPublisherDateAndSupport() {
    Source page =
        assessment("west-midlands", "2017")
            .question("effectiveness/3")
            .orElseThrow()
            .sources()
            .get(0);

    assertThat(page.address().getHost()).isEqualTo("expressandstar.com");
    assertThat(page.publisher()).isEqualTo(Source.Publisher.PRESS);
    assertThat(page.published()).contains(PartialDate.of("2018-03-22"));
    assertThat(page.support()).isEqualTo(Source.Support.DIRECT);
    assertThat(sources().filter(s -> s.support() == Source.Support.BY_EXCLUSION)).isNotEmpty();
    assertThat(sources().flatMap(s -> s.published().stream()).filter(d -> d.day().isEmpty()))
        .isNotEmpty();
    assertThat(sources().filter(s -> s.published().isEmpty())).isNotEmpty();
  }

  private static Stream<Source> sources() {
    return PublishedJudgments.all().stream()
        .flatMap(a -> a.areas().stream())
        .flatMap(part -> part.sources().stream());
  }

  @Test
  void ungraded_hasTheReasonOfTheFrameworkOrOfThePage() {
    assertThat(reason(judgment("kent", "2014", Pillar.EFFECTIVENESS)))
        .isEqualTo(NoGradeReason.NOT_A_GRADED_AREA);
    assertThat(reason(judgment("kent", "2014", Pillar.LEGITIMACY)))
        .isEqualTo(NoGradeReason.NOT_A_GRADED_AREA);
    assertThat(reason(judgment("kent", "2015", "legitimacy/2")))
        .isEqualTo(NoGradeReason.NOT_INSPECTED);
    assertThat(judgment("kent", "2015", "legitimacy/2").wordings())
        .containsExactly("This question has not been inspected or graded in 2015.");
  }

  /** The README says so of the numbers in its tables. */
  @Test
  void ungraded_areAllOf2014And2015InThreeAreas_andFiveOfGreaterManchester() {
    assertThat(
            Stream.of("2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25")
                .map(cycle -> ungraded(PublishedJudgments.cycle(cycle))))
        .containsExactly(86L, 43L, 0L, 5L, 0L, 0L, 0L);
  }

  private static long ungraded(List<Assessment> assessments) {
    return assessments.stream()
        .flatMap(a -> a.areas().stream())
        .map(AreaAssessment::judgment)
        .filter(Judgment.NotGraded.class::isInstance)
        .count();
  }

  @Test
  void greaterManchester2017_wasInspectedAndNotGraded() {
    for (Pillar pillar : List.of(Pillar.EFFICIENCY, Pillar.LEGITIMACY)) {
      Judgment judgment = judgment("greater-manchester", "2017", pillar);
      assertThat(reason(judgment)).isEqualTo(NoGradeReason.INSPECTED_NOT_GRADED);
      assertThat(judgment.wordings()).containsExactly("Not being graded");
    }
    assertThat(reason(judgment("greater-manchester", "2017", "legitimacy/1")))
        .isEqualTo(NoGradeReason.INSPECTED_NOT_GRADED);
    assertThat(
            assessment("greater-manchester", "2017")
                .pillar(Pillar.EFFICIENCY)
                .orElseThrow()
                .sources())
        .hasSize(2);
  }

  @Test
  void carriedForward_hasAnOriginWhereThatIsEstablished() {
    Judgment.CarriedForward known =
        (Judgment.CarriedForward) judgment("gwent", "2018-19", "effectiveness/1");
    Judgment.CarriedForward unknown =
        (Judgment.CarriedForward) judgment("west-midlands", "2018-19", "effectiveness/1");

    assertThat(known.origin()).contains(Cycle.of("2016"));
    assertThat(unknown.origin()).isEqualTo(Optional.empty());
    assertThat(assessment("gwent", "2018-19").question("effectiveness/1").orElseThrow().sources())
        .hasSize(2);
  }

  @Test
  void absent_isNotInTheData_neverNotGraded() {
    assertThat(assessment("surrey", "2018-19").pillar(Pillar.EFFECTIVENESS)).isEmpty();
    assertThat(assessment("surrey", "2018-19").pillar(Pillar.EFFICIENCY)).isPresent();
    assertThat(PublishedJudgments.all().stream().flatMap(a -> a.questions().stream()))
        .noneMatch(part -> part.judgment().equals(Judgment.notStated()));
  }

  @Test
  void all_areThoseOfEachForce() {
    assertThat(Forces.bundled().all())
        .flatExtracting(PublishedJudgments::of)
        .isEqualTo(PublishedJudgments.all());
  }

  @Test
  void otherStates_changedLater_bothAreThere() {
    Force force = Forces.bundled().get("northamptonshire");
    OtherState earlier = PublishedJudgments.otherStates(force).get(0);

    assertThat(PublishedJudgments.otherStates(force)).hasSize(1);
    assertThat(earlier.kind()).isEqualTo(OtherState.Kind.EARLIER);
    assertThat(earlier.area()).isEqualTo("responding-to-the-public");
    assertThat(earlier.label()).isEqualTo("Responding to the public");
    assertThat(earlier.grade()).isEqualTo(Grade.ADEQUATE);
    assertThat(earlier.source().published()).contains(PartialDate.of("2024-02-16"));
    assertThat(assessment("northamptonshire", "2023-25").grade(earlier.area()))
        .contains(Grade.REQUIRES_IMPROVEMENT);
  }

  @Test
  void otherStates_contradicted_sayWhichPageIsUsedAndWhy() {
    List<OtherState> states = PublishedJudgments.otherStates(Forces.bundled().get("cheshire"));

    assertThat(states)
        .extracting(OtherState::area)
        .containsExactly("effectiveness/1", "effectiveness/2");
    for (OtherState state : states) {
      assertThat(state.kind()).isEqualTo(OtherState.Kind.CONTRADICTING);
      assertThat(state.grade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
      assertThat(state.reason()).contains("the page on effectiveness is used");
      assertThat(state.source().address().getPath()).endsWith("/peel-2014/cheshire/");
      assertThat(assessment("cheshire", "2014").grade(state.area())).contains(Grade.GOOD);
    }
  }

  @Test
  void otherStates_ofMostForces_areNone() {
    assertThat(PublishedJudgments.otherStates(Forces.bundled().get("kent"))).isEmpty();
    assertThat(
            PublishedJudgments.otherStates(
                Force.builder().slug("westmarch").name("Westmarch Police").shortName("W").build()))
        .isEmpty();
  }

  @Test
  void version_isReadable() {
    assertThat(PublishedJudgments.version()).isEqualTo("2");
  }

  @Test
  void of_oneVersionOfAFramework_isRefused_sinceNoSourceTellsWhichWasUsed() {
    assertThatThrownBy(() -> PublishedJudgments.of("kent", "2021-22-revised"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("the sources do not tell which was used")
        .hasMessageEndingWith("expected 2021-22");
    assertThatThrownBy(() -> PublishedJudgments.cycle("2021-22-original"))
        .isInstanceOf(InvalidValueException.class);
  }
}
