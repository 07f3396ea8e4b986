package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingFeaturesTest {

  private static double shared(int[] one, int[] other) {
    return features(one).sharedOrder(features(other));
  }

  private static FindingFeatures features(int... words) {
    List<String> stems = Arrays.stream(words).mapToObj(String::valueOf).toList();
    return new FindingFeatures(Set.of(), Set.of(), "", Set.of(), stems);
  }

  private static int[] words(int... words) {
    return words;
  }

  private static int[] random(Random random, int most, int kinds) {
    return random.ints(random.nextInt(most + 1), 0, kinds).toArray();
  }

  /** The textbook table. */
  private static int common(int[] one, int[] other) {
    int[][] length = new int[one.length + 1][other.length + 1];
    for (int i = 1; i <= one.length; i++) {
      for (int j = 1; j <= other.length; j++) {
        length[i][j] =
            one[i - 1] == other[j - 1]
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[one.length][other.length];
  }

  @Test
  void shared_nothingOfNothing() {
    assertThat(shared(words(), words())).isZero();
    assertThat(shared(words(1), words())).isZero();
  }

  @Test
  void shared_sameIsAll() {
    assertThat(shared(words(1, 2, 1), words(1, 2, 1))).isEqualTo(1);
  }

  @Test
  void shared_orderCounts() {
    assertThat(shared(words(1, 2), words(2, 1))).isEqualTo(0.5);
  }

  @Test
  void shared_onlyTheFirst256WordsCount() {
    int[] one = new int[300];
    int[] other = new int[300];
    Arrays.fill(other, 256, 300, 9);

    assertThat(shared(one, other)).isEqualTo(1);
    other[255] = 9;
    assertThat(shared(one, other)).isEqualTo(255.0 / 256);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shared_isThatOfTheTextbook(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      int[] one = random(random, 200, 1 + random.nextInt(12));
      int[] other = random(random, 200, 1 + random.nextInt(12));
      int both = one.length + other.length;
      double expected = both == 0 ? 0 : 2.0 * common(one, other) / both;

      assertThat(shared(one, other)).isCloseTo(expected, within(1e-12));
      assertThat(shared(other, one)).isEqualTo(shared(one, other));
    }
  }
}
