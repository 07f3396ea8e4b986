package org.peelinspections.compare.cohort;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.internal.Refusals;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;

/** The assessments of one side, by slug, and the frameworks that they were made under. */
record CohortHalf(Cycle cycle, List<Framework> frameworks, List<Assessment> assessments) {

  static CohortHalf of(Collection<Assessment> assessments) {
    List<Assessment> bySlug =
        assessments.stream().sorted(Comparator.comparing(a -> a.force().slug())).toList();
    Refusals.none("cohort", bySlug);
    for (int i = 1; i < bySlug.size(); i++) {
      check(bySlug.get(i - 1), bySlug.get(i));
    }
    List<Framework> frameworks = bySlug.stream().map(Assessment::framework).distinct().toList();
    return new CohortHalf(frameworks.get(0).cycle(), frameworks, bySlug);
  }

  private static void check(Assessment one, Assessment next) {
    Cycle cycle = one.framework().cycle();
    Cycle other = next.framework().cycle();
    if (!cycle.equals(other)) {
      throw new InvalidValueException(
          "cohort", "one side has the cycles " + cycle + " and " + other, "expected one cycle");
    }
    if (one.force().slug().equals(next.force().slug())) {
      throw new InvalidValueException(
          "cohort of " + cycle, one.force().slug() + " stands twice", "expected each force once");
    }
  }

  Optional<Assessment> find(String slug) {
    return assessments.stream().filter(a -> a.force().slug().equals(slug)).findFirst();
  }

  /** Whether any of the assessments includes an area. */
  boolean holds(AreaId area) {
    return assessments.stream().anyMatch(a -> a.area(area).isPresent());
  }

  Optional<Distribution> distribution(AreaPair areas, Side side) {
    List<Framework> having = frameworks.stream().filter(f -> has(f, areas, side)).toList();
    if (having.isEmpty()) {
      return Optional.empty();
    }
    List<GradingScale> scales =
        having.stream().map(Framework::scale).flatMap(Optional::stream).distinct().toList();
    return Optional.of(
        new DistributionBuilder()
            .frameworkScales(scales)
            .judgments(
                assessments.stream()
                    .filter(a -> has(a.framework(), areas, side))
                    .map(a -> judgment(a, areas, side))
                    .toList())
            .build());
  }

  private static Distribution.ForceJudgment judgment(
      Assessment assessment, AreaPair areas, Side side) {
    return new Distribution.ForceJudgment(
        assessment.force(), areas.on(side).flatMap(assessment::area).map(AreaAssessment::judgment));
  }

  /** Whether two assessments are under frameworks that have the areas where they stand. */
  static boolean canHave(Assessment before, Assessment after, AreaPair areas) {
    return (areas.earlier().isEmpty() || has(before.framework(), areas, Side.EARLIER))
        && (areas.later().isEmpty() || has(after.framework(), areas, Side.LATER));
  }

  private static boolean has(Framework framework, AreaPair areas, Side side) {
    return areas.on(side).filter(framework::has).isPresent();
  }
}
