package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;

class CountsTest {

  private static Stream<GradeCount> all() {
    return Forces.bundled().all().stream()
        .flatMap(force -> JudgmentSet.bundled().completeness(force).stream())
        .flatMap(found -> found.counts().stream());
  }

  private static List<GradeCount> of(Force force, String cycle) {
    return PublishedJudgments.counts(force).stream()
        .filter(count -> count.cycle().equals(Cycle.of(cycle)))
        .toList();
  }

  private static List<Grade> known(GradeCount count) {
    return PublishedJudgments.of(count.force(), count.cycle()).stream()
        .flatMap(assessment -> assessment.questions().stream())
        .map(part -> part.judgment())
        .map(Judgment::standingGrade)
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isExceeded(GradeCount count) {
    List<Grade> known = known(count);
    return count.areas().orElse(Integer.MAX_VALUE) < known.size()
        || count.grades().entrySet().stream()
            .anyMatch(e -> known.stream().filter(e.getKey()::equals).count() > e.getValue());
  }

  @Test
  void knownGrades_exceedNoCount_butWhereTheDataSaysWhy() {
    assertThat(all()).hasSize(171);
    assertThat(all())
        .allSatisfy(
            count ->
                assertThat(count.exceeded().isPresent())
                    .as("%s", count)
                    .isEqualTo(isExceeded(count)));
    assertThat(all().filter(count -> count.exceeded().isPresent()))
        .extracting(count -> count.force().slug() + " " + count.cycle())
        .containsExactly(
            "durham 2023-25",
            "essex 2021-22",
            "merseyside 2021-22",
            "northamptonshire 2023-25",
            "thames-valley 2021-22",
            "warwickshire 2023-25");
  }

  @Test
  void counts_ofAForceAndCycle_asThePagePrintsThem() {
    Force force = Forces.bundled().get("west-midlands");
    List<GradeCount> counts = of(force, "2023-25");

    assertThat(counts)
        .extracting(GradeCount::grades)
        .containsExactlyInAnyOrder(
            Map.of(
                Grade.OUTSTANDING,
                0,
                Grade.GOOD,
                0,
                Grade.ADEQUATE,
                2,
                Grade.REQUIRES_IMPROVEMENT,
                3,
                Grade.INADEQUATE,
                3),
            Map.of(Grade.OUTSTANDING, 0, Grade.GOOD, 0));
    assertThat(counts).allMatch(count -> count.areas().equals(OptionalInt.of(8)));
    assertThat(PublishedJudgments.of(force, Cycle.of("2023-25"))).isEmpty();
    assertThat(of(force, "2017")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "west-midlands|2023-25|PEEL 2023-25: as published, 8 areas graded, none outstanding or good, 2 adequate,"
            + " 3 requires improvement, 3 inadequate; which ones is not in this data",
        "west-midlands|2021-22|PEEL 2021/22: as published, 11 areas graded, none outstanding, 5 good, 3 adequate,"
            + " 3 requires improvement, none inadequate; 2 of 11 are in this data",
        "cleveland|2021-22|PEEL 2021/22: as published, 10 areas graded, none outstanding, 1 good, 4 adequate, 3"
            + " requires improvement, 2 inadequate (another page says 11 areas graded); 9 of 11 are"
            + " in this data",
        "humberside|2023-25|PEEL 2023-25: as published, 8 areas graded, 3 outstanding; all 8 are in this data",
        "hertfordshire|2021-22|PEEL 2021/22: as published, 8 areas graded, none outstanding, 2 good, 5 adequate,"
            + " 1 requires improvement, none inadequate (another page says 9 areas graded); which"
            + " ones is not in this data",
        "kent|2023-25|PEEL 2023-25: as published, 8 areas graded; no judgment is in this data",
        "northamptonshire|2023-25|PEEL 2023-25: as published, 9 areas graded, 1 outstanding, 1 good, 6"
            + " adequate, 1 requires improvement, none inadequate (the release is older than the"
            + " change of one grade on 8 August 2024); all 9 are in this data",
        "kent|2014|PEEL 2014: 1 of 7 pillars and questions is in this data",
        "kent|2017|PEEL 2017: all 13 pillars and questions are in this data",
      })
  void completeness_inASentence(String force, String cycle, String sentence) {
    assertThat(JudgmentSet.bundled().completeness(Forces.bundled().get(force)))
        .filteredOn(found -> found.cycle().equals(Cycle.of(cycle)))
        .extracting(Completeness::sentence)
        .containsExactly(sentence);
  }

  @Test
  void completeness_ofAForceThatIsNotInTheData_isEmpty() {
    Force other = Force.builder().slug("westmarch").name("Westmarch Police").shortName("W").build();

    assertThat(JudgmentSet.bundled().completeness(other)).isEmpty();
  }
}
