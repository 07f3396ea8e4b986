package org.peelinspections.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressHistoryTest {

  private static final LocalDate FIRST = LocalDate.of(2016, 11, 3);
  private static final LocalDate SECOND = LocalDate.of(2018, 3, 15);

  private static final ProgressEntry AWAITING =
      ProgressEntry.builder()
          .date(FIRST)
          .status(ProgressEntry.Status.AWAITING_REVIEW)
          .owner("Chief Inspector")
          .registerNumber("8770")
          .build();

  private static final ProgressEntry PROGRESSED =
      ProgressEntry.builder().date(SECOND).status(ProgressEntry.Status.BEING_PROGRESSED).build();

  private static final ProgressEntry NOTE =
      ProgressEntry.builder().date(SECOND).note("Inspected since.").build();

  private static final ProgressHistory HISTORY =
      ProgressHistory.empty().with(AWAITING).with(PROGRESSED).with(NOTE);

  @Test
  void on_isTheLastOneGivenUpToTheDay() {
    assertThat(HISTORY.on(FIRST.minusDays(1), ProgressEntry::status)).isEmpty();
    assertThat(HISTORY.on(FIRST, ProgressEntry::status))
        .contains(ProgressEntry.Status.AWAITING_REVIEW);
    assertThat(HISTORY.on(SECOND.minusDays(1), ProgressEntry::status))
        .contains(ProgressEntry.Status.AWAITING_REVIEW);
    assertThat(HISTORY.on(SECOND, ProgressEntry::status))
        .contains(ProgressEntry.Status.BEING_PROGRESSED);
    assertThat(HISTORY.on(SECOND.plusYears(9), ProgressEntry::status))
        .contains(ProgressEntry.Status.BEING_PROGRESSED);
  }

  @Test
  void on_twoOfOneDay_theLastGivenPrevails() {
    ProgressHistory completed =
        HISTORY.with(
            ProgressEntry.builder().date(SECOND).status(ProgressEntry.Status.COMPLETED).build());
    assertThat(completed.on(SECOND, ProgressEntry::status))
        .contains(ProgressEntry.Status.COMPLETED);
  }

  @Test
  void ownerAndRegisterNumber_stayUntilTheyChange() {
    assertThat(HISTORY.on(SECOND, ProgressEntry::owner)).contains("Chief Inspector");
    assertThat(HISTORY.on(FIRST.minusDays(1), ProgressEntry::owner)).isEmpty();
    assertThat(HISTORY.on(SECOND, ProgressEntry::registerNumber)).contains("8770");
    ProgressHistory handed =
        HISTORY.with(ProgressEntry.builder().date(SECOND).owner("Superintendent").build());
    assertThat(handed.on(SECOND, ProgressEntry::owner)).contains("Superintendent");
    assertThat(handed.on(FIRST, ProgressEntry::owner)).contains("Chief Inspector");
    assertThat(handed.on(SECOND, ProgressEntry::registerNumber)).contains("8770");
  }

  @Test
  void entries_standInTheOrderOfTheirDates() {
    assertThat(ProgressHistory.empty().with(PROGRESSED).with(AWAITING).with(NOTE).entries())
        .containsExactly(AWAITING, PROGRESSED, NOTE);
  }

  @Test
  void entries_ofOneDay_standInTheOrderGiven() {
    assertThat(ProgressHistory.builder().addEntries(NOTE, PROGRESSED, AWAITING).build().entries())
        .containsExactly(AWAITING, NOTE, PROGRESSED);
  }

  @Test
  void with_addsAndChangesNothingElse() {
    assertThat(ProgressHistory.empty().entries()).isEmpty();
    assertThat(ProgressHistory.empty().with(NOTE).with(NOTE).entries()).containsExactly(NOTE, NOTE);
    assertThat(ProgressHistory.empty().entries()).isEmpty();
  }

  @Test
  void empty_knowsNothing() {
    assertThat(ProgressHistory.empty().on(SECOND, ProgressEntry::status)).isEmpty();
    assertThat(ProgressHistory.empty().on(SECOND, ProgressEntry::owner)).isEmpty();
    assertThat(ProgressHistory.empty().on(SECOND, ProgressEntry::registerNumber)).isEmpty();
  }

  @Test
  void entry_thatSaysNothing_isRefused() {
    assertThatThrownBy(() -> ProgressEntry.builder().date(FIRST).build())
        .hasMessage(
            "progress entry of 2016-11-03: it says nothing; expected a status, owner, register"
                + " number or note");
  }

  @Test
  void entry_withOneThingAlone() {
    assertThat(ProgressEntry.builder().date(FIRST).owner("A").build().status()).isEmpty();
    assertThat(ProgressEntry.builder().date(FIRST).registerNumber("1").build().owner()).isEmpty();
    assertThat(NOTE.registerNumber()).isEmpty();
    assertThat(PROGRESSED.note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void entry_withBlankText_isRefused(String blank) {
    assertThatThrownBy(() -> ProgressEntry.builder().date(FIRST).note(blank).build())
        .hasMessageStartingWith("progress entry of 2016-11-03: note is blank");
    assertThatThrownBy(() -> ProgressEntry.builder().from(NOTE).owner(blank).build())
        .hasMessageStartingWith("progress entry of 2018-03-15: owner is blank");
    assertThatThrownBy(() -> ProgressEntry.builder().from(NOTE).registerNumber(blank).build())
        .hasMessageStartingWith("progress entry of 2018-03-15: register number is blank");
  }
}
