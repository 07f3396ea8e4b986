package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.Forces;

class MonitoringTest {

  private static List<MonitoringPeriod> of(String force) {
    return PublishedJudgments.monitoring(Forces.bundled().get(force));
  }

  @Test
  void monitoring_keepsThePageOfEachDate() {
    assertThat(
            Forces.bundled().all().stream()
                .flatMap(force -> PublishedJudgments.monitoring(force).stream())
                .mapToInt(period -> period.entered().size() + period.left().size())
                .sum())
        .isEqualTo(40);
    assertThat(of("kent")).isEmpty();
    assertThat(of("staffordshire").get(0).entered()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cleveland|from 2019-04 to 2023-09",
        "staffordshire|from 2022-06 or 2022-07-06, by different pages, to 2024-05-21",
        "lincolnshire|from 2024-12-06; its end is not in this data",
        "west-midlands|from 2023-11-24 to 2024-09-18",
      })
  void monitoring_inASentence_asExactAsThePages(String force, String period) {
    assertThat(of(force))
        .extracting(MonitoringPeriod::sentence)
        .containsExactly("under closer monitoring (Engage) " + period);
  }

  @ParameterizedTest
  @CsvSource({
    "cleveland, 2018, 2018, false",
    "cleveland, 2018, 2019, true",
    "cleveland, 2023, 2025, true",
    "cleveland, 2024, 2025, false",
    "lincolnshire, 2021, 2023, false",
    "lincolnshire, 2026, 2027, true"
  })
  void reachesInto_yearsOfThePeriod(String force, int first, int last, boolean reaches) {
    assertThat(of(force)).allMatch(period -> period.reachesInto(first, last) == reaches);
  }
}
