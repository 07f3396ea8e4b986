package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTokensTest {

  private static String hyphened(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @ParameterizedTest
  @EnumSource
  void bases(MatchBasis value) {
    assertThat(value.token()).isEqualTo(hyphened(value));
    assertThat(value.label()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void gaps(FindingGap value) {
    assertThat(value.token()).isEqualTo(hyphened(value));
    assertThat(value.label()).isNotBlank();
  }
}
