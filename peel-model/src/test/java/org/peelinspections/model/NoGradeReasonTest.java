package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NoGradeReasonTest {

  @Test
  void label_ofEachReason() {
    assertThat(Arrays.stream(NoGradeReason.values()).map(NoGradeReason::label))
        .containsExactly(
            "to be graded",
            "not inspected",
            "inspected but not graded",
            "not a graded area",
            "reported separately",
            "reason not established");
  }
}
