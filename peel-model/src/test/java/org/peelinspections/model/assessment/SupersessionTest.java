package org.peelinspections.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.samples.RandomAssessments;
import org.peelinspections.samples.Samples;

class SupersessionTest {

  private static final String WHERE = "supersession of west-midlands under 2017: ";
  private static final LocalDate EARLY = LocalDate.of(2017, 11, 9);
  private static final LocalDate LATE = LocalDate.of(2018, 3, 22);

  private static AreaAssessment pillar(Grade grade, LocalDate updated) {
    return AreaAssessment.builder()
        .area(AreaId.of("2017/legitimacy"))
        .judgment(Samples.four(grade))
        .lastUpdated(updated)
        .build();
  }

  private static AreaAssessment question(Grade grade, Source... sources) {
    return AreaAssessment.builder()
        .area(Samples.question("legitimacy/1"))
        .judgment(Samples.four(grade))
        .addSources(sources)
        .build();
  }

  private static Source published(String date) {
    return Source.builder()
        .from(Samples.source("page"))
        .published(PartialDate.of(date))
        .retrieved(LATE.plusYears(1))
        .build();
  }

  private static void assertRefused(Assessment earlier, Assessment later, String message) {
    assertThatThrownBy(() -> earlier.supersededBy(later))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(WHERE + message);
  }

  @Test
  void supersededBy_aLaterPillar_givesTheLaterOne() {
    Assessment later = Samples.of(pillar(Grade.GOOD, LATE));
    assertThat(Samples.of(pillar(Grade.INADEQUATE, EARLY)).supersededBy(later)).isEqualTo(later);
  }

  @Test
  void supersededBy_anEarlierPillar_isRefused() {
    assertRefused(
        Samples.of(pillar(Grade.GOOD, LATE)),
        Samples.of(pillar(Grade.INADEQUATE, EARLY)),
        "pillar legitimacy is dated 2017-11-09 on the later side and 2018-03-22 on the earlier;"
            + " expected a later date on the later side");
  }

  @Test
  void supersededBy_anotherPillarOfTheSameDay_isRefused() {
    assertRefused(
        Samples.of(pillar(Grade.GOOD, LATE)),
        Samples.of(pillar(Grade.INADEQUATE, LATE)),
        "pillar legitimacy is dated 2018-03-22 on the later side and 2018-03-22 on the earlier;"
            + " expected a later date on the later side");
  }

  @Test
  void supersededBy_aPillarWithoutDate_isRefused() {
    Assessment dated = Samples.of(pillar(Grade.GOOD, EARLY));
    Assessment undated =
        Samples.of(Samples.pillar(Pillar.LEGITIMACY, Samples.four(Grade.INADEQUATE)));
    assertRefused(
        dated, undated, "pillar legitimacy has no date on the later side; expected a date on both");
    assertRefused(
        undated,
        dated,
        "pillar legitimacy has no date on the earlier side; expected a date on both");
  }

  @Test
  void supersededBy_partsOfOneSideOnly_stay() {
    Assessment earlier =
        Assessment.builder()
            .from(Samples.of(pillar(Grade.GOOD, EARLY)))
            .addArea(question(Grade.GOOD))
            .build();
    Assessment later =
        Samples.of(Samples.pillar(Pillar.EFFECTIVENESS, Samples.four(Grade.OUTSTANDING)));
    Assessment both = earlier.supersededBy(later);
    assertThat(both.pillar(Pillar.LEGITIMACY)).isEqualTo(earlier.pillar(Pillar.LEGITIMACY));
    assertThat(both.pillar(Pillar.EFFECTIVENESS)).isEqualTo(later.pillar(Pillar.EFFECTIVENESS));
    assertThat(both.questions()).isEqualTo(earlier.questions());
  }

  @Test
  void supersededBy_aQuestionDatedByItsSources() {
    Assessment later = Samples.of(question(Grade.GOOD, published("2018-03-22")));
    assertThat(Samples.of(question(Grade.INADEQUATE, published("2017-11-09"))).supersededBy(later))
        .isEqualTo(later);
  }

  @Test
  void supersededBy_aQuestionWithSeveralSources_isDatedByTheLatest() {
    Assessment later =
        Samples.of(question(Grade.GOOD, Samples.source("page", LATE), published("2017-01-01")));
    assertThat(
            Samples.of(question(Grade.INADEQUATE, Samples.source("page", EARLY)))
                .supersededBy(later))
        .isEqualTo(later);
  }

  @Test
  void supersededBy_aSourceWithBothDates_isDatedByItsLastUpdate() {
    Source updated = Source.builder().from(published("2018-04-01")).lastUpdated(EARLY).build();
    assertRefused(
        Samples.of(question(Grade.GOOD, published("2018-03-22"))),
        Samples.of(question(Grade.INADEQUATE, updated)),
        "question 2017/legitimacy/1 is dated 2017-11-09 on the later side and 2018-03-22 on the"
            + " earlier; expected a later date on the later side");
  }

  @Test
  void supersededBy_aQuestionDatedByAMonth_isRefused() {
    assertRefused(
        Samples.of(question(Grade.GOOD, published("2017-11-09"))),
        Samples.of(question(Grade.INADEQUATE, published("2018-03"))),
        "question 2017/legitimacy/1 has no date on the later side; expected a date on both");
  }

  @Test
  void supersededBy_aQuestionWithoutDate_isDatedByItsPillar() {
    Assessment earlier =
        Assessment.builder()
            .from(Samples.of(pillar(Grade.GOOD, EARLY)))
            .addArea(question(Grade.INADEQUATE))
            .build();
    Assessment later =
        Assessment.builder()
            .from(Samples.of(pillar(Grade.GOOD, LATE)))
            .addArea(question(Grade.GOOD))
            .build();
    assertThat(earlier.supersededBy(later)).isEqualTo(later);
  }

  @Test
  void supersededBy_aPillarWithoutLastUpdate_isDatedByItsSources() {
    AreaAssessment late =
        AreaAssessment.builder()
            .from(Samples.pillar(Pillar.LEGITIMACY, Samples.four(Grade.GOOD)))
            .addSource(Samples.source("page", LATE))
            .build();
    assertThat(Samples.of(pillar(Grade.INADEQUATE, EARLY)).supersededBy(Samples.of(late)))
        .isEqualTo(Samples.of(late));
  }

  @Test
  void supersededBy_aPillarWithLastUpdateAndSources_isDatedByItsLastUpdate() {
    AreaAssessment part =
        AreaAssessment.builder()
            .from(pillar(Grade.INADEQUATE, EARLY))
            .addSource(Samples.source("page", LATE.plusDays(1)))
            .build();
    assertRefused(
        Samples.of(pillar(Grade.GOOD, LATE)),
        Samples.of(part),
        "pillar legitimacy is dated 2017-11-09 on the later side and 2018-03-22 on the earlier;"
            + " expected a later date on the later side");
  }

  @Test
  void supersededBy_anotherForce_isRefused() {
    Assessment kent =
        Assessment.builder().force(Samples.kent()).framework(Samples.of2017()).build();
    assertRefused(
        Samples.nothing(), kent, "the forces are west-midlands and kent; expected one force");
  }

  @Test
  void supersededBy_wordsOfTheWhole_areTheLaterOnesWhereThereAreAny() {
    Assessment earlier = whole("A", "A.");
    Assessment later = whole("B", "B.");
    assertThat(earlier.supersededBy(later)).isEqualTo(later);
    assertThat(earlier.supersededBy(Samples.nothing())).isEqualTo(earlier);
    assertThat(Samples.nothing().supersededBy(later)).isEqualTo(later);
  }

  private static Assessment whole(String inspector, String text) {
    return Assessment.builder()
        .from(Samples.nothing())
        .inspector(inspector)
        .addObservation(text)
        .addFinding(Samples.area(text))
        .build();
  }

  static Stream<Long> seeds() {
    return RandomAssessments.seeds(50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void supersededBy_itself_isTheSame(long seed) {
    Assessment assessment = new RandomAssessments(seed).assessment();
    assertThat(assessment.supersededBy(assessment)).isEqualTo(assessment);
  }
}
