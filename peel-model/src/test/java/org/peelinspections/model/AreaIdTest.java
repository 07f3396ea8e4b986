package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.fault.InvalidValueException;

class AreaIdTest {

  @ParameterizedTest
  @CsvSource({
    "2017/legitimacy/1, 2017, legitimacy/1",
    "2021-22/investigating-crime, 2021-22, investigating-crime",
    "2021-22-revised/a/b/c, 2021-22-revised, a/b/c"
  })
  void parse_frameworkAndPath(String text, String framework, String path) {
    AreaId id = AreaId.of(text);
    assertThat(id.framework()).isEqualTo(framework);
    assertThat(id.path()).isEqualTo(path);
    assertThat(id).hasToString(text).isEqualTo(AreaId.of(framework, path));
  }

  @Test
  void pillar_isThatOfItsPath() {
    assertThat(AreaId.of("2017", Pillar.LEGITIMACY)).isEqualTo(AreaId.of("2017/legitimacy"));
    assertThat(AreaId.of("2017/legitimacy").pillar()).contains(Pillar.LEGITIMACY);
    assertThat(AreaId.of("2017/legitimacy").isPillar()).isTrue();
    assertThat(AreaId.of("2017/legitimacy/1").pillar()).isEmpty();
    assertThat(AreaId.of("2023-25/leadership-and-force-management").isPillar()).isFalse();
  }

  @Test
  void compareTo_isThatOfTheTexts() {
    assertThat(
            Stream.of("2017/legitimacy/2", "2018-19/legitimacy/1", "2017/effectiveness/1")
                .map(AreaId::of)
                .sorted())
        .extracting(AreaId::toString)
        .containsExactly("2017/effectiveness/1", "2017/legitimacy/2", "2018-19/legitimacy/1");
  }

  @Test
  void parse_withoutSlash_isRefused() {
    assertThatThrownBy(() -> AreaId.of("2017"))
        .hasMessage("area id: it is '2017'; expected one such as 2017/legitimacy/1");
  }

  @ParameterizedTest
  @CsvSource({"/legitimacy, framework, ''", "2018_19/legitimacy/1, framework, 2018_19"})
  void parse_withMalformedFramework_isRefused(String text, String part, String found) {
    assertThatThrownBy(() -> AreaId.of(text))
        .hasMessageStartingWith("area id '%s': %s is '%s'; expected lower", text, part, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017/", "2017//1", "2017/legitimacy/", "2017/Legitimacy/1", "2017/a b"})
  void parse_withMalformedPath_isRefused(String text) {
    assertThatThrownBy(() -> AreaId.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("area id '" + text + "': part of its path is '");
  }
}
