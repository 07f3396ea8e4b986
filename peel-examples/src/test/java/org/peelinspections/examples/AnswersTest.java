package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswersTest {

  @Test
  void answers_eachQuestionHasOne() {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Snippets.answers();
    } finally {
      System.setOut(before);
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
        .startsWith("Legitimacy 2017: requires improvement")
        .contains("Legitimacy: good -> requires improvement, declined by one step")
        .contains("Spread: {OUTSTANDING=1, GOOD=35, REQUIRES_IMPROVEMENT=6, INADEQUATE=0}")
        .anyMatch(line -> line.startsWith("not comparable: "))
        .anyMatch(line -> line.startsWith("Improved: [Dyfed-Powys Police, "))
        .endsWith("Repeated findings: 0, due: 0");
  }
}
