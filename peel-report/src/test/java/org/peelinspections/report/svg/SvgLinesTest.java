package org.peelinspections.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgLinesTest {

  @Test
  void of_breaksBetweenWords() {
    assertThat(SvgLines.of("requires improvement", 14, 3))
        .containsExactly("requires", "improvement");
  }

  @Test
  void of_wordsThatJustFit_stayInOneLine() {
    assertThat(SvgLines.of("ab cd", 5, 2)).containsExactly("ab cd");
    assertThat(SvgLines.of("ab cd", 4, 2)).containsExactly("ab", "cd");
  }

  @Test
  void of_tooManyLines_endInAnEllipsis() {
    assertThat(SvgLines.of("one two three", 5, 2)).containsExactly("one", "two\u2026");
  }

  @Test
  void of_tooLongAWord_isCutBetweenCharacters() {
    assertThat(SvgLines.of("\uD83D\uDE93".repeat(9), 2, 2))
        .containsExactly("\uD83D\uDE93".repeat(4) + "\u2026");
  }
}
