package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peelinspections.model.fault.UnknownNameException;

class ComparabilityTest {

  @ParameterizedTest
  @CsvSource({
    "COMPARABLE, COMPARABLE, COMPARABLE",
    "COMPARABLE, UNKNOWN, UNKNOWN",
    "UNKNOWN, COMPARABLE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN",
    "COMPARABLE, NOT_COMPARABLE, NOT_COMPARABLE",
    "NOT_COMPARABLE, COMPARABLE, NOT_COMPARABLE",
    "UNKNOWN, NOT_COMPARABLE, NOT_COMPARABLE",
    "NOT_COMPARABLE, UNKNOWN, NOT_COMPARABLE",
    "NOT_COMPARABLE, NOT_COMPARABLE, NOT_COMPARABLE"
  })
  void then_allPairs(Comparability first, Comparability second, Comparability outcome) {
    assertThat(first.then(second)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource
  void ofToken_ofToken_isTheValue(Comparability comparability) {
    assertThat(Comparability.ofToken(comparability.token())).isEqualTo(comparability);
  }

  @Test
  void label_isForPeople() {
    assertThat(Comparability.NOT_COMPARABLE.label()).isEqualTo("not comparable");
    assertThat(Comparability.UNKNOWN.label()).isEqualTo("not known");
  }

  @Test
  void ofToken_unknown_listsTheTokens() {
    assertThatThrownBy(() -> Comparability.ofToken("perhaps"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("expected one of comparable, not-comparable, unknown");
  }
}
