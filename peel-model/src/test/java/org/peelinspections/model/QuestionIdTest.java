package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionIdTest {

  @ParameterizedTest
  @CsvSource({
    "2017/legitimacy/1, 2017, legitimacy/1",
    "2021-22/investigating-crime, 2021-22, investigating-crime",
    "2021-22-revised/a/b/c, 2021-22-revised, a/b/c"
  })
  void parse_frameworkAndPath(String text, String framework, String path) {
    QuestionId id = QuestionId.of(text);
    assertThat(id.framework()).isEqualTo(framework);
    assertThat(id.path()).isEqualTo(path);
    assertThat(id).hasToString(text).isEqualTo(QuestionId.of(framework, path));
  }

  @Test
  void compareTo_isThatOfTheTexts() {
    assertThat(
            Stream.of("2017/legitimacy/2", "2018-19/legitimacy/1", "2017/effectiveness/1")
                .map(QuestionId::of)
                .sorted())
        .extracting(QuestionId::toString)
        .containsExactly("2017/effectiveness/1", "2017/legitimacy/2", "2018-19/legitimacy/1");
  }

  @Test
  void parse_withoutSlash_isRefused() {
    assertThatThrownBy(() -> QuestionId.of("2017"))
        .hasMessage("question id: it is '2017'; expected one such as 2017/legitimacy/1");
  }

  @ParameterizedTest
  @CsvSource({"/legitimacy, framework, ''", "2018_19/legitimacy/1, framework, 2018_19"})
  void parse_withMalformedFramework_isRefused(String text, String part, String found) {
    assertThatThrownBy(() -> QuestionId.of(text))
        .hasMessageStartingWith("question id '%s': %s is '%s'; expected lower", text, part, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017/", "2017//1", "2017/legitimacy/", "2017/Legitimacy/1", "2017/a b"})
  void parse_withMalformedPath_isRefused(String text) {
    assertThatThrownBy(() -> QuestionId.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("question id '" + text + "': part of its path is '");
  }
}
