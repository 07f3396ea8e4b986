package org.peelinspections.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.samples.RandomAssessments;
import org.peelinspections.samples.Samples;

class FindingTextTest {

  private static final AreaForImprovement NESTED =
      AreaForImprovement.builder()
          .text("The force should:")
          .addPoints(
              Point.builder().text("plan, with").addPoint(Point.of("dates;")).build(),
              Point.of("act."))
          .addParagraph("Not part of it.")
          .build();

  @Test
  void whole_isTextAndPointsOneLineEach() {
    assertThat(FindingText.whole(NESTED)).isEqualTo("The force should:\nplan, with\ndates;\nact.");
  }

  @Test
  void whole_ofACauseOfConcern_leavesRecommendationsOut() {
    assertThat(FindingText.whole(Samples.cause("Vetting is late."))).isEqualTo("Vetting is late.");
  }

  @Test
  void normalised_ofAFinding_isThatOfItsWholeText() {
    assertThat(FindingText.normalised(NESTED)).isEqualTo("the force should plan with dates act");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "The force’s plan, The force's plan",
        "The force‘s plan, The forces plan",
        "The force`s plan, The force´s plan",
        "“good” ‘better’, \"good\" 'better'",
        "co-operate – now, co‑operate — now",
        "on\u00a0time\u2003here, on time  here",
        "GOOD, good",
        "co\u00adoperate, cooperate",
        "zero\u200bwidth\ufeff, zerowidth",
        "E\u0301lan, \u00c9lan",
        "a; and, a and"
      })
  void normalised_whereRenderingsDiffer_isTheSame(String one, String other) {
    assertThat(FindingText.normalised(one)).isEqualTo(FindingText.normalised(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"good, goods", "co-operate, cooperate", "10, 1 0", "élan, elan", "a b, b a"})
  void normalised_whereWordsDiffer_differs(String one, String other) {
    assertThat(FindingText.normalised(one)).isNotEqualTo(FindingText.normalised(other));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "–", "’’", "…"})
  void normalised_withoutLetterAndDigit_isEmpty(String text) {
    assertThat(FindingText.normalised(text)).isEmpty();
  }

  @Test
  void normalised_hasNoSpaceAtEitherEnd() {
    assertThat(FindingText.normalised(" – 24/7 \ud835\udc00 – ")).isEqualTo("24 7 \ud835\udc00");
  }

  static java.util.stream.Stream<Long> seeds() {
    return RandomAssessments.seeds(50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void normalised_twice_isTheSame(long seed) {
    String once = FindingText.normalised(new RandomAssessments(seed).text());
    assertThat(FindingText.normalised(once)).isEqualTo(once);
  }

  /** A word of other letters makes the reader of any text read what else the plain one would. */
  @ParameterizedTest
  @MethodSource("seeds")
  void normalised_besideAWordOfOtherLetters_isTheSame(long seed) {
    Random random = new Random(seed);
    StringBuilder plain = new StringBuilder("a");
    for (int i = 0; i < 200; i++) {
      int sign = random.nextInt(0x80 + 24);
      plain.append((char) (sign < 0x80 ? sign : 0x2010 + sign - 0x80));
    }

    assertThat(FindingText.normalised(plain + " \u4e00"))
        .isEqualTo(FindingText.normalised(plain.toString()) + " \u4e00");
  }
}
