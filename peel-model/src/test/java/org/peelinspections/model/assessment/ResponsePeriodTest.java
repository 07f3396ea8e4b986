package org.peelinspections.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.samples.Samples;

class ResponsePeriodTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 2);
  private static final LocalDate LAST = LocalDate.of(2019, 6, 26);
  private static final ResponsePeriod PERIOD = ResponsePeriod.of(Samples.nothing(), PUBLISHED);

  @ParameterizedTest
  @CsvSource({
    "2019-05-02, 2019-06-26",
    "2019-09-27, 2019-11-21",
    "2020-01-20, 2020-03-15",
    "2019-01-20, 2019-03-16",
    "2017-12-12, 2018-02-05"
  })
  void lastDay_isThe56thWithPublicationAsTheFirst(LocalDate published, LocalDate last) {
    assertThat(ResponsePeriod.of(Samples.nothing(), published).lastDay()).isEqualTo(last);
  }

  @Test
  void daysLeft_isCountedToTheLastDay() {
    assertThat(PERIOD.daysLeft(PUBLISHED)).isEqualTo(55);
    assertThat(PERIOD.daysLeft(LAST.minusDays(1))).isEqualTo(1);
    assertThat(PERIOD.daysLeft(LAST)).isZero();
    assertThat(PERIOD.daysLeft(LAST.plusDays(1))).isEqualTo(-1);
  }

  @Test
  void isOverdue_onlyAfterTheLastDay() {
    assertThat(PERIOD.isOverdue(LAST)).isFalse();
    assertThat(PERIOD.isOverdue(LAST.plusDays(1))).isTrue();
  }

  @Test
  void actionToBeExplained_whereThereIsARecommendation() {
    ResponsePeriod period = ResponsePeriod.of(Samples.legitimacy(), PUBLISHED);
    assertThat(period.actionToBeExplained()).isTrue();
    assertThat(period.published()).isEqualTo(PUBLISHED);
  }

  @Test
  void actionToBeExplained_whereItStandsAtThePillarOrTheWhole() {
    AreaAssessment pillar =
        AreaAssessment.builder()
            .area(AreaId.of("2017/legitimacy"))
            .addFinding(Samples.cause("Vetting is late."))
            .build();
    assertThat(ResponsePeriod.of(Samples.of(pillar), PUBLISHED).actionToBeExplained()).isTrue();
    Assessment whole =
        Assessment.builder()
            .from(Samples.nothing())
            .addFinding(Samples.cause("Vetting is late."))
            .build();
    assertThat(ResponsePeriod.of(whole, PUBLISHED).actionToBeExplained()).isTrue();
  }

  @Test
  void actionToBeExplained_forAreasForImprovementAlone_isFalse() {
    Assessment area =
        Assessment.builder()
            .from(Samples.nothing())
            .addFindings(Samples.area("Plan."), Samples.practice("A new way."))
            .build();
    assertThat(ResponsePeriod.of(area, PUBLISHED).actionToBeExplained()).isFalse();
    assertThat(PERIOD.actionToBeExplained()).isFalse();
  }
}
