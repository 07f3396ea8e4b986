package org.peelinspections.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * Laws that hold of any assessment, tried on random ones under the frameworks that are known:
 * 10,400 cases in all, {@value #CASES} of each block and 26 blocks of each law. What takes longest,
 * the order of findings, is tried on each fifth. The system property {@code peel.seeds} sets a
 * lower limit of cases, and then there is one block. A failure names its seed, which gives the same
 * values again.
 */
class RandomAssessmentLawsTest {

  private static final int CASES = 100;
  private static final int MOST = Integer.getInteger("peel.seeds", Integer.MAX_VALUE);

  static LongStream blocks() {
    return LongStream.range(0, MOST < CASES ? 1 : 26);
  }

  /** Tries a law on each seed of a block. */
  private static void each(long block, LongConsumer law) {
    assertAll(
        LongStream.range(block * CASES, block * CASES + Math.min(CASES, MOST))
            .mapToObj(seed -> () -> tried(seed, law)));
  }

  private static void tried(long seed, LongConsumer law) {
    try {
      law.accept(seed);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
    }
  }

  @ParameterizedTest(name = "block {0}")
  @MethodSource("blocks")
  void comparison(long block) {
    each(
        block,
        seed -> {
          RandomCase one = RandomCase.ofTwoCycles(seed);
          Comparison comparison = Comparison.of(one.earlier(), one.later());
          comparison.rows().forEach(RandomAssessmentLawsTest::assertDirectionIsThatOfGrades);
          assertAddsUp(comparison);
          if (seed % 5 == 0) {
            assertOrderOfFindingsDoesNotMatter(one, comparison);
            assertThat(PeelText.table(comparison)).isNotBlank();
          }
          assertThatThrownBy(() -> Comparison.of(one.later(), one.earlier()))
              .isInstanceOf(InvalidValueException.class);
        });
  }

  private static Optional<Change> change(ComparisonRow row) {
    return row.verdict().change();
  }

  private static void assertDirectionIsThatOfGrades(ComparisonRow row) {
    change(row)
        .ifPresent(
            change -> {
              assertThat(row.earlier().orElseThrow().standingScale()).contains(change.scale());
              assertThat(row.later().orElseThrow().standingScale()).contains(change.scale());
              List<Grade> bestFirst = change.scale().grades();
              int steps = bestFirst.indexOf(change.earlier()) - bestFirst.indexOf(change.later());
              assertThat(Integer.signum(steps)).isEqualTo(sign(change.direction()));
            });
  }

  private static int sign(Direction direction) {
    return switch (direction) {
      case IMPROVED -> 1;
      case UNCHANGED -> 0;
      case DECLINED -> -1;
    };
  }

  /** Every row has one verdict, and a direction exactly where it was compared. */
  private static void assertAddsUp(Comparison comparison) {
    assertThat(Arrays.stream(VerdictKind.values()).mapToInt(comparison.summary()::count).sum())
        .isEqualTo(comparison.rows().size());
    assertThat(comparison.rows().stream().filter(row -> change(row).isPresent()).count())
        .isEqualTo(Arrays.stream(Direction.values()).mapToInt(comparison.summary()::count).sum());
    if (RandomCase.bordersRefuse(comparison)) {
      assertThat(comparison.rows()).noneMatch(row -> change(row).isPresent());
    }
  }

  private static void assertOrderOfFindingsDoesNotMatter(RandomCase one, Comparison comparison) {
    Comparison turned = Comparison.of(one.earlier(), one.laterWithFindingsTurned());
    assertThat(turned.rows()).isEqualTo(comparison.rows());
    assertThat(outcomes(turned)).isEqualTo(outcomes(comparison));
  }

  private static Set<FindingOutcome> outcomes(Comparison comparison) {
    return comparison.lineage().map(l -> Set.copyOf(l.outcomes())).orElse(Set.of());
  }

  @ParameterizedTest(name = "block {0}")
  @MethodSource("blocks")
  void json(long block) {
    each(
        block,
        seed -> {
          Assessment assessment = RandomCase.assessment(seed);
          String text = PeelJson.strict().write(assessment);
          Assessment again = PeelJson.strict().readAssessment(text);
          assertThat(again).isEqualTo(assessment);
          assertThat(PeelJson.strict().write(again)).isEqualTo(text);
        });
  }

  @ParameterizedTest(name = "block {0}")
  @MethodSource("blocks")
  void csv(long block) {
    each(
        block,
        seed -> {
          Assessment assessment = RandomCase.assessment(seed);
          assertJudgmentsComeBack(assessment);
          assertFindingsComeBack(assessment);
        });
  }

  private static void assertJudgmentsComeBack(Assessment assessment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PeelCsv.judgments().write(Stream.of(assessment), out);
    List<Assessment> read = readJudgments(out);

    assertThat(read.stream().flatMap(part -> part.areas().stream()))
        .extracting(part -> List.of(part.area(), part.judgment(), part.sources()))
        .isEqualTo(
            assessment.areas().stream()
                .map(part -> List.of(part.area(), part.judgment(), part.sources()))
                .toList());
  }

  private static List<Assessment> readJudgments(ByteArrayOutputStream table) {
    try (Stream<Assessment> read =
        PeelCsv.judgments().read(new ByteArrayInputStream(table.toByteArray()))) {
      return read.toList();
    }
  }

  private static void assertFindingsComeBack(Assessment assessment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PeelCsv.findings().write(Stream.of(assessment), out);
    String table = out.toString(StandardCharsets.UTF_8);
    try (Stream<Assessment> read =
        PeelCsv.findings().read(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(read.flatMap(part -> part.locatedFindings().stream()))
          .as(table)
          .isEqualTo(assessment.locatedFindings());
    }
  }

  @ParameterizedTest(name = "block {0}")
  @MethodSource("blocks")
  void merge(long block) {
    each(
        block,
        seed -> {
          Assessment whole = RandomCase.assessment(seed);
          List<Assessment> parts = RandomCase.parts(whole, seed);
          Assessment merged = parts.get(0).merge(parts.get(1));
          assertThat(RandomCase.content(merged)).isEqualTo(RandomCase.content(whole));
          assertThat(RandomCase.content(parts.get(1).merge(parts.get(0))))
              .isEqualTo(RandomCase.content(whole));
          assertThat(whole.merge(parts.get(1))).isEqualTo(whole);
          assertThat(whole.merge(whole)).isEqualTo(whole);
        });
  }
}
