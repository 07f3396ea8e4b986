package org.peelinspections.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultWordsTest {

  @Test
  void steps_inWords() {
    assertThat(ResultWords.steps(1)).isEqualTo("one step");
    assertThat(ResultWords.steps(2)).isEqualTo("two steps");
    assertThat(ResultWords.steps(4)).isEqualTo("four steps");
    assertThat(ResultWords.steps(5)).isEqualTo("5 steps");
  }
}
