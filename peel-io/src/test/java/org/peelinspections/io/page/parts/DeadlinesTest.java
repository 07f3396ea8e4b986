package org.peelinspections.io.page.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.model.finding.Deadline;

class DeadlinesTest {

  static Stream<Arguments> in() {
    return Stream.of(
        arguments("the force must immediately take steps to:", Deadline.immediately()),
        arguments("Immediately, the force should act.", Deadline.immediately()),
        arguments("Within six months, the force should", Deadline.within(Period.ofMonths(6))),
        arguments("within 3 months of publication", Deadline.within(Period.ofMonths(3))),
        arguments("within one year", Deadline.within(Period.ofYears(1))),
        arguments("within 28 days", Deadline.within(Period.ofDays(28))),
        arguments("within two weeks", Deadline.within(Period.ofWeeks(2))),
        arguments("By 31 March 2024 the force", Deadline.by(LocalDate.of(2024, 3, 31))),
        arguments("Not later than 1 May 2015", Deadline.by(LocalDate.of(2015, 5, 1))),
        arguments("by January, and by 5 June 2024", Deadline.by(LocalDate.of(2024, 6, 5))),
        arguments("within six months and by 5 June 2024", Deadline.within(Period.ofMonths(6))));
  }

  @ParameterizedTest
  @MethodSource
  void in(String words, Deadline deadline) {
    assertThat(Deadlines.in(words)).isEqualTo(deadline);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "the force should act",
        "within",
        "within reason",
        "within the next few months",
        "within 0 months",
        "within 9999 months",
        "within six seasons",
        "by 31 February 2024",
        "by 31 March",
        "by the end of March 2024",
        "better than last year by far",
        "more than 20 years",
        "by"
      },
      delimiter = '|')
  void in_otherWords_setNone(String words) {
    assertThat(Deadlines.in(words)).isEqualTo(Deadline.none());
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "To address this cause of concern, the force must act. | true",
        "HMIC recommends that the force should act. | true",
        "Within six months the force should: | true",
        "The force must: | true",
        "The force should act. | false",
        "We found these things: | false"
      },
      delimiter = '|')
  void leadsIn(String words, boolean leadsIn) {
    assertThat(Deadlines.leadsIn(new Block(1, 0, words))).isEqualTo(leadsIn);
  }
}
