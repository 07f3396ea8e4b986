package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.fault.InvalidValueException;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2017, 2017-01-01, 2017-12-31",
    "2017-12, 2017-12-01, 2017-12-31",
    "2016-02, 2016-02-01, 2016-02-29",
    "2017-12-12, 2017-12-12, 2017-12-12"
  })
  void parse_asExactAsItIs(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.of(text);
    assertThat(date.text()).isEqualTo(text).isEqualTo(date.toString());
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @Test
  void day_onlyWhereItIsKnown() {
    assertThat(PartialDate.of("2017-12-12").day()).contains(LocalDate.of(2017, 12, 12));
    assertThat(PartialDate.of("2017-12").day()).isEmpty();
    assertThat(PartialDate.of("2017").day()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0000",
        "-999",
        "----",
        "201",
        "20177",
        "2017-13",
        "2017-00",
        "2017--1",
        "2017/12",
        "2017-02-29",
        "2017-1-12",
        "12-12-2017",
        "2017-12-1a",
        "2017-12-12T",
        "٢٠١٧",
        "2017-12-12 "
      })
  void parse_whatIsNoDate_isRefused(String text) {
    assertThatThrownBy(() -> PartialDate.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "date: it is '" + text + "'; expected a date such as 2017-12-12, 2017-12 or 2017");
  }

  @Test
  void isBefore_onlyWhereItIsCertain() {
    assertThat(before("2016", "2017")).isTrue();
    assertThat(before("2017-11", "2017-12-01")).isTrue();
    assertThat(before("2017", "2017-12")).isFalse();
    assertThat(before("2017-12", "2017-12-31")).isFalse();
    assertThat(before("2017-12-12", "2017-12-12")).isFalse();
  }

  private static boolean before(String one, String other) {
    return PartialDate.of(one).isBefore(PartialDate.of(other));
  }

  @Test
  void compareTo_isThatOfTheTexts() {
    assertThat(Stream.of("2018", "2017-12-12", "2017-12", "2017").map(PartialDate::of).sorted())
        .extracting(PartialDate::text)
        .containsExactly("2017", "2017-12", "2017-12-12", "2018");
  }

  @Test
  void equals_looksAtHowExactItIs() {
    assertThat(PartialDate.of("2017-12")).isNotEqualTo(PartialDate.of("2017-12-01"));
  }
}
