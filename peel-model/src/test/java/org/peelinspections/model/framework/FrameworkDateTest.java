package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

class FrameworkDateTest {

  private static FrameworkDateBuilder date(String first) {
    return FrameworkDate.builder()
        .event(FrameworkDate.Event.PUBLISHED)
        .part("efficiency")
        .first(PartialDate.of(first));
  }

  @ParameterizedTest
  @CsvSource({"2016, 2016", "2016-05, 2016-07", "2016-12-08, 2016-12", "2016, 2016-01-01"})
  void builder_lastThatMayBeLater_isAccepted(String first, String last) {
    assertThat(date(first).last(PartialDate.of(last)).build().last())
        .contains(PartialDate.of(last));
  }

  @ParameterizedTest
  @CsvSource({"2016, 2015", "2016-12-08, 2016-12-07", "2016-12, 2016-11-30"})
  void builder_lastCertainlyBeforeFirst_isRefused(String first, String last) {
    assertThatThrownBy(() -> date(first).last(PartialDate.of(last)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "date of efficiency: "
                + first
                + " to "
                + last
                + "; expected the last date not before the first");
  }

  @Test
  void builder_blankPart_isRefused() {
    assertThatThrownBy(() -> date("2016").part(" ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("part is blank");
  }

  @Test
  void verified_ifThereIsASource() {
    assertThat(date("2016").build().verified()).isFalse();
    assertThat(date("2016").addSource(URI.create("https://example.org")).build().verified())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void event_isFoundByItsToken(FrameworkDate.Event event) {
    assertThat(FrameworkDate.Event.ofToken(event.token())).isEqualTo(event);
  }

  @Test
  void event_unknownToken_listsTheTokens() {
    assertThat(FrameworkDate.Event.ofToken("inspected")).isEqualTo(FrameworkDate.Event.INSPECTED);
    assertThatThrownBy(() -> FrameworkDate.Event.ofToken("planned"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("expected one of inspected, published");
  }
}
