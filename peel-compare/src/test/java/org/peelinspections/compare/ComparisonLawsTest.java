package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;
import org.peelinspections.model.framework.Relation;

/** What holds of every comparison, on worlds that a seed determines. */
class ComparisonLawsTest {

  static LongStream seeds() {
    return Seeds.first(300);
  }

  /** Two assessments of one force, of two of the four cycles of a world. */
  private static Comparison compare(long seed) {
    World world = new World(seed);
    int earlier = (int) (seed % 3);
    int later = earlier + 1 + (int) (seed / 3 % (3 - earlier));
    return Comparison.of(
        world.assessment("kent", world.frameworks().get(earlier)),
        world.assessment("kent", world.frameworks().get(later)),
        world.registry());
  }

  private static Optional<Change> change(ComparisonRow row) {
    return row.verdict().change();
  }

  private static boolean carried(Optional<Judgment> judgment) {
    return judgment.filter(Judgment.CarriedForward.class::isInstance).isPresent();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void direction_onlyWhereBothGradesStandOnOneScale(long seed) {
    for (ComparisonRow row : compare(seed).rows()) {
      Optional<Change> change = change(row);
      if (change.isPresent()) {
        Judgment earlier = row.earlier().orElseThrow();
        Judgment later = row.later().orElseThrow();
        assertThat(earlier.standingScale()).isPresent().isEqualTo(later.standingScale());
        assertThat(change.get())
            .isEqualTo(
                new Change(
                    later.standingScale().orElseThrow(),
                    earlier.standingGrade().orElseThrow(),
                    later.standingGrade().orElseThrow()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noNewEvidence_exactlyWhereTheLaterSideIsCarriedForward(long seed) {
    assertThat(compare(seed).rows())
        .allSatisfy(
            row ->
                assertThat(row.verdict().kind() == VerdictKind.NO_NEW_EVIDENCE)
                    .isEqualTo(carried(row.later())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changes_areThoseOfTheJudgmentsThatWereCompared(long seed) {
    for (ComparisonRow row : compare(seed).rows()) {
      Verdict verdict = row.verdict();
      assertThat(verdict.change().isPresent())
          .isEqualTo(verdict.kind() == VerdictKind.COMPARED || verdict.isWithCaution());
      assertThat(verdict.grounds().isEmpty()).isEqualTo(verdict.change().isEmpty());
      if (verdict.change().isPresent()) {
        assertThat(row.earlier().flatMap(Judgment::standingGrade))
            .isEqualTo(verdict.change().map(Change::earlier));
        assertThat(row.later().flatMap(Judgment::standingGrade))
            .isEqualTo(verdict.change().map(Change::later));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reasons_haveASideAndAReasonForNoGradeWhereTheirCodeSaysSo(long seed) {
    for (ComparisonRow row : compare(seed).rows()) {
      assertThat(row.verdict().reasons())
          .allMatch(reason -> reason.side().isPresent() == reason.code().hasSide())
          .allMatch(
              reason ->
                  reason.noGradeReason().isPresent() == (reason.code() == ReasonCode.NO_GRADE));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reasons_areSortedAndStandOnce(long seed) {
    for (ComparisonRow row : compare(seed).rows()) {
      List<Reason> reasons = row.verdict().reasons();
      assertThat(reasons).doesNotHaveDuplicates();
      assertThat(Made.codes(reasons)).isSorted();
      assertThat(reasons.isEmpty()).isEqualTo(row.verdict().kind() == VerdictKind.COMPARED);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rows_holdAllThatEitherSideIncludesAndNothingElse(long seed) {
    Comparison comparison = compare(seed);
    Set<AreaId> found = new HashSet<>();
    for (ComparisonRow row : comparison.rows()) {
      assertThat(row.earlier().isPresent() || row.later().isPresent()).isTrue();
      row.areas().earlier().ifPresent(found::add);
      row.areas().later().ifPresent(found::add);
    }
    List<AreaId> included = new ArrayList<>();
    for (Side side : Side.values()) {
      comparison.on(side).areas().forEach(part -> included.add(part.area()));
    }
    assertThat(found).containsAll(included);
    assertThat(comparison.rows()).extracting(ComparisonRow::areas).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void summary_addsUp(long seed) {
    Comparison comparison = compare(seed);
    ComparisonSummary summary = comparison.summary();
    int verdicts = Arrays.stream(VerdictKind.values()).mapToInt(summary::count).sum();
    int directions = Arrays.stream(Direction.values()).mapToInt(summary::count).sum();
    int cautious = Arrays.stream(Direction.values()).mapToInt(summary::withCaution).sum();
    assertThat(verdicts).isEqualTo(comparison.rows().size()).isEqualTo(summary.rows());
    assertThat(cautious).isEqualTo(summary.count(VerdictKind.COMPARED_WITH_CAUTION));
    assertThat(directions).isEqualTo(cautious + summary.count(VerdictKind.COMPARED));
    assertThat(comparison.pillars().size() + comparison.questions().size())
        .isEqualTo(comparison.rows().size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingThrows(long seed) {
    Comparison comparison = compare(seed);
    assertThatCode(
            () -> {
              PeelText.table(comparison);
              PeelText.sentences(comparison);
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void equalJudgments_haveNotChanged(long seed) {
    World world = new World(seed);
    Assessment earlier = world.assessment("kent", world.frameworks().get((int) (seed % 4)));
    Assessment later = again(earlier);
    Frameworks frameworks =
        Frameworks.of(
            List.of(earlier.framework(), later.framework()),
            List.of(
                Made.crosswalk(
                    earlier.framework().id(),
                    "2020",
                    earlier.framework().questions().stream()
                        .map(Question::id)
                        .map(id -> Made.row(Relation.EQUAL, id.toString(), "2020/" + id.path()))
                        .toArray(CrosswalkRow[]::new))),
            List.of(Made.border(earlier.framework().id(), "2020", Comparability.COMPARABLE)));
    Comparison comparison = Comparison.of(earlier, later, frameworks);
    assertThat(comparison.rows())
        .hasSameSizeAs(earlier.areas())
        .allSatisfy(
            row -> {
              boolean grade = row.earlier().orElseThrow().standingGrade().isPresent();
              boolean compared = grade && !carried(row.earlier());
              assertThat(row.verdict().kind() == VerdictKind.COMPARED).isEqualTo(compared);
              change(row).ifPresent(change -> assertThat(change.steps()).isZero());
              change(row).ifPresent(c -> assertThat(c.direction()).isEqualTo(Direction.UNCHANGED));
            });
  }

  /** The same judgments under a copy of the framework, in a later cycle. */
  private static Assessment again(Assessment assessment) {
    Framework framework =
        Made.framework(
            "2020",
            assessment.framework().scale(),
            assessment.framework().questions().stream()
                .map(question -> question.id().path())
                .toArray(String[]::new));
    return Assessment.builder()
        .force(assessment.force())
        .framework(framework)
        .areas(
            assessment.areas().stream()
                .map(part -> Made.question("2020/" + part.area().path(), part.judgment()))
                .toList())
        .build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void engine_mirrors(long seed) {
    World world = new World(seed);
    int at = (int) (seed % 3);
    Assessment earlier = world.assessment("kent", world.frameworks().get(at));
    Assessment later = world.assessment("kent", world.frameworks().get(at + 1));
    List<ComparisonRow> rows = Comparison.compared(world.registry(), earlier, later);
    Map<AreaPair, ComparisonRow> mirrored =
        Comparison.compared(world.mirrored(), later, earlier).stream()
            .collect(Collectors.toMap(row -> mirror(row.areas()), Function.identity()));
    assertThat(mirrored).hasSameSizeAs(rows);
    for (ComparisonRow row : rows) {
      assertThat(mirrored).containsKey(row.areas());
      assertMirror(row, mirrored.getOrDefault(row.areas(), row));
    }
  }

  private static AreaPair mirror(AreaPair areas) {
    return new AreaPair(/* earlier= */ areas.later(), /* later= */ areas.earlier());
  }

  private static Direction reversed(Direction direction) {
    return switch (direction) {
      case IMPROVED -> Direction.DECLINED;
      case UNCHANGED -> Direction.UNCHANGED;
      case DECLINED -> Direction.IMPROVED;
    };
  }

  private static void assertMirror(ComparisonRow row, ComparisonRow mirrored) {
    assertThat(mirrored.earlier()).isEqualTo(row.later());
    assertThat(mirrored.later()).isEqualTo(row.earlier());
    assertThat(obstacles(mirrored, true)).isEqualTo(obstacles(row, false));
    Optional<Change> one = change(row);
    Optional<Change> other = change(mirrored);
    if (one.isPresent() && other.isPresent()) {
      assertThat(other.get().direction()).isEqualTo(reversed(one.get().direction()));
      assertThat(other.get().steps()).isEqualTo(one.get().steps());
    }
    boolean anyCarried = carried(row.earlier()) || carried(row.later());
    if (!anyCarried) {
      assertThat(mirrored.verdict().kind()).isEqualTo(row.verdict().kind());
    }
    boolean free = obstacles(row, false).isEmpty();
    assertThat(one.isPresent()).isEqualTo(free && !carried(row.later()));
    assertThat(other.isPresent()).isEqualTo(free && !carried(row.earlier()));
  }

  /**
   * What stands in the way apart from grades carried forward, as seen from one end or the other.
   */
  private static Set<String> obstacles(ComparisonRow row, boolean turned) {
    return row.verdict().reasons().stream()
        .filter(reason -> !CAUTIONS.contains(reason.code()))
        .map(
            reason ->
                reason.code() + " " + reason.side().map(side -> turned ? side.reversed() : side))
        .collect(Collectors.toSet());
  }

  private static final Set<ReasonCode> CAUTIONS =
      EnumSet.of(
          ReasonCode.CARRIED_FORWARD,
          ReasonCode.QUESTION_REWORDED,
          ReasonCode.QUESTION_BROADER,
          ReasonCode.QUESTION_NARROWER);

  /** The laws would say little if the worlds were poor. */
  @Test
  void worlds_areRich() {
    Set<Object> met = new HashSet<>();
    LongStream.range(0, 300)
        .mapToObj(ComparisonLawsTest::compare)
        .flatMap(comparison -> comparison.rows().stream())
        .forEach(
            row -> {
              met.add(row.verdict().kind());
              met.addAll(Made.codes(row.verdict().reasons()));
              row.statedChanges().forEach(stated -> met.add(stated.agreement()));
              change(row).ifPresent(change -> met.add(change.direction()));
            });
    List<Object> wanted = new ArrayList<>(List.of(VerdictKind.values()));
    wanted.addAll(List.of(ReasonCode.values()));
    wanted.remove(ReasonCode.SEVERAL_COUNTERPARTS);
    wanted.addAll(List.of(StatedChange.Agreement.values()));
    wanted.addAll(List.of(Direction.values()));
    assertThat(met).containsExactlyInAnyOrderElementsOf(wanted);
  }
}
