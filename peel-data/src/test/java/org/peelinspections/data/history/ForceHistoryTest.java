package org.peelinspections.data.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendRun;
import org.peelinspections.compare.lineage.FindingChain;
import org.peelinspections.data.Completeness;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.MonitoringPeriod;
import org.peelinspections.data.OtherState;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.Standing;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

class ForceHistoryTest {

  private static final Cycle LAST = Cycle.of("2023-25");

  private static Force force(String slug) {
    return Forces.bundled().get(slug);
  }

  private static ForceHistory of(String slug) {
    return ForceHistory.of(force(slug), JudgmentSet.bundled());
  }

  private static ForceHistory with(Assessment... own) {
    return ForceHistory.of(own[0].force(), JudgmentSet.bundled().with(List.of(own)));
  }

  static List<Force> forces() {
    return Forces.bundled().all();
  }

  /** A judgment of a user, found in a report with a finding and a stated direction. */
  private static Assessment own(String force, String area, Grade grade, String published) {
    Framework framework = Frameworks.bundled().get("2023-25");
    return Assessment.builder()
        .force(force(force))
        .framework(framework)
        .addArea(
            AreaAssessment.builder()
                .area(framework.question(area).id())
                .judgment(Judgment.graded(grade, framework.scale().orElseThrow()))
                .addStatedDirection(
                    StatedDirection.builder()
                        .direction(Direction.IMPROVED)
                        .words("It does better than it did.")
                        .build())
                .addFinding(AreaForImprovement.builder().text("Answer calls sooner.").build())
                .addSources(
                    Source.builder()
                        .address(URI.create("https://example.org/report"))
                        .publisher(Source.Publisher.INSPECTORATE)
                        .published(PartialDate.of(published))
                        .build())
                .build())
        .build();
  }

  private static List<String> facts(ForceHistory history, String title) {
    return history.story().stream()
        .filter(section -> section.title().equals(title))
        .flatMap(section -> section.facts().stream())
        .map(HistorySection.Fact::sentence)
        .toList();
  }

  @Test
  @Tag("both-paths")
  void of_westMidlands_hasAllThatIsKnown() {
    ForceHistory history = of("west-midlands");

    assertThat(history.cycles()).hasSize(7);
    assertThat(history.cycles().get(6).datedSentence())
        .isEqualTo(
            "PEEL 2023-25: as published, 8 areas graded, none outstanding or good, 2 adequate, 3 requires"
                + " improvement, 3 inadequate; which ones is not in this data");
    assertThat(history.extremes())
        .allMatch(Standing::isExtreme)
        .extracting(Standing::area, Standing::same, Standing::known)
        .contains(tuple("efficiency", 5, 43), tuple("efficiency", 2, 43));
    assertThat(history.monitoring())
        .extracting(MonitoringPeriod::sentence)
        .containsExactly("under closer monitoring (Engage) from 2023-11-24 to 2024-09-18");
    assertThat(history.findings()).isEmpty();
    assertThat(history.otherStates()).isEmpty();
  }

  @Test
  void cycles_sayWhenTheyWerePublished_asExactAsIsKnown() {
    assertThat(of("cleveland").cycles())
        .extracting(Completeness::datedSentence)
        .contains(
            "PEEL 2015: 10 of 13 pillars and questions are in this data; published 2015-10-20 to"
                + " 2016-02-18")
        .anyMatch(sentence -> sentence.endsWith("all 8 are in this data; published 2025-04-11"));
    assertThat(of("west-midlands").cycles().get(5).datedSentence())
        .endsWith("2 of 11 are in this data; the date of publication is not in this data");
  }

  @Test
  void movements_tellStepsAndDips_whereGradesMayBeCompared() {
    Movement legitimacy =
        of("west-midlands").movements().stream()
            .filter(moved -> moved.area().equals("legitimacy"))
            .findFirst()
            .orElseThrow();

    assertThat(legitimacy.sentence())
        .isEqualTo(
            "Legitimacy, 2015 to 2018/19: good, down 1 step to requires improvement in 2017, up 1"
                + " step to good in 2018/19");
    assertThat(legitimacy.steps()).hasSize(2);
    assertThat(legitimacy.run().dips())
        .extracting(TrendRun.Dip::sentence)
        .containsExactly("fell by one step in 2017 and came back in 2018/19");
    assertThat(legitimacy.sources()).hasSizeGreaterThan(2);
  }

  @Test
  void movements_withoutAStep_sayThatTheGradeStayed() {
    assertThat(of("gwent").movements())
        .extracting(Movement::sentence)
        .contains("Efficiency, 2015 to 2018/19: good throughout");
  }

  @Test
  void movements_withCautionOrCarriedForward_sayIt() {
    assertThat(of("cleveland").movements())
        .extracting(Movement::sentence)
        .contains(
            "effectiveness/2 Investigating crime, 2016 to 2017: good; carried forward in 2017");
    assertThat(
            PublishedJudgments.all().stream()
                .map(found -> found.force().slug())
                .distinct()
                .flatMap(force -> of(force).movements().stream()))
        .allSatisfy(ForceHistoryTest::saysItsCautions);
  }

  private static void saysItsCautions(Movement moved) {
    List<TrendPoint> points = moved.run().points();
    assertThat(moved.steps())
        .allSatisfy(
            step ->
                assertThat(step.sentence().endsWith(", with caution"))
                    .isEqualTo(step.withCaution()));
    assertThat(moved.sentence().contains("; carried forward in "))
        .isEqualTo(points.stream().anyMatch(TrendPoint::carriedForward));
    if (moved.sentence().contains(" throughout")) {
      assertThat(moved.sentence().contains(" throughout, with caution"))
          .isEqualTo(points.stream().anyMatch(point -> !point.cautions().isEmpty()));
    }
  }

  @ParameterizedTest
  @MethodSource("forces")
  void directions_withCaution_sayItBesideTheGrade(Force force) {
    assertThat(of(force.slug()).directions())
        .allSatisfy(
            said ->
                assertThat(said.sentence().contains(", with caution; "))
                    .isEqualTo(said.withCaution()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "greater-manchester|2021-22|2023-25|the force as a whole|the inspectorate itself"
            + " speaks of an improvement since 2021/22",
        "avon-and-somerset|2021-22|2023-25|Preventing crime|grades not comparable; the"
            + " inspectorate is quoted as speaking of no change",
        "west-midlands|2016|2017|Efficiency|grade declined by 1 step; the inspectorate itself"
            + " speaks of a decline of the judgment",
        "gwent|2016|2017|the force as a whole|the inspectorate itself speaks of a decline",
      })
  void directions_standBesideTheGrades(
      String force, String earlier, String later, String name, String sentence) {
    assertThat(of(force).directions(Cycle.of(earlier), Cycle.of(later)))
        .filteredOn(said -> said.name().equals(name))
        .extracting(DirectionBeside::sentence)
        .containsExactly(sentence);
  }

  @Test
  void directions_ofAnotherPeriod_areNone() {
    assertThat(of("west-midlands").directions(Cycle.of("2015"), Cycle.of("2017"))).isEmpty();
  }

  /** What the inspectorate says never makes a direction where grades may not be compared. */
  @ParameterizedTest
  @MethodSource("forces")
  void directions_whereGradesMayNotBeCompared_haveNoChange(Force force) {
    assertThat(ForceHistory.of(force, JudgmentSet.bundled()).directions())
        .filteredOn(said -> said.comparability() != Comparability.COMPARABLE)
        .allMatch(said -> said.change().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("forces")
  void story_ofEveryForce_saysEachThingOnce_withItsPages(Force force) {
    List<HistorySection.Fact> facts =
        ForceHistory.of(force, JudgmentSet.bundled()).story().stream()
            .flatMap(section -> section.facts().stream())
            .toList();

    assertThat(facts).extracting(HistorySection.Fact::sentence).doesNotHaveDuplicates();
    assertThat(facts)
        .allSatisfy(
            fact -> {
              assertThat(fact.pages()).as("%s", fact).isNotEmpty().doesNotHaveDuplicates();
              assertThat(fact.sentence()).doesNotEndWith(".").doesNotContain("  ", "null");
            });
  }

  @Test
  void story_whatIsTheSameOfSeveralAreas_isSaidOnce() {
    assertThat(facts(of("gwent"), "What the inspectorate itself says"))
        .contains(
            "2017, Efficiency, Legitimacy: grade unchanged; the inspectorate itself speaks of no"
                + " change of the judgment");
  }

  @Test
  void with_aReportThatTheDataLacks_tellsItsFindingsAndWhatItStates() {
    Assessment own = own("west-midlands", "investigating-crime", Grade.INADEQUATE, "2023-12-01");
    ForceHistory history = with(own);

    assertThat(history.cycles().get(6).datedSentence())
        .endsWith("1 of 8 is in this data; published 2023-12-01");
    assertThat(history.findings().orElseThrow().chains())
        .extracting(FindingChain::sentence)
        .containsExactly("reported in 2023-25");
    assertThat(facts(history, "What the inspectorate itself says"))
        .contains(
            "2023-25, Investigating crime: grades not comparable; the inspectorate itself speaks of"
                + " an improvement (\"It does better than it did.\")");
    assertThat(history.extremes())
        .filteredOn(found -> found.framework().cycle().equals(LAST))
        .extracting(Standing::sentence)
        .hasSize(1)
        .allMatch(sentence -> sentence.endsWith("of the 35 forces known in this data"));
  }

  @Test
  void with_anEarlierState_showsThatItDoesNotStand() {
    ForceHistory history =
        with(own("northamptonshire", "responding-to-the-public", Grade.GOOD, "2024-01-01"));

    assertThat(facts(history, "Judgments that changed or are contradicted"))
        .contains(
            "2023-25, Responding to the public: good on 2024-01-01, requires improvement now. It is"
                + " your own judgment, and older than the one of 2024-08-08");
  }

  @Test
  void with_aLaterState_showsTheOneThatWasBundled() {
    ForceHistory history =
        with(own("northamptonshire", "responding-to-the-public", Grade.GOOD, "2025-01-01"));

    assertThat(history.otherStates())
        .extracting(state -> state.kind(), state -> state.grade())
        .containsExactly(
            tuple(OtherState.Kind.EARLIER, Grade.ADEQUATE),
            tuple(OtherState.Kind.EARLIER, Grade.REQUIRES_IMPROVEMENT));
    assertThat(facts(history, "Judgments that changed or are contradicted"))
        .anyMatch(
            fact ->
                fact.startsWith(
                    "2023-25, Responding to the public: requires improvement on 2024-08-08, good"
                        + " now. It was replaced by your own judgment of 2025-01-01"));
  }

  @Test
  void of_aForceWithoutAssessments_isRefused() {
    Force other = Force.builder().slug("westmarch").name("Westmarch Police").shortName("W").build();

    assertThatThrownBy(() -> ForceHistory.of(other, JudgmentSet.bundled()))
        .isInstanceOf(InvalidValueException.class);
  }
}
