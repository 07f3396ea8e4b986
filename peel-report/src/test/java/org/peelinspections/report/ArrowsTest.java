package org.peelinspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Relation;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.GridLink.LinkKind;
import org.peelinspections.report.grid.Grids;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.JudgmentGrid.GridRow;

/**
 * An arrow stands where the inspectorate lets two grades be compared, and nowhere else. What is
 * expected is written out here, and asked of no verdict.
 */
class ArrowsTest {

  /** The cycles that the inspectorate compares with each other; it says so of no others. */
  private static final List<String> COMPARED = List.of("2015", "2016", "2017", "2018-19");

  private static final List<String> ALL =
      List.of("2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25");

  /** From the best to the worst, on the scale of four tiers that these cycles have. */
  private static final List<Grade> FROM_THE_BEST =
      List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);

  /** How a question may go on, for its grades to be compared. */
  private static final List<Relation> GOES_ON =
      List.of(Relation.EQUAL, Relation.REWORDED, Relation.BROADER, Relation.NARROWER);

  static List<Force> forces() {
    return Forces.bundled().all();
  }

  /** What stands between two judgments on one subject, if the subject itself goes on. */
  private static LinkKind expected(
      String earlier, String later, Optional<Judgment> before, Optional<Judgment> after) {
    if (after.filter(Judgment.CarriedForward.class::isInstance).isPresent()) {
      return LinkKind.NO_NEW_EVIDENCE;
    }
    if (!COMPARED.contains(earlier) || !COMPARED.contains(later)) {
      return LinkKind.BREAK;
    }
    Optional<Grade> from = before.flatMap(Judgment::standingGrade);
    Optional<Grade> to = after.flatMap(Judgment::standingGrade);
    if (from.isPresent() && to.isPresent()) {
      int steps = FROM_THE_BEST.indexOf(from.get()) - FROM_THE_BEST.indexOf(to.get());
      return steps == 0 ? LinkKind.UNCHANGED : steps > 0 ? LinkKind.IMPROVED : LinkKind.DECLINED;
    }
    boolean notGraded = isNotGraded(before) || isNotGraded(after);
    return notGraded ? LinkKind.BREAK : LinkKind.GAP;
  }

  private static boolean isNotGraded(Optional<Judgment> judgment) {
    return judgment
        .filter(found -> found.standingGrade().isEmpty())
        .filter(found -> !(found instanceof Judgment.NotStated))
        .isPresent();
  }

  private static LinkKind expected(Assessment before, Assessment after, ComparisonRow row) {
    boolean goesOn = goesOn(before, after, row.areas().earlier(), row.areas().later());
    LinkKind kind = expected(cycle(before), cycle(after), row.earlier(), row.later());
    return goesOn || kind == LinkKind.NO_NEW_EVIDENCE ? kind : LinkKind.BREAK;
  }

  /** Whether a pillar goes on, or the crosswalk says that a question goes on as another. */
  private static boolean goesOn(
      Assessment before, Assessment after, Optional<AreaId> from, Optional<AreaId> to) {
    if (from.isEmpty() || from.get().isPillar()) {
      return from.isPresent() && to.isPresent();
    }
    return Frameworks.bundled().crosswalk(before.framework(), after.framework()).stream()
        .flatMap(crosswalk -> crosswalk.ofEarlier(from.get()).stream())
        .filter(row -> row.later().equals(to) && to.isPresent())
        .anyMatch(row -> GOES_ON.contains(row.relation()));
  }

  private static String cycle(Assessment assessment) {
    return assessment.framework().cycle().key();
  }

  @ParameterizedTest
  @MethodSource("forces")
  void comparison_ofAnyTwoCycles(Force force) {
    List<Assessment> all = PublishedJudgments.of(force);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Comparison comparison = Comparison.of(all.get(i), all.get(j));
        JudgmentGrid grid = Grids.of(comparison);
        for (int row = 0; row < grid.rows().size(); row++) {
          assertThat(grid.rows().get(row).links().get(1).orElseThrow().kind())
              .as("%s, %s, %s to %s", force.slug(), grid.rows().get(row).name(), i, j)
              .isEqualTo(expected(all.get(i), all.get(j), comparison.rows().get(row)));
        }
      }
    }
  }

  /** Pillars as they are expected; questions have an arrow there alone where one is expected. */
  @ParameterizedTest
  @MethodSource("forces")
  void history_ofPillarsAndQuestions(Force force) {
    Trend trend = Trend.of(PublishedJudgments.of(force));
    JudgmentGrid grid = Grids.of(trend);
    for (int i = 1; i < trend.assessments().size(); i++) {
      Assessment before = trend.assessments().get(i - 1);
      Assessment after = trend.assessments().get(i);
      for (ComparisonRow row : Comparison.of(before, after).rows()) {
        row.areas()
            .later()
            .flatMap(trend::series)
            .filter(s -> row.areas().earlier().flatMap(trend::series).equals(Optional.of(s)))
            .map(series -> grid.rows().get(trend.series().indexOf(series)).links())
            .map(links -> links.get(trend.assessments().indexOf(after)))
            .ifPresent(
                link ->
                    assertThat(link.map(GridLink::kind))
                        .as("%s, %s, before %s", force.slug(), row.label(), cycle(after))
                        .contains(expected(before, after, row)));
      }
    }
  }

  @Test
  void history_hasNoOtherArrow() {
    for (Force force : forces()) {
      Trend trend = Trend.of(PublishedJudgments.of(force));
      for (GridRow row : Grids.of(trend).rows()) {
        for (int i = 1; i < row.links().size(); i++) {
          boolean arrow = row.links().get(i).filter(l -> l.kind().hasDirection()).isPresent();
          List<String> cycles =
              List.of(cycle(trend.assessments().get(i - 1)), cycle(trend.assessments().get(i)));
          boolean carried = !row.cells().get(i).origin().isEmpty();
          assertThat(arrow && (carried || !COMPARED.containsAll(cycles)))
              .as("%s, %s, before %s", force.slug(), row.name(), cycles.get(1))
              .isFalse();
        }
      }
    }
  }

  static List<List<String>> pairs() {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 1; i < ALL.size(); i++) {
      pairs.add(List.of(ALL.get(i - 1), ALL.get(i)));
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void cohort_ofNeighbouringCycles(List<String> pair) {
    List<Assessment> earlier = PublishedJudgments.cycle(pair.get(0));
    List<Assessment> later = PublishedJudgments.cycle(pair.get(1));
    Cohort cohort = Cohort.between(earlier, later);
    JudgmentGrid grid = Grids.of(cohort);
    for (int area = 0; area < cohort.rows().size(); area++) {
      for (var entry : cohort.rows().get(area).comparisons()) {
        int row = cohort.forces().indexOf(entry.force());
        assertThat(grid.rows().get(row).links().get(2 * area + 1).orElseThrow().kind())
            .as("%s, %s", entry.force().slug(), cohort.rows().get(area).label())
            .isEqualTo(expected(of(earlier, entry.force()), of(later, entry.force()), entry.row()));
      }
    }
  }

  private static Assessment of(List<Assessment> assessments, Force force) {
    return assessments.stream()
        .filter(found -> found.force().slug().equals(force.slug()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void arrows_standInEachKindOfReport() {
    assertThat(Grids.of(Samples.trend()).links()).anyMatch(link -> link.kind().hasDirection());
    assertThat(Grids.of(Samples.cohortOfTwo()).links())
        .anyMatch(link -> link.kind().hasDirection());
    assertThat(Grids.of(Samples.comparison()).links()).anyMatch(link -> link.kind().hasDirection());
  }
}
