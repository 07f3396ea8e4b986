package org.peelinspections.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Canonical;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.samples.RandomAssessments;
import org.peelinspections.samples.Samples;

class MergeTest {

  private static final String WHERE = "merge of west-midlands under 2017: ";
  private static final String ONE = "; expected sides that do not contradict each other";
  private static final String FROM_2016 = "good on scale four-tiers, carried forward from 2016";

  static Stream<Long> seeds() {
    return RandomAssessments.seeds(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void merge_withItself_isTheSame(long seed) {
    Assessment assessment = new RandomAssessments(seed).assessment();
    assertThat(assessment.merge(assessment)).isEqualTo(assessment);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void merge_withNothing_isTheSame(long seed) {
    Assessment assessment = new RandomAssessments(seed).assessment();
    Assessment nothing =
        Assessment.builder().force(assessment.force()).framework(assessment.framework()).build();
    assertThat(assessment.merge(nothing)).isEqualTo(assessment);
    assertThat(nothing.merge(assessment)).isEqualTo(assessment);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void merge_ofParts_givesTheWholeWhateverSplitAndOrder(long seed) {
    Assessment whole = new RandomAssessments(seed).assessment();
    List<Assessment> parts = new ArrayList<>(new Splitter(seed, 4).split(whole));
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(parts, new Random(seed + i));
      Assessment merged = parts.stream().reduce(Assessment::merge).orElseThrow();
      assertThat(Canonical.of(merged)).isEqualTo(Canonical.of(whole));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void merge_ofParts_inPairs_givesTheWhole(long seed) {
    Assessment whole = new RandomAssessments(seed).assessment();
    List<Assessment> parts = new Splitter(seed, 4).split(whole);
    Assessment merged = parts.get(0).merge(parts.get(1)).merge(parts.get(2).merge(parts.get(3)));
    assertThat(Canonical.of(merged)).isEqualTo(Canonical.of(whole));
  }

  @Test
  void merge_ofOtherForces_isRefused() {
    Assessment kent =
        Assessment.builder().force(Samples.kent()).framework(Samples.of2017()).build();
    assertThatThrownBy(() -> Samples.nothing().merge(kent))
        .hasMessage(WHERE + "the forces are west-midlands and kent; expected one force");
  }

  @Test
  void merge_ofOtherFrameworks_isRefused() {
    Assessment areas =
        Assessment.builder().force(Samples.westMidlands()).framework(Samples.areas()).build();
    assertThatThrownBy(() -> Samples.nothing().merge(areas))
        .hasMessage(WHERE + "the frameworks are 2017 and 2031-33; expected one framework");
  }

  @Test
  void merge_ofTwoValuesOfOneForce_saysThatTheyDiffer() {
    Force renamed =
        Force.builder().from(Samples.westMidlands()).addOtherName("Brum Police").build();
    Assessment other = Assessment.builder().from(Samples.nothing()).force(renamed).build();
    assertThatThrownBy(() -> Samples.nothing().merge(other))
        .hasMessage(WHERE + "the two values of force west-midlands differ; expected one force");
  }

  @Test
  void merge_ofTwoValuesOfOneFramework_saysThatTheyDiffer() {
    Framework noted = Framework.builder().from(Samples.of2017()).note("Another.").build();
    Assessment other = Assessment.builder().from(Samples.nothing()).framework(noted).build();
    assertThatThrownBy(() -> Samples.nothing().merge(other))
        .hasMessage(WHERE + "the two values of framework 2017 differ; expected one framework");
  }

  private static Judgment merged(Judgment one, Judgment other) {
    return Samples.of(Samples.question("legitimacy/1", one))
        .merge(Samples.of(Samples.question("legitimacy/1", other)))
        .questions()
        .get(0)
        .judgment();
  }

  private static void assertMerged(Judgment one, Judgment other, Judgment expected) {
    assertThat(merged(one, other)).isEqualTo(expected);
    assertThat(merged(other, one)).isEqualTo(expected);
  }

  /** Both are refused, named by their words. */
  private static void assertContradiction(
      Judgment one, String oneWords, Judgment other, String otherWords) {
    String is = WHERE + "question 2017/legitimacy/1, judgment is ";
    assertThatThrownBy(() -> merged(one, other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(is + oneWords + " on one side and " + otherWords + " on the other" + ONE);
    assertThatThrownBy(() -> merged(other, one))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(is + otherWords + " on one side and " + oneWords + " on the other" + ONE);
  }

  @Test
  void merge_notStated_yieldsToAnyStatement() {
    Judgment graded = Samples.four(Grade.GOOD);
    Judgment notGraded = Judgment.notGraded(NoGradeReason.NOT_ESTABLISHED);
    assertMerged(Judgment.notStated(), graded, graded);
    assertMerged(Judgment.notStated(), notGraded, notGraded);
    assertMerged(Judgment.notStated(), carried("2016"), carried("2016"));
    assertMerged(Judgment.notStated(), Judgment.notStated(), Judgment.notStated());
  }

  private static Judgment.NotStated lost(String origin, String... wordings) {
    return Judgment.NotStated.builder().origin(Cycle.of(origin)).addWordings(wordings).build();
  }

  @Test
  void merge_carriedOverWithoutItsGrade_standsBesideNothingOrTheSame() {
    assertMerged(lost("2016", "As before."), Judgment.notStated(), lost("2016", "As before."));
    assertMerged(lost("2016", "As before."), lost("2016"), lost("2016", "As before."));
    assertMerged(Judgment.notGraded(NoGradeReason.REPORTED_SEPARATELY), lost("2016"), lost("2016"));
  }

  @Test
  void merge_carriedOverWithoutItsGrade_takesTheGradeOfTheSameCycleAndKeepsItsWords() {
    Judgment.CarriedForward whole =
        Judgment.CarriedForward.builder()
            .from(carried("2016"))
            .wordings(List.of("As before."))
            .build();
    Judgment.CarriedForward open =
        Judgment.CarriedForward.builder()
            .from(carried("2016"))
            .origin(Optional.empty())
            .wordings(List.of())
            .build();
    Judgment.NotStated lost = lost("2016", "As before.");
    assertMerged(lost, open, whole);
    assertThat(merged(lost, carried("2016")).standingGrade())
        .isEqualTo(carried("2016").standingGrade());
  }

  @Test
  void merge_carriedOverWithoutItsGrade_contradictsWhatWasJudgedNow() {
    String words = "carried over from 2016, grade not stated";
    assertContradiction(lost("2016"), words, Samples.four(Grade.GOOD), "good on scale four-tiers");
    assertContradiction(
        lost("2016"),
        words,
        Judgment.notGraded(NoGradeReason.TO_BE_GRADED),
        "no grade (" + NoGradeReason.TO_BE_GRADED.label() + ")");
    assertThatThrownBy(() -> merged(lost("2016"), carried("2015")))
        .hasMessageContaining("origin of the judgment is 2016 on one side and 2015 on the other");
  }

  @Test
  void merge_otherGrades_isRefusedNamingBoth() {
    assertContradiction(
        Samples.four(Grade.GOOD),
        "good on scale four-tiers",
        Samples.four(Grade.REQUIRES_IMPROVEMENT),
        "requires improvement on scale four-tiers");
  }

  @Test
  void merge_newAndCarriedForward_isRefused() {
    assertContradiction(
        Samples.four(Grade.GOOD), "good on scale four-tiers", carried("2016"), FROM_2016);
    assertContradiction(
        Samples.four(Grade.GOOD),
        "good on scale four-tiers",
        carried(),
        "good on scale four-tiers, carried forward");
  }

  @Test
  void merge_gradedAndNotGraded_isRefused() {
    assertContradiction(
        Samples.four(Grade.GOOD),
        "good on scale four-tiers",
        Judgment.notGraded(NoGradeReason.INSPECTED_NOT_GRADED),
        "no grade (inspected but not graded)");
    assertContradiction(
        Samples.four(Grade.GOOD),
        "good on scale four-tiers",
        Judgment.notGraded(NoGradeReason.NOT_ESTABLISHED),
        "no grade (reason not established)");
    assertContradiction(
        carried("2016"),
        FROM_2016,
        Judgment.notGraded(NoGradeReason.TO_BE_GRADED),
        "no grade (to be graded)");
  }

  @ParameterizedTest
  @EnumSource
  void merge_reasonNotEstablished_yieldsToAnyReason(NoGradeReason reason) {
    assertMerged(
        Judgment.notGraded(NoGradeReason.NOT_ESTABLISHED),
        Judgment.notGraded(reason),
        Judgment.notGraded(reason));
  }

  @Test
  void merge_otherReasons_isRefused() {
    assertContradiction(
        Judgment.notGraded(NoGradeReason.TO_BE_GRADED),
        "no grade (to be graded)",
        Judgment.notGraded(NoGradeReason.NOT_INSPECTED),
        "no grade (not inspected)");
  }

  @Test
  void merge_reportedSeparately_yieldsToTheGradeOfTheOtherReport() {
    Judgment separately = Judgment.notGraded(NoGradeReason.REPORTED_SEPARATELY);
    assertMerged(separately, Samples.four(Grade.GOOD), Samples.four(Grade.GOOD));
    assertMerged(separately, carried("2016"), carried("2016"));
    assertContradiction(
        separately,
        "no grade (reported separately)",
        Judgment.notGraded(NoGradeReason.NOT_INSPECTED),
        "no grade (not inspected)");
  }

  @Test
  void merge_sameReason_unitesTheWordings() {
    assertThat(merged(toBeGraded("To be graded"), toBeGraded("not yet graded", "To be graded")))
        .isEqualTo(toBeGraded("To be graded", "not yet graded"));
  }

  private static Judgment.NotGraded toBeGraded(String... wordings) {
    return Judgment.NotGraded.builder()
        .reason(NoGradeReason.TO_BE_GRADED)
        .addWordings(wordings)
        .build();
  }

  private static Judgment.CarriedForward carried(String... origin) {
    return Judgment.CarriedForward.builder()
        .grade(Grade.GOOD)
        .scale(GradingScale.FOUR_TIERS)
        .origin(Stream.of(origin).map(Cycle::of).findFirst())
        .build();
  }

  @Test
  void merge_originNotEstablished_yieldsToOneThatIs() {
    assertMerged(carried(), carried("2015"), carried("2015"));
  }

  @Test
  void merge_carriedForward_unitesTheWordings() {
    Judgment.CarriedForward worded =
        Judgment.CarriedForward.builder().from(carried("2016")).addWording("carried over").build();
    assertMerged(carried(), worded, worded);
  }

  @Test
  void merge_otherOrigins_isRefusedNamingBoth() {
    assertThatThrownBy(() -> merged(carried("2015"), carried("2016")))
        .hasMessage(
            WHERE
                + "question 2017/legitimacy/1, origin of the judgment is 2015 on one side and 2016"
                + " on the other"
                + ONE);
  }

  @Test
  void merge_otherCarriedGrades_isRefused() {
    assertContradiction(
        carried("2016"),
        FROM_2016,
        Judgment.CarriedForward.builder().from(carried()).grade(Grade.OUTSTANDING).build(),
        "outstanding on scale four-tiers, carried forward");
  }

  @Test
  void merge_carriedGradesOfOtherScales_isRefused() {
    Framework open = Framework.builder().from(Samples.of2017()).scale(Optional.empty()).build();
    Function<GradingScale, Assessment> of =
        scale ->
            Assessment.builder()
                .force(Samples.kent())
                .framework(open)
                .addArea(
                    Samples.question(
                        "legitimacy/1",
                        Judgment.CarriedForward.builder().from(carried()).scale(scale).build()))
                .build();
    assertThatThrownBy(
            () -> of.apply(GradingScale.FOUR_TIERS).merge(of.apply(GradingScale.FIVE_TIERS)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("good on scale four-tiers", "good on scale five-tiers");
  }

  private static Assessment pillar(Function<AreaAssessmentBuilder, AreaAssessmentBuilder> more) {
    AreaAssessmentBuilder part = AreaAssessment.builder().area(AreaId.of("2017/legitimacy"));
    return Samples.of(more.apply(part).build());
  }

  private static void assertRefused(Assessment one, Assessment other, String found) {
    assertThatThrownBy(() -> one.merge(other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(WHERE + found + ONE);
  }

  @Test
  void merge_otherWordings_isRefusedNamingBoth() {
    assertRefused(
        pillar(part -> part.wording("How?")),
        pillar(part -> part.wording("Why?")),
        "pillar legitimacy, wording is How? on one side and Why? on the other");
  }

  @Test
  void merge_otherNarratives_namesTheFirstParagraphThatDiffers() {
    assertRefused(
        pillar(part -> part.addNarrative("A.", "B.", "C.")),
        pillar(part -> part.addNarrative("A.", "X.", "C.")),
        "pillar legitimacy, narrative, entry 2, is B. on one side and X. on the other");
  }

  @Test
  void merge_narrativeThatGoesOn_isRefused() {
    assertRefused(
        pillar(part -> part.addNarrative("A.")),
        pillar(part -> part.addNarrative("A.", "B.")),
        "pillar legitimacy, narrative, entry 2, is absent on one side and B. on the other");
    assertRefused(
        pillar(part -> part.addNarrative("A.", "B.")),
        pillar(part -> part.addNarrative("A.")),
        "pillar legitimacy, narrative, entry 2, is B. on one side and absent on the other");
  }

  @Test
  void merge_otherDetailedFindings_areNamedByTheirWords() {
    Function<DetailedFinding, Assessment> of =
        section ->
            Samples.of(
                AreaAssessment.builder()
                    .area(Samples.question("legitimacy/1", Judgment.notStated()).area())
                    .addDetailedFinding(section)
                    .build());
    assertRefused(
        of.apply(DetailedFinding.builder().heading("Fair").addParagraphs("A.", "B.").build()),
        of.apply(DetailedFinding.builder().addParagraph("C.").build()),
        "question 2017/legitimacy/1, detailed findings, entry 1, is 'Fair' A. B. on one side and C."
            + " on the other");
  }

  @Test
  void merge_otherInspectors_isRefusedNamingBoth() {
    assertRefused(
        Assessment.builder().from(Samples.nothing()).inspector("A").build(),
        Assessment.builder().from(Samples.nothing()).inspector("B").build(),
        "inspector is A on one side and B on the other");
  }

  @Test
  void merge_ofTwoDaysOfLastUpdate_theLaterOneStays() {
    LocalDate earlier = LocalDate.of(2017, 12, 1);
    Assessment one = pillar(part -> part.lastUpdated(Samples.UPDATED));
    Assessment other = pillar(part -> part.lastUpdated(earlier));
    assertThat(one.merge(other)).isEqualTo(one);
    assertThat(other.merge(one)).isEqualTo(one);
  }

  @Test
  void merge_sourcesUnite_inTheirOrder() {
    Assessment one = pillar(part -> part.addSources(Samples.source("a"), Samples.source("b")));
    Assessment other = pillar(part -> part.addSources(Samples.source("c"), Samples.source("a")));
    assertThat(one.merge(other).pillars().get(0).sources())
        .containsExactly(Samples.source("a"), Samples.source("b"), Samples.source("c"));
  }

  @Test
  void merge_whatStandsTwiceOnOneSide_staysTwice() {
    Assessment one = pillar(part -> part.addSources(Samples.source("a"), Samples.source("a")));
    Assessment other = pillar(part -> part.addSources(Samples.source("a")));
    assertThat(one.merge(other)).isEqualTo(one);
    assertThat(other.merge(one)).isEqualTo(one);
  }

  private static Assessment found(Finding... findings) {
    return pillar(part -> part.addFindings(findings));
  }

  private static List<Finding> mergedFindings(Assessment one, Assessment other) {
    return one.merge(other).pillars().get(0).findings();
  }

  @Test
  void merge_findingsOfTheSameWords_becomeOneWithTheEvidenceOfBoth() {
    assertThat(
            mergedFindings(
                found(Samples.area("A.", Samples.line(1))),
                found(Samples.area("A.", Samples.line(2), Samples.line(1)))))
        .containsExactly(Samples.area("A.", Samples.line(1), Samples.line(2)));
    assertThat(
            mergedFindings(
                found(Samples.practice("A.", Samples.line(1))), found(Samples.practice("A."))))
        .containsExactly(Samples.practice("A.", Samples.line(1)));
  }

  @Test
  void merge_causesOfConcernOfTheSameWords_uniteTheEvidenceOfRecommendationsToo() {
    assertThat(
            mergedFindings(
                found(Samples.cause("A.", Samples.line(1))),
                found(Samples.cause("A.", Samples.line(2)))))
        .containsExactly(Samples.cause("A.", Samples.line(1), Samples.line(2)));
  }

  @Test
  void merge_findingsOfOtherWordsOrKinds_allStay() {
    assertThat(
            mergedFindings(
                found(Samples.area("A."), Samples.cause("A.")),
                found(Samples.practice("A."), Samples.area("B."))))
        .containsExactly(
            Samples.area("A."), Samples.cause("A."), Samples.practice("A."), Samples.area("B."));
  }

  @Test
  void merge_twoEqualFindingsOnOneSide_stayTwo() {
    Assessment two = found(Samples.area("A."), Samples.area("A."));
    assertThat(two.merge(found(Samples.area("A.")))).isEqualTo(two);
    assertThat(found(Samples.area("A.")).merge(two)).isEqualTo(two);
    assertThat(two.merge(two)).isEqualTo(two);
  }

  @Test
  void merge_oneFindingAndTwoOfItsWords_takesTheFirstAndKeepsTheSecond() {
    assertThat(
            mergedFindings(
                found(Samples.area("A.", Samples.line(1))),
                found(Samples.area("A.", Samples.line(2)), Samples.area("A.", Samples.line(3)))))
        .containsExactly(
            Samples.area("A.", Samples.line(1), Samples.line(2)),
            Samples.area("A.", Samples.line(3)));
  }

  @Test
  void merge_twoFindingsOfTheSameWords_findTheirEqualsInAnyOrder() {
    Finding first = Samples.area("A.", Samples.line(1));
    Finding second = Samples.area("A.", Samples.line(2));
    assertThat(found(first, second).merge(found(second, first))).isEqualTo(found(first, second));
  }

  @Test
  void merge_anAreaReportedElsewhere_keepsItsOwnSourceAndDate() {
    Source report =
        Source.builder()
            .from(Samples.source("serious-crime"))
            .published(PartialDate.of("2032-11-04"))
            .build();
    AreaAssessment reported =
        AreaAssessment.builder()
            .area(AreaId.of("2031-33/serious-crime"))
            .judgment(Samples.five(Grade.ADEQUATE))
            .addSource(report)
            .build();
    Assessment first =
        areas(
            AreaAssessment.builder()
                .area(AreaId.of("2031-33/preventing-crime"))
                .judgment(Samples.five(Grade.GOOD))
                .addSource(Samples.source("report", LocalDate.of(2032, 3, 1)))
                .build(),
            AreaAssessment.builder()
                .area(reported.area())
                .judgment(Judgment.notGraded(NoGradeReason.REPORTED_SEPARATELY))
                .build());
    Assessment both = first.merge(areas(reported));
    assertThat(both.question("serious-crime")).contains(reported);
    assertThat(both.question("preventing-crime")).isEqualTo(first.question("preventing-crime"));
  }

  private static Assessment areas(AreaAssessment... parts) {
    return Assessment.builder()
        .force(Samples.kent())
        .framework(Samples.areas())
        .addAreas(parts)
        .build();
  }
}
