package org.peelinspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.YearOnYear;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Pillar;

/** An arrow stands where a verdict has a direction, and nowhere else. */
class ArrowsTest {

  static java.util.List<Force> forces() {
    return Forces.bundled().all();
  }

  @ParameterizedTest
  @MethodSource("forces")
  void pillars_ofAHistory_haveTheArrowsOfTheComparisons(Force force) {
    Trend trend = Trend.of(PublishedJudgments.of(force));
    Grid grid = TrendGrid.of(trend);
    for (int i = 1; i < trend.assessments().size(); i++) {
      Comparison comparison = compare(trend, i);
      for (Pillar pillar : Pillar.values()) {
        LinkKind expected =
            comparison
                .row(pillar)
                .map(row -> GridLink.of(row.verdict()).kind())
                .orElse(LinkKind.BREAK);
        assertThat(link(trend, grid, pillar, i).map(GridLink::kind).orElse(LinkKind.BREAK))
            .as("%s, from assessment %s", pillar, i)
            .isEqualTo(expected);
      }
    }
  }

  private static Comparison compare(Trend trend, int later) {
    Assessment before = trend.assessments().get(later - 1);
    return YearOnYear.compare(before, trend.assessments().get(later));
  }

  private static Optional<GridLink> link(Trend trend, Grid grid, Pillar pillar, int column) {
    return trend
        .series(pillar)
        .flatMap(series -> grid.rows().get(trend.series().indexOf(series)).links().get(column));
  }

  @Test
  void anArrow_neverStandsBeforeACarriedForwardJudgment() {
    for (Force force : forces()) {
      for (GridRow row : TrendGrid.of(Trend.of(PublishedJudgments.of(force))).rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          boolean carried = !row.cells().get(i).origin().isEmpty();
          LinkKind kind = row.links().get(i).map(GridLink::kind).orElse(LinkKind.BREAK);
          assertThat(carried && kind != LinkKind.BREAK && kind != LinkKind.NO_NEW_EVIDENCE)
              .as("%s, %s", force.slug(), row.name())
              .isFalse();
        }
      }
    }
  }
}
