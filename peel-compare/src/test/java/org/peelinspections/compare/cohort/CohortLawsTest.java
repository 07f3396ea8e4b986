package org.peelinspections.compare.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Seeds;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.World;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.model.Direction;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;

/** What holds of every cohort, on worlds that a seed determines. */
class CohortLawsTest {

  static LongStream seeds() {
    return Seeds.first(60);
  }

  private static List<Assessment> some(World world, Framework framework, int first, int last) {
    return IntStream.range(first, last)
        .mapToObj(i -> world.assessment("force-" + i, framework))
        .toList();
  }

  private static Cohort cohort(World world, long seed) {
    int at = (int) (seed % 3);
    return Cohort.between(
        some(world, world.frameworks().get(at), 0, 9),
        some(world, world.frameworks().get(at + 1), 2, 12),
        world.registry());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void distribution_hasEachForceInOnePlace(long seed) {
    for (CohortRow row : cohort(new World(seed), seed).rows()) {
      for (Side side : Side.values()) {
        row.on(side)
            .ifPresent(
                found -> {
                  assertThat(found.judgments()).hasSize(side == Side.EARLIER ? 9 : 10);
                  assertThat(places(found)).isEqualTo(found.judgments().size());
                });
      }
    }
  }

  private static int places(Distribution found) {
    int grades =
        found.scales().stream()
            .flatMap(scale -> scale.grades().stream().map(grade -> found.at(scale, grade)))
            .mapToInt(List::size)
            .sum();
    int reasons =
        Arrays.stream(NoGradeReason.values()).mapToInt(r -> found.notGraded(r).size()).sum();
    return grades + reasons + found.notStated().size() + found.missing().size();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void movers_areThoseThatTheSummaryCounts(long seed) {
    for (CohortRow row : cohort(new World(seed), seed).rows()) {
      assertThat(row.improved()).hasSize(row.summary().count(Direction.IMPROVED));
      assertThat(row.declined()).hasSize(row.summary().count(Direction.DECLINED));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void forcesOnBothSides_areEachNamedOnceInEachRow(long seed) {
    Cohort cohort = cohort(new World(seed), seed);
    List<String> both = IntStream.range(2, 9).mapToObj(i -> "force-" + i).toList();
    for (CohortRow row : cohort.rows()) {
      List<String> named = new ArrayList<>();
      row.compared().forEach(mover -> named.add(mover.force().slug()));
      row.uncompared().forEach(entry -> named.add(entry.force().slug()));
      row.notAtHand().forEach(force -> named.add(force.slug()));
      assertThat(named).containsExactlyInAnyOrderElementsOf(both);
      assertThat(row.uncompared()).allMatch(entry -> !entry.row().verdict().reasons().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rows_areThoseOfTheComparisonsOfEachForce(long seed) {
    World world = new World(seed);
    int at = (int) (seed % 3);
    List<Assessment> earlier = some(world, world.frameworks().get(at), 0, 5);
    List<Assessment> later = some(world, world.frameworks().get(at + 1), 0, 5);
    Cohort cohort = Cohort.between(earlier, later, world.registry());
    for (int i = 0; i < 5; i++) {
      String slug = "force-" + i;
      Comparison comparison = Comparison.of(earlier.get(i), later.get(i), world.registry());
      assertThat(
              cohort.rows().stream()
                  .flatMap(row -> row.comparisons().stream())
                  .filter(entry -> entry.force().slug().equals(slug))
                  .map(CohortRow.ForceRow::row))
          .containsExactlyInAnyOrderElementsOf(comparison.rows());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void order_ofTheAssessmentsMakesNoDifference(long seed) {
    World world = new World(seed);
    Framework earlier = world.frameworks().get(0);
    Framework later = world.frameworks().get(1);
    List<Assessment> before = some(world, earlier, 0, 6);
    List<Assessment> after = some(world, later, 0, 6);
    Cohort one = Cohort.between(before, after, world.registry());
    Cohort other = Cohort.between(reversed(before), reversed(after), world.registry());
    assertThat(other.rows()).isEqualTo(one.rows());
    assertThat(PeelText.table(other)).isEqualTo(PeelText.table(one));
    assertThat(PeelText.sentences(other)).hasSameSizeAs(one.rows());
  }

  private static List<Assessment> reversed(List<Assessment> list) {
    return IntStream.range(0, list.size()).mapToObj(i -> list.get(list.size() - 1 - i)).toList();
  }
}
