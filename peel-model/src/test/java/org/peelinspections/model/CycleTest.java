package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.fault.InvalidValueException;

class CycleTest {

  @ParameterizedTest
  @CsvSource({
    "2014, 2014, 2014, 2014",
    "2018-19, 2018, 2019, 2018/19",
    "2021-22, 2021, 2022, 2021/22",
    "2023-25, 2023, 2025, 2023-25"
  })
  void of_knownKey(String key, int first, int last, String label) {
    Cycle cycle = Cycle.of(key);
    assertThat(cycle.key()).isEqualTo(key).isEqualTo(cycle.toString());
    assertThat(cycle.firstYear()).isEqualTo(first);
    assertThat(cycle.lastYear()).isEqualTo(last);
    assertThat(cycle.label()).isEqualTo(label);
  }

  @Test
  void of_cycleThatIsNotKnownYet() {
    assertThat(Cycle.of("2031-33").lastYear()).isEqualTo(2033);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "17",
        "20 17",
        "201a",
        "2018/9",
        "2018/2019",
        "2018//9",
        "2018/18",
        "2018–19",
        "2018-9",
        "2018-2019",
        "2018-1a",
        "-017",
        "2018-19 ",
        "٢٠١٧"
      })
  void of_anotherForm_isRefused(String key) {
    assertThatThrownBy(() -> Cycle.of(key))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "cycle: its key is '" + key + "'; expected a key such as 2017 or 2018-19, or 2018/19");
    assertThatThrownBy(() -> Cycle.ofKey(key))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("cycle: its key is '" + key + "'; expected a key such as 2017 or 2018-19");
  }

  @Test
  void of_slash_isTheSameCycle() {
    assertThat(Cycle.of("2018/19")).isEqualTo(Cycle.of("2018-19")).hasToString("2018-19");
    assertThat(Cycle.of("2023/25")).isEqualTo(Cycle.of("2023-25"));
    assertThat(Cycle.of(Cycle.of("2021-22").label())).isEqualTo(Cycle.of("2021-22"));
  }

  @Test
  void ofKey_slash_isRefused() {
    assertThat(Cycle.ofKey("2018-19")).isEqualTo(Cycle.of("2018-19"));
    assertThatThrownBy(() -> Cycle.ofKey("2018/19"))
        .hasMessage("cycle: its key is '2018/19'; expected a key such as 2017 or 2018-19");
  }

  @Test
  void of_cycleThatEndsInItsFirstYear_isRefused() {
    assertThatThrownBy(() -> Cycle.of("2018-18")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void of_cycleThatEndsBeforeItBegins_isRefused() {
    assertThatThrownBy(() -> Cycle.of("2018-17")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Cycle.of("2099-00")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void compareTo_ordersByFirstYearThenByLast() {
    List<Cycle> sorted =
        List.of("2023-25", "2018-19", "2017", "2018", "2021-22", "2023-24").stream()
            .map(Cycle::of)
            .sorted()
            .toList();
    assertThat(sorted)
        .extracting(Cycle::key)
        .containsExactly("2017", "2018", "2018-19", "2021-22", "2023-24", "2023-25");
  }

  @Test
  void compareTo_ofEqualCycles_isZero() {
    assertThat(Cycle.of("2018-19")).isEqualByComparingTo(Cycle.of("2018-19"));
    assertThat(Cycle.of("2018-19")).isEqualTo(Cycle.of("2018-19"));
  }

  @Test
  void isBefore_itself_isFalse() {
    assertThat(Cycle.of("2017").isBefore(Cycle.of("2017"))).isFalse();
    assertThat(Cycle.of("2016").isBefore(Cycle.of("2017"))).isTrue();
    assertThat(Cycle.of("2017").isBefore(Cycle.of("2016"))).isFalse();
  }
}
