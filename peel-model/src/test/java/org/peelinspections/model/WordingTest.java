package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final URI PAGE = URI.create("https://inspectorate.example/");

  private static Wording wording(Wording.State state, boolean text, boolean source) {
    return Wording.builder()
        .state(state)
        .text(text ? Optional.of("How well?") : Optional.empty())
        .sources(source ? List.of(PAGE) : List.of())
        .build();
  }

  @ParameterizedTest
  @CsvSource({"EXACT, true, true", "UNVERIFIED, true, false", "UNKNOWN, false, false"})
  void build_whereTextAndSourceFitTheState(Wording.State state, boolean text, boolean source) {
    Wording wording = wording(state, text, source);
    assertThat(wording.text().isPresent()).isEqualTo(text);
    assertThat(wording.sources()).hasSize(source ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, true, false, exact, a text, no source",
    "EXACT, false, true, exact, no text, a source",
    "EXACT, false, false, exact, no text, no source",
    "UNVERIFIED, false, true, unverified, no text, a source",
    "UNKNOWN, true, true, unknown, a text, a source",
    "UNVERIFIED, true, true, unverified, a text, a source",
    "UNVERIFIED, false, false, unverified, no text, no source",
    "UNKNOWN, true, false, unknown, a text, no source",
    "UNKNOWN, false, true, unknown, no text, a source"
  })
  void build_whereTheyDoNotFit_isRefused(
      Wording.State state, boolean text, boolean source, String token, String with, String from) {
    assertThatThrownBy(() -> wording(state, text, source))
        .hasMessage(
            "wording: its state is %s, with %s and %s; expected text and source if exact, text"
                + " alone if unverified, neither if unknown",
            token, with, from);
  }

  @Test
  void build_withBlankText_isRefused() {
    assertThatThrownBy(() -> Wording.builder().state(Wording.State.UNVERIFIED).text(" ").build())
        .hasMessageStartingWith("wording: text is blank");
  }

  @Test
  void build_withAddressThatIsNone_isRefused() {
    assertThatThrownBy(
            () ->
                Wording.builder()
                    .state(Wording.State.EXACT)
                    .text("How well?")
                    .addSource(URI.create("page"))
                    .build())
        .hasMessageStartingWith("wording: its address is 'page'");
  }

  @Test
  void unknown_isUnknown() {
    assertThat(Wording.unknown()).isEqualTo(wording(Wording.State.UNKNOWN, false, false));
  }
}
