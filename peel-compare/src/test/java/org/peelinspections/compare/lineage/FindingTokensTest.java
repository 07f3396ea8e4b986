package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peelinspections.model.fault.UnknownNameException;

class FindingTokensTest {

  private static String hyphened(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @ParameterizedTest
  @EnumSource
  void bases(MatchBasis value) {
    assertThat(MatchBasis.ofToken(value.token())).isEqualTo(value);
    assertThat(value.token()).isEqualTo(hyphened(value));
    assertThat(value.label()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void gaps(FindingGap value) {
    assertThat(FindingGap.ofToken(value.token())).isEqualTo(value);
    assertThat(value.token()).isEqualTo(hyphened(value));
    assertThat(value.label()).isNotBlank();
  }

  @Test
  void ofToken_unknown() {
    assertThatThrownBy(() -> MatchBasis.ofToken("SAME"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "'SAME' is not a ground of a match; expected one of identical, measured, stated, confirmed");
    assertThatThrownBy(() -> FindingGap.ofToken(""))
        .hasMessageStartingWith("'' is not a gap between findings; expected one of no-counterpart");
  }
}
