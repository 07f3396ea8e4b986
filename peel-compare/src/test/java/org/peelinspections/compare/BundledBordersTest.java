package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** What may be compared by the frameworks that the library knows. */
class BundledBordersTest {

  /** A made-up assessment with one grade for all. */
  private static Assessment all(String framework, Grade grade) {
    Framework under = Frameworks.bundled().get(framework);
    Judgment judgment = Judgment.graded(grade, under.scale().orElse(GradingScale.FIVE_TIERS));
    AssessmentBuilder assessment = Made.assessment(under);
    under.pillars().forEach(p -> assessment.addArea(Made.pillar(under, p.pillar(), judgment)));
    under.questions().forEach(q -> assessment.addArea(Made.question(q.id().toString(), judgment)));
    return assessment.build();
  }

  private static Comparison compare(String earlier, String later, Grade grade) {
    return Comparison.of(all(earlier, Grade.GOOD), all(later, grade));
  }

  @ParameterizedTest
  @CsvSource({"2015,2016", "2016,2017", "2017,2018-19", "2015,2018-19"})
  void pillars_areComparedFrom2015To2018(String earlier, String later) {
    Comparison comparison = compare(earlier, later, Grade.REQUIRES_IMPROVEMENT);
    for (Pillar pillar : List.of(Pillar.EFFECTIVENESS, Pillar.EFFICIENCY, Pillar.LEGITIMACY)) {
      Verdict verdict = comparison.row(pillar).orElseThrow().verdict();
      assertThat(verdict.kind()).isEqualTo(VerdictKind.COMPARED);
      assertThat(verdict.change().orElseThrow().steps()).isEqualTo(1);
      assertThat(verdict.grounds())
          .isNotEmpty()
          .allSatisfy(ground -> assertThat(ground.sources()).isNotEmpty());
    }
  }

  @Test
  void legitimacy_wasGradedForTheFirstTimeIn2015() {
    Comparison comparison = compare("2014", "2015", Grade.GOOD);
    assertThat(codes(comparison, Pillar.LEGITIMACY))
        .containsExactly(ReasonCode.BORDER_NOT_COMPARABLE);
    assertThat(codes(comparison, Pillar.EFFICIENCY)).containsExactly(ReasonCode.BORDER_UNKNOWN);
  }

  private static List<ReasonCode> codes(Comparison comparison, Pillar pillar) {
    return Made.codes(comparison.row(pillar).orElseThrow().verdict().reasons());
  }

  @ParameterizedTest
  @CsvSource({"2018-19,2021-22", "2018-19,2021-22-revised", "2017,2021-22", "2021-22,2023-25"})
  void nothing_isComparedWhereTheInspectorateSaysThatItCannotBe(String earlier, String later) {
    Comparison comparison = compare(earlier, later, Grade.ADEQUATE);
    assertThat(comparison.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.verdict().kind()).isEqualTo(VerdictKind.NOT_COMPARED));
    assertThat(comparison.rows())
        .filteredOn(row -> row.relation().filter(r -> r.links()).isPresent())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(Made.codes(row.verdict().reasons()))
                    .contains(ReasonCode.BORDER_NOT_COMPARABLE));
  }

  @Test
  void goodToAdequate_isNoDecline() {
    Comparison comparison = compare("2018-19", "2021-22", Grade.ADEQUATE);
    ComparisonRow row = comparison.rows(AreaId.of("2021-22/investigating-crime")).get(0);
    assertThat(Made.codes(row.verdict().reasons()))
        .contains(ReasonCode.BORDER_NOT_COMPARABLE, ReasonCode.DIFFERENT_SCALE);
  }

  @Test
  void allPairs_canBeSetSideBySide() {
    for (Framework earlier : Frameworks.bundled().all()) {
      for (Framework later : Frameworks.bundled().all()) {
        if (earlier.cycle().isBefore(later.cycle())) {
          Comparison comparison = compare(earlier.id(), later.id(), Grade.GOOD);
          Set<AreaId> named = new HashSet<>(later.areas());
          comparison.rows().forEach(row -> row.areas().later().ifPresent(named::remove));
          assertThat(named).isEmpty();
        }
      }
    }
  }

  @Test
  void trend_fromFirstToLast() {
    List<Assessment> years =
        List.of("2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25").stream()
            .map(key -> all(key, Grade.GOOD))
            .toList();
    Trend trend = Trend.of(years);
    TrendRun run = trend.series(Pillar.LEGITIMACY).orElseThrow().longestRun().orElseThrow();
    assertThat(run.points())
        .extracting(point -> point.cycle().key())
        .containsExactly("2015", "2016", "2017", "2018-19");
  }
}
