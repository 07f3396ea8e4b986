package org.peelinspections.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 2);

  @Test
  void dueOn_immediately_isTheDayOfPublication() {
    assertThat(Deadline.immediately().dueOn(PUBLISHED)).contains(PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "P6M, 2019-05-02, 2019-11-02",
    "P56D, 2019-05-02, 2019-06-27",
    "P1Y, 2020-02-29, 2021-02-28",
    "P6M, 2019-08-31, 2020-02-29",
    "P1M, 2019-01-31, 2019-02-28"
  })
  void dueOn_within_countsFromPublication(Period period, LocalDate published, LocalDate due) {
    assertThat(Deadline.within(period).dueOn(published)).contains(due);
  }

  @Test
  void dueOn_by_isTheDateEvenBeforePublication() {
    LocalDate date = LocalDate.of(2015, 3, 31);
    assertThat(Deadline.by(date).dueOn(PUBLISHED)).contains(date);
  }

  @Test
  void dueOn_none_isEmpty() {
    assertThat(Deadline.none().dueOn(PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P1M-1D", "P-1Y"})
  void within_noPeriod_isRefused(Period period) {
    assertThatThrownBy(() -> Deadline.within(period))
        .hasMessage("deadline: its period is %s; expected a period longer than nothing", period);
  }

  @Test
  void match_callsTheFunctionOfTheKind() {
    assertThat(kind(Deadline.immediately())).isEqualTo("immediately");
    assertThat(kind(Deadline.within(Period.ofDays(1)))).isEqualTo("within");
    assertThat(kind(Deadline.by(PUBLISHED))).isEqualTo("by");
    assertThat(kind(Deadline.none())).isEqualTo("none");
  }

  private static String kind(Deadline deadline) {
    return deadline.match(i -> "immediately", w -> "within", b -> "by", n -> "none");
  }

  @Test
  void equals_looksAtThePeriodAsWritten() {
    assertThat(Deadline.within(Period.ofMonths(12)))
        .isEqualTo(Deadline.within(Period.ofMonths(12)))
        .isNotEqualTo(Deadline.within(Period.ofYears(1)));
  }
}
