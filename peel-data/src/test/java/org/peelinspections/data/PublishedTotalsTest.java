package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;

/**
 * The data against totals that the inspectorate published.
 *
 * <p>A row of the table is {@code exact}, where the total is at hand and all it counts is in the
 * data; {@code at-most}, where only a part is; {@code said-to-match}, where those who gathered the
 * data found it equal to a total that is not at hand; {@code not-checked}; or {@code none-found},
 * where no published total was found. Of the last three nothing can be tested but that no force is
 * without a row.
 */
class PublishedTotalsTest {

  private record Count(Map<Grade, Integer> grades, int noGrade) {

    static Count of(Stream<Judgment> judgments) {
      Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
      int noGrade = 0;
      for (Judgment judgment : judgments.toList()) {
        judgment.standingGrade().ifPresent(grade -> grades.merge(grade, 1, Integer::sum));
        noGrade += judgment instanceof Judgment.NotGraded ? 1 : 0;
      }
      return new Count(grades, noGrade);
    }

    int of(Grade grade) {
      return grades.getOrDefault(grade, 0);
    }
  }

  /** The judgments of a cycle, of one area or all questions, of one force or all. */
  private static Stream<Judgment> judgments(
      String cycle, @Nullable String area, @Nullable String force) {
    return PublishedJudgments.cycle(cycle).stream()
        .filter(a -> force == null || a.force().slug().equals(force))
        .flatMap(assessment -> judgments(assessment, area));
  }

  private static Stream<Judgment> judgments(Assessment assessment, @Nullable String area) {
    if (area == null) {
      return assessment.questions().stream().map(part -> part.judgment());
    }
    return area.contains("/")
        ? assessment.question(area).stream().map(part -> part.judgment())
        : assessment.pillar(Pillar.ofToken(area)).stream().map(part -> part.judgment());
  }

  @ParameterizedTest(name = "{1} {2} {3}: {0}")
  @CsvFileSource(resources = "published-totals.csv", numLinesToSkip = 1)
  void counts_areThoseThatWerePublished(
      String standing,
      String cycle,
      @Nullable String area,
      @Nullable String force,
      ArgumentsAccessor row) {
    Count found = Count.of(judgments(cycle, area, force));
    Map<Grade, Integer> published = published(row);
    switch (standing) {
      case "exact" -> {
        assertThat(published).isNotEmpty();
        published.forEach((g, n) -> assertThat(found.of(g)).as("%s", g).isEqualTo(n));
        optional(row, 9).ifPresent(none -> assertThat(found.noGrade()).isEqualTo(none));
      }
      case "at-most" -> {
        assertThat(published).isNotEmpty();
        published.forEach((g, n) -> assertThat(found.of(g)).as("%s", g).isLessThanOrEqualTo(n));
      }
      default -> {
        assertThat(standing).isIn("said-to-match", "not-checked", "none-found");
        assertThat(published).isEmpty();
        assertThat(judgments(cycle, area, null))
            .hasSizeBetween(standing.equals("none-found") ? 42 : 43, 43);
      }
    }
  }

  private static Map<Grade, Integer> published(ArgumentsAccessor row) {
    Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
    optional(row, 4).ifPresent(count -> counts.put(Grade.OUTSTANDING, count));
    optional(row, 5).ifPresent(count -> counts.put(Grade.GOOD, count));
    optional(row, 6).ifPresent(count -> counts.put(Grade.ADEQUATE, count));
    optional(row, 7).ifPresent(count -> counts.put(Grade.REQUIRES_IMPROVEMENT, count));
    optional(row, 8).ifPresent(count -> counts.put(Grade.INADEQUATE, count));
    return counts;
  }

  private static Optional<Integer> optional(ArgumentsAccessor row, int column) {
    return Optional.ofNullable(row.getInteger(column));
  }

  @Test
  void table_hasEveryPillarThatIsGraded() throws IOException {
    List<String> listed;
    try (InputStream in = PublishedTotalsTest.class.getResourceAsStream("published-totals.csv")) {
      listed =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(",", -1))
              .filter(cells -> cells[3].isEmpty() && !cells[2].contains("/"))
              .map(cells -> cells[1] + " " + cells[2])
              .toList();
    }

    assertThat(listed)
        .containsExactlyElementsOf(
            Coverage.bundled().rows().stream()
                .filter(row -> row.area().isPillar() && row.grading() == Graded.YES)
                .map(row -> row.cycle() + " " + row.label())
                .toList());
  }
}
