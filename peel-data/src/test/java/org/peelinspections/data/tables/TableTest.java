package org.peelinspections.data.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.Grade;

class TableTest {

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("text", "text"),
        Arguments.of(Optional.of("text"), "text"),
        Arguments.of(Optional.empty(), ""),
        Arguments.of(OptionalInt.of(0), "0"),
        Arguments.of(OptionalInt.empty(), ""),
        Arguments.of(true, "true"),
        Arguments.of(Optional.of(Grade.REQUIRES_IMPROVEMENT), "requires-improvement"),
        Arguments.of(List.of(), ""),
        Arguments.of(List.of("one", Optional.of("two")), "one | two"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void cell_isTheValueOrEmpty(Object value, String cell) {
    assertThat(Table.text(value)).isEqualTo(cell);
  }
}
