package org.peelinspections.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void steps_inWords() {
    assertThat(Words.steps(1)).isEqualTo("one step");
    assertThat(Words.steps(2)).isEqualTo("two steps");
    assertThat(Words.steps(4)).isEqualTo("four steps");
    assertThat(Words.steps(5)).isEqualTo("5 steps");
  }
}
