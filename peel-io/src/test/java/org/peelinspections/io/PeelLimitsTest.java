package org.peelinspections.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.fault.InvalidValueException;

class PeelLimitsTest {

  @ParameterizedTest
  @EnumSource
  void standard_isThatOfEachLimit(Limit limit) {
    assertThat(PeelLimits.standard().most(limit)).isEqualTo(limit.standard()).isPositive();
    assertThat(limit.standard()).isLessThanOrEqualTo(limit.highest());
  }

  @Test
  void with_changesOneLimitAndLeavesTheOriginal() {
    PeelLimits changed = PeelLimits.standard().with(Limit.LINES, 5).with(Limit.TOKENS, 6);

    assertThat(changed.most(Limit.LINES)).isEqualTo(5);
    assertThat(changed.most(Limit.TOKENS)).isEqualTo(6);
    assertThat(changed.most(Limit.TEXT_LENGTH)).isEqualTo(Limit.TEXT_LENGTH.standard());
    assertThat(PeelLimits.standard().most(Limit.LINES)).isEqualTo(Limit.LINES.standard());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void with_refusesLessThanOneAndMoreThanTheHighest(int most) {
    assertThatThrownBy(() -> PeelLimits.standard().with(Limit.NESTING_DEPTH, most))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "limit of levels of nesting: it is "
                + most
                + "; expected a whole number from 1 to 1000");
  }

  @Test
  void with_takesOneAndTheHighest() {
    assertThat(PeelLimits.standard().with(Limit.NESTING_DEPTH, 1).most(Limit.NESTING_DEPTH))
        .isEqualTo(1);
    assertThat(PeelLimits.standard().with(Limit.NESTING_DEPTH, 1000).most(Limit.NESTING_DEPTH))
        .isEqualTo(1000);
  }

  @Test
  void check_refusesMoreThanTheLimitOnly() {
    PeelLimits limits = PeelLimits.standard().with(Limit.LINES, 5);

    assertThatCode(() -> limits.check(Limit.LINES, 5, Position.ofLine(5)))
        .doesNotThrowAnyException();
    PeelLimitException thrown =
        catchThrowableOfType(
            PeelLimitException.class, () -> limits.check(Limit.LINES, 6, Position.ofLine(6)));
    assertThat(thrown).hasMessage("document: more than 5 lines (line 6)");
    assertThat(thrown.limit()).isEqualTo(Limit.LINES);
    assertThat(thrown.most()).isEqualTo(5);
    assertThat(thrown.position()).isEqualTo(Position.ofLine(6));
    assertThat(thrown.pointer()).isEmpty();
  }

  @Test
  void equals_comparesWhatIsAllowed() {
    PeelLimits five = PeelLimits.standard().with(Limit.LINES, 5);
    PeelLimits back = five.with(Limit.LINES, Limit.LINES.standard());

    assertThat(back).isEqualTo(PeelLimits.standard()).hasSameHashCodeAs(PeelLimits.standard());
    assertThat(five).isNotEqualTo(PeelLimits.standard()).isNotEqualTo("limits");
    assertThat(five.toString()).contains("LINES=5");
  }
}
