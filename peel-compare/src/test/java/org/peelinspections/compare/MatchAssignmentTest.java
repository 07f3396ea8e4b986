package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchAssignmentTest {

  private record Allowed(int left, int right, long gain) {}

  private static final class Instance {

    private final int[] supply;
    private final int[] capacity;
    private final List<Allowed> allowed;

    Instance(int[] supply, int[] capacity, List<Allowed> allowed) {
      this.supply = supply;
      this.capacity = capacity;
      this.allowed = allowed;
    }
  }

  private static List<Integer> solve(Instance instance) {
    MatchAssignment assignment = new MatchAssignment(instance.supply, instance.capacity);
    List<MatchAssignment.Edge> edges =
        instance.allowed.stream()
            .map(pair -> assignment.allow(pair.left, pair.right, pair.gain))
            .toList();
    assignment.solve();
    return edges.stream().map(MatchAssignment.Edge::units).toList();
  }

  private static long gain(Instance instance, List<Integer> units) {
    long gain = 0;
    for (int i = 0; i < units.size(); i++) {
      gain += units.get(i) * instance.allowed.get(i).gain;
    }
    return gain;
  }

  /** The best there is, by trying everything. */
  private static long best(Instance instance, int from) {
    if (from == instance.allowed.size()) {
      return 0;
    }
    Allowed pair = instance.allowed.get(from);
    long best = 0;
    int most = Math.min(instance.supply[pair.left], instance.capacity[pair.right]);
    for (int units = 0; units <= most; units++) {
      instance.supply[pair.left] -= units;
      instance.capacity[pair.right] -= units;
      best = Math.max(best, units * pair.gain + best(instance, from + 1));
      instance.supply[pair.left] += units;
      instance.capacity[pair.right] += units;
    }
    return best;
  }

  private static Instance random(Random random) {
    int lefts = 1 + random.nextInt(5);
    int rights = 1 + random.nextInt(5);
    List<Allowed> allowed = new ArrayList<>();
    for (int i = 0; i < lefts; i++) {
      for (int j = 0; j < rights; j++) {
        if (random.nextInt(3) > 0 && allowed.size() < 12) {
          allowed.add(new Allowed(i, j, 1 + random.nextInt(20)));
        }
      }
    }
    return new Instance(
        random.ints(lefts, 1, 4).toArray(), random.ints(rights, 1, 4).toArray(), allowed);
  }

  static LongStream seeds() {
    return Seeds.first(40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void solve_isTheBestThereIs(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      Instance instance = random(random);
      List<Integer> units = solve(instance);

      assertThat(gain(instance, units)).isEqualTo(best(instance, 0));
      assertThat(used(instance, units, true)).isTrue();
      assertThat(used(instance, units, false)).isTrue();
    }
  }

  /** Whether no thing of a side is paired more often than there are of it. */
  private static boolean used(Instance instance, List<Integer> units, boolean left) {
    int[] rest = (left ? instance.supply : instance.capacity).clone();
    for (int i = 0; i < units.size(); i++) {
      Allowed pair = instance.allowed.get(i);
      rest[left ? pair.left : pair.right] -= units.get(i);
    }
    return Arrays.stream(rest).allMatch(count -> count >= 0);
  }

  @Test
  void solve_nothingAllowed() {
    assertThat(solve(new Instance(new int[] {2}, new int[] {}, List.of()))).isEmpty();
    assertThat(solve(new Instance(new int[] {}, new int[] {1}, List.of()))).isEmpty();
  }

  @Test
  void solve_oneStrongPairIsNotGivenUpForTwoWeakOnes() {
    List<Allowed> allowed =
        List.of(new Allowed(0, 0, 10), new Allowed(0, 1, 4), new Allowed(1, 0, 4));

    assertThat(solve(new Instance(new int[] {1, 1}, new int[] {1, 1}, allowed)))
        .containsExactly(1, 0, 0);
  }

  @Test
  void solve_aPairIsGivenUpIfTwoGainMore() {
    List<Allowed> allowed =
        List.of(new Allowed(0, 0, 10), new Allowed(0, 1, 6), new Allowed(1, 0, 6));

    assertThat(solve(new Instance(new int[] {1, 1}, new int[] {1, 1}, allowed)))
        .containsExactly(0, 1, 1);
  }

  @Test
  void solve_equalThingsArePairedAsOftenAsBothSidesHaveThem() {
    List<Allowed> allowed = List.of(new Allowed(0, 0, 5));

    assertThat(solve(new Instance(new int[] {1000}, new int[] {300}, allowed)))
        .containsExactly(300);
  }

  @Test
  void solve_gainsOfFullSize() {
    long high = 1_000_000L << 40;
    List<Allowed> allowed =
        List.of(new Allowed(0, 0, high), new Allowed(0, 1, high - 1), new Allowed(1, 0, high - 1));

    assertThat(solve(new Instance(new int[] {1, 1}, new int[] {1, 1}, allowed)))
        .containsExactly(0, 1, 1);
  }
}
