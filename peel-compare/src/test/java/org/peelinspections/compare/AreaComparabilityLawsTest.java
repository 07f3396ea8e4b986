package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.framework.AreaComparability;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** What is said of an area before anything is compared is what a comparison then does. */
class AreaComparabilityLawsTest {

  private static final Set<ReasonCode> UNKNOWN =
      EnumSet.of(ReasonCode.BORDER_UNKNOWN, ReasonCode.COUNTERPART_NOT_ESTABLISHED);

  /** Two frameworks of a registry, the earlier first. */
  record Pair(Frameworks frameworks, Framework earlier, Framework later) {
    @Override
    public String toString() {
      return earlier + " to " + later;
    }
  }

  static Stream<Pair> pairs() {
    List<Frameworks> registries = new ArrayList<>(List.of(Frameworks.bundled()));
    for (long seed = 0; seed < 20; seed++) {
      World world = new World(seed);
      registries.add(world.registry());
    }
    return registries.stream().flatMap(AreaComparabilityLawsTest::pairs);
  }

  private static Stream<Pair> pairs(Frameworks registry) {
    return registry.all().stream()
        .flatMap(
            earlier ->
                registry.all().stream()
                    .filter(later -> earlier.cycle().isBefore(later.cycle()))
                    .map(later -> new Pair(registry, earlier, later)));
  }

  /**
   * An assessment in which every area of a framework is good, if it can be on the other's scale.
   */
  private static Assessment good(Framework framework, Framework other) {
    Judgment good =
        Judgment.graded(
            Grade.GOOD, framework.scale().or(other::scale).orElse(GradingScale.FOUR_TIERS));
    AssessmentBuilder all = Made.assessment(framework);
    framework.pillars().forEach(p -> all.addArea(Made.pillar(framework, p.pillar(), good)));
    framework.questions().forEach(q -> all.addArea(Made.question(q.id().toString(), good)));
    return all.build();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void comparability_isThatOfTheVerdicts(Pair pair) {
    Comparison comparison =
        Comparison.of(
            good(pair.earlier(), pair.later()),
            good(pair.later(), pair.earlier()),
            pair.frameworks());
    List<String> later = pair.later().questions().stream().map(q -> q.id().path()).toList();
    pair.later().pillars().forEach(p -> assertSame(pair, comparison, p.pillar().token()));
    pair.later().questions().forEach(q -> assertSame(pair, comparison, q.id().path()));
    pair.earlier().questions().stream()
        .map(q -> q.id().path())
        .filter(path -> !later.contains(path))
        .forEach(path -> assertSame(pair, comparison, path));
  }

  private static void assertSame(Pair pair, Comparison comparison, String area) {
    AreaComparability said =
        pair.frameworks().comparability(pair.earlier().id(), pair.later().id(), area);
    List<Verdict> verdicts = comparison.rows(area).stream().map(ComparisonRow::verdict).toList();

    assertThat(verdicts).isNotEmpty();
    assertThat(said.comparability())
        .as("%s: %s", area, said)
        .isEqualTo(
            verdicts.stream()
                .map(AreaComparabilityLawsTest::held)
                .reduce(Comparability.COMPARABLE, Comparability::then));
    assertThat(said.withCaution())
        .as("%s: %s", area, said)
        .isEqualTo(
            said.comparability() == Comparability.COMPARABLE
                && verdicts.stream().anyMatch(v -> v.kind() == VerdictKind.COMPARED_WITH_CAUTION));
  }

  private static Comparability held(Verdict verdict) {
    if (verdict.change().isPresent()) {
      return Comparability.COMPARABLE;
    }
    return verdict.reasons().stream().map(Reason::code).allMatch(UNKNOWN::contains)
        ? Comparability.UNKNOWN
        : Comparability.NOT_COMPARABLE;
  }
}
