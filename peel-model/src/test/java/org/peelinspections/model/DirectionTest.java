package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectionTest {

  @Test
  void reversed_ofEachDirection() {
    assertThat(Direction.IMPROVED.reversed()).isEqualTo(Direction.DECLINED);
    assertThat(Direction.DECLINED.reversed()).isEqualTo(Direction.IMPROVED);
    assertThat(Direction.UNCHANGED.reversed()).isEqualTo(Direction.UNCHANGED);
  }

  @ParameterizedTest
  @EnumSource
  void reversed_twice_isTheSame(Direction direction) {
    assertThat(direction.reversed().reversed()).isEqualTo(direction);
  }
}
