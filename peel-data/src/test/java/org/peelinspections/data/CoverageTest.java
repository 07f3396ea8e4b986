package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;

class CoverageTest {

  private static final Coverage COVERAGE = Coverage.bundled();

  private static Coverage.Row row(String cycle, Pillar pillar) {
    return COVERAGE.rows(Cycle.of(cycle)).stream()
        .filter(row -> row.area().pillar().equals(Optional.of(pillar)))
        .findFirst()
        .orElseThrow();
  }

  private static Coverage.Row row(String question) {
    return COVERAGE.rows().stream()
        .filter(row -> row.area().equals(AreaId.of(question)))
        .findFirst()
        .orElseThrow();
  }

  private static int sum(ToIntFunction<Coverage.Row> count) {
    return COVERAGE.rows().stream().mapToInt(count).sum();
  }

  @Test
  void pillars_areAllThere_butThoseOfSurrey() {
    for (String cycle : List.of("2014", "2015", "2016", "2017")) {
      for (Pillar pillar : List.of(Pillar.EFFECTIVENESS, Pillar.EFFICIENCY, Pillar.LEGITIMACY)) {
        assertThat(row(cycle, pillar).known()).as(cycle + " " + pillar).isEqualTo(43);
      }
    }
    assertThat(row("2014", Pillar.EFFICIENCY).graded()).isEqualTo(43);
    assertThat(row("2014", Pillar.LEGITIMACY).notGraded()).isEqualTo(43);
    assertThat(row("2017", Pillar.EFFICIENCY).graded()).isEqualTo(42);
    assertThat(row("2017", Pillar.EFFICIENCY).notGraded()).isEqualTo(1);
    assertThat(row("2018-19", Pillar.EFFECTIVENESS).missing()).isEqualTo(1);
    assertThat(row("2018-19", Pillar.EFFICIENCY).missing()).isZero();
    assertThat(row("2018-19", Pillar.LEGITIMACY).missing()).isEqualTo(1);
  }

  @Test
  void gap_hasARowToo() {
    Coverage.Row leadership = row("2015", Pillar.LEADERSHIP);

    assertThat(leadership.known()).isZero();
    assertThat(leadership.missing()).isEqualTo(43);
    assertThat(row("2016/effectiveness/5").grading()).isEqualTo(Graded.NO);
    assertThat(row("2021-22/providing-a-service-to-victims-of-crime").known()).isZero();
  }

  @Test
  void carriedForward_isCountedApart_andWithoutOrigin() {
    Coverage.Row row = row("2017/effectiveness/1");

    assertThat(row.graded()).isEqualTo(14);
    assertThat(row.carriedForward()).isEqualTo(10);
    assertThat(row.withGrade()).isEqualTo(24);
    assertThat(sum(Coverage.Row::carriedForward)).isEqualTo(113);
    assertThat(sum(Coverage.Row::originNotEstablished)).isEqualTo(95);
  }

  @Test
  void sums_areThoseOfTheData() {
    assertThat(sum(Coverage.Row::known)).isEqualTo(2097);
    assertThat(sum(Coverage.Row::graded)).isEqualTo(1850);
    assertThat(sum(Coverage.Row::notGraded)).isEqualTo(134);
    assertThat(COVERAGE.rows()).allMatch(row -> row.known() + row.missing() == COVERAGE.forces());
  }

  @Test
  void forces_areThoseWithAnAssessment() {
    assertThat(COVERAGE.forces(Cycle.of("2021-22"))).isEqualTo(37);
    assertThat(COVERAGE.forces(Cycle.of("2023-25"))).isEqualTo(39);
    assertThat(COVERAGE.forces(Cycle.of("2020"))).isZero();
    assertThat(COVERAGE.cycles()).isEqualTo(PublishedJudgments.cycles());
  }

  @Test
  void publishers_areThoseOfTheFirstSources() {
    assertThat(COVERAGE.publishers(Cycle.of("2018-19")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Source.Publisher.INSPECTORATE,
                367,
                Source.Publisher.POLICE_BODY,
                3,
                Source.Publisher.PRESS,
                1));
    assertThat(COVERAGE.publishers(Cycle.of("2023-25")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Source.Publisher.INSPECTORATE,
                7,
                Source.Publisher.POLICE_BODY,
                29,
                Source.Publisher.PRESS,
                240));
    assertThat(COVERAGE.publishers(Cycle.of("2020")).values()).containsOnly(0);
  }

  @Test
  void nothing_hasNoRows() {
    assertThat(Coverage.of(List.of(), 43).rows()).isEmpty();
  }

  @Test
  void text_pillarsAndQuestionsOfACycleInOneRow() {
    assertThat(CoverageText.pillars(COVERAGE).lines())
        .hasSize(2 + 5)
        .contains("| 2016 | 43 | 26, 18, 12, 19, - | 43 | 5, 8, 4 | 43 | 20, 17, 9 |");
  }

  @Test
  void text_areasWithBlanksAndDashes() {
    assertThat(CoverageText.areas(COVERAGE).lines())
        .contains("| Investigating crime | 33 | 34 |")
        .contains("| Treatment of the public | 29 |  |")
        .contains("| Service for victims of crime |  | - |");
  }

  @Test
  void text_sourcesOfEachCycle() {
    assertThat(CoverageText.sources(COVERAGE).lines())
        .contains("| 2018/19 | 43 | 371 | 92 | 85 | 367 | 3 | 1 |");
  }
}
