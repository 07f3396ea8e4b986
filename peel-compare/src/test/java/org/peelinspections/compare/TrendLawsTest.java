package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Relation;

/** What holds of every trend, on worlds that a seed determines. */
class TrendLawsTest {

  static LongStream seeds() {
    return Seeds.first(100);
  }

  private static Trend trend(World world, long seed) {
    List<Framework> frameworks =
        world.frameworks().stream()
            .filter(f -> seed % 5 == 0 ? f != world.frameworks().get(1) : true)
            .toList();
    return Trend.of(
        frameworks.stream().map(f -> world.assessment("kent", f)).toList(), world.registry());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void runs_holdEachGradeOnce(long seed) {
    for (TrendSeries series : trend(new World(seed), seed).series()) {
      assertThat(series.runs().stream().flatMap(run -> run.points().stream()))
          .containsExactlyElementsOf(
              series.points().stream().filter(TrendPoint::hasGrade).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void runs_standOnOneScale(long seed) {
    for (TrendSeries series : trend(new World(seed), seed).series()) {
      for (TrendRun run : series.runs()) {
        assertThat(
                run.points().stream()
                    .map(point -> point.judgment().flatMap(Judgment::standingScale))
                    .distinct())
            .hasSize(1);
        assertThat(run.points().size())
            .isLessThanOrEqualTo(series.longestRun().orElseThrow().points().size());
      }
    }
  }

  /** A run goes on just where the comparison of two neighbours finds nothing in the way. */
  @ParameterizedTest
  @MethodSource("seeds")
  void runs_goOnWhereNeighboursCanBeCompared(long seed) {
    World world = new World(seed);
    Trend trend = trend(world, seed);
    for (TrendSeries series : trend.series()) {
      assertThat(series.breaks()).noneMatch(gap -> gap.reasons().isEmpty());
      for (int i = 1; i < series.points().size(); i++) {
        TrendPoint before = series.points().get(i - 1);
        TrendPoint after = series.points().get(i);
        Optional<ComparisonRow> row = row(world, trend, before, after);
        if (row.isPresent()) {
          boolean readable = neighbours(trend, before, after) && readable(row.get());
          assertThat(series.broken(before, after)).isEqualTo(!readable);
        }
      }
    }
  }

  /** Each point has the verdict, and what is said beside it, that the comparison gives. */
  @ParameterizedTest
  @MethodSource("seeds")
  void verdicts_areThoseOfTheComparisons(long seed) {
    World world = new World(seed);
    Trend trend = trend(world, seed);
    for (TrendSeries series : trend.series()) {
      for (int i = 1; i < series.points().size(); i++) {
        TrendPoint before = series.points().get(i - 1);
        TrendPoint after = series.points().get(i);
        row(world, trend, before, after)
            .filter(row -> neighbours(trend, before, after))
            .ifPresent(
                row -> {
                  assertThat(after.verdict()).contains(row.verdict());
                  assertThat(after.statedChanges()).isEqualTo(row.statedChanges());
                });
      }
    }
  }

  private static Optional<ComparisonRow> row(
      World world, Trend trend, TrendPoint before, TrendPoint after) {
    Comparison comparison = Comparison.of(at(trend, before), at(trend, after), world.registry());
    AreaPair pair = new AreaPair(Optional.of(before.area()), Optional.of(after.area()));
    return comparison.rows().stream().filter(r -> r.areas().equals(pair)).findFirst();
  }

  private static Assessment at(Trend trend, TrendPoint point) {
    return trend.assessments().stream()
        .filter(a -> a.framework().cycle().equals(point.cycle()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether no assessment lies between, whose framework does not have the pillar. */
  private static boolean neighbours(Trend trend, TrendPoint before, TrendPoint after) {
    List<Assessment> all = trend.assessments();
    return all.indexOf(at(trend, after)) == all.indexOf(at(trend, before)) + 1;
  }

  private static boolean readable(ComparisonRow row) {
    assertThat(row.relation().map(Relation::sameQuestion).orElse(true)).isTrue();
    return switch (row.verdict().kind()) {
      case COMPARED, COMPARED_WITH_CAUTION -> true;
      case NO_NEW_EVIDENCE -> row.verdict().reasons().size() == 1;
      case NOT_COMPARED -> false;
    };
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void series_holdEachAreaThatIsIncludedOnce(long seed) {
    Trend trend = trend(new World(seed), seed);
    List<AreaId> found =
        trend.series().stream()
            .flatMap(series -> series.points().stream())
            .map(TrendPoint::area)
            .toList();
    assertThat(found).doesNotHaveDuplicates();
    for (Assessment assessment : trend.assessments()) {
      assertThat(found).containsAll(assessment.areas().stream().map(part -> part.area()).toList());
      assertThat(assessment.framework().areas())
          .containsAll(
              found.stream()
                  .filter(id -> id.framework().equals(assessment.framework().id()))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void breaks_areInOrderOfTimeBetweenNeighbours(long seed) {
    Trend trend = trend(new World(seed), seed);
    List<String> cycles =
        trend.assessments().stream().map(a -> a.framework().cycle().key()).toList();
    for (TrendSeries series : trend.series()) {
      assertThat(series.breaks()).extracting(TrendBreak::earlier).isSorted();
      for (TrendBreak gap : series.breaks()) {
        assertThat(cycles.indexOf(gap.later().key()))
            .isEqualTo(cycles.indexOf(gap.earlier().key()) + 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void text_hasALineForEachSeries(long seed) {
    Trend trend = trend(new World(seed), seed);
    assertThat(PeelText.sentences(trend)).hasSameSizeAs(trend.series());
    assertThat(PeelText.table(trend)).startsWith("kent police\n\nArea").endsWith("\n");
  }
}
