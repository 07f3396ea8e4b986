package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  private static Wording wording(WordingState state, boolean text, boolean source) {
    WordingBuilder wording = Wording.builder().state(state);
    if (text) {
      wording.text("How fair is it?");
    }
    if (source) {
      wording.addSource(URI.create("https://example.org"));
    }
    return wording.build();
  }

  @ParameterizedTest
  @CsvSource({"EXACT, true, true", "UNVERIFIED, true, false", "UNKNOWN, false, false"})
  void builder_stateThatFits_isAccepted(WordingState state, boolean text, boolean source) {
    assertThat(wording(state, text, source).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, true, false",
    "EXACT, false, true",
    "EXACT, false, false",
    "UNVERIFIED, true, true",
    "UNVERIFIED, false, true",
    "UNVERIFIED, false, false",
    "UNKNOWN, true, true",
    "UNKNOWN, true, false",
    "UNKNOWN, false, true"
  })
  void builder_stateThatDoesNotFit_isRefused(WordingState state, boolean text, boolean source) {
    assertThatThrownBy(() -> wording(state, text, source))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "wording: its state is "
                + state.token()
                + ", with "
                + (text ? "a text" : "no text")
                + " and "
                + (source ? 1 : 0)
                + " sources; expected text and source if exact, text alone if unverified, neither"
                + " if unknown");
  }

  @Test
  void builder_blankText_isRefused() {
    assertThatThrownBy(
            () -> Wording.builder().state(WordingState.UNVERIFIED).text("\u2003").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("text is blank");
  }

  @Test
  void unknown_hasNeitherTextNorSource() {
    assertThat(Wording.unknown()).isEqualTo(wording(WordingState.UNKNOWN, false, false));
  }

  @ParameterizedTest
  @EnumSource
  void ofToken_ofToken_isTheState(WordingState state) {
    assertThat(WordingState.ofToken(state.token())).isEqualTo(state);
  }
}
