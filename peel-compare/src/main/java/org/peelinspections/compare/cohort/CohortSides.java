package org.peelinspections.compare.cohort;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.internal.Refusals;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** The assessments of a cohort and the areas of its rows with their names, in order. */
record CohortSides(
    Optional<Half> earlier, Half later, Frameworks frameworks, Map<AreaPair, String> areas) {

  static CohortSides of(Collection<Assessment> assessments) {
    Half only = Half.of(assessments);
    Map<AreaPair, String> areas = new LinkedHashMap<>();
    for (Framework framework : only.frameworks()) {
      framework.areas().stream()
          .filter(only::holds)
          .map(area -> new AreaPair(Optional.empty(), Optional.of(area)))
          .forEach(pair -> areas.putIfAbsent(pair, ResultWords.label(framework, pair.latest())));
    }
    return new CohortSides(Optional.empty(), only, Frameworks.bundled(), areas);
  }

  static CohortSides between(
      Frameworks frameworks, Collection<Assessment> earlier, Collection<Assessment> later) {
    Half before = Half.of(earlier);
    Half after = Half.of(later);
    Refusals.order("cohort", before.assessments().get(0), after.assessments().get(0));
    Map<AreaPair, String> areas = new LinkedHashMap<>();
    for (Framework to : after.frameworks()) {
      for (Framework from : before.frameworks()) {
        for (AreaPair pair : AreaPair.between(frameworks, from, to, before::holds, after::holds)) {
          areas.putIfAbsent(
              pair, ResultWords.label(pair.later().isPresent() ? to : from, pair.latest()));
        }
      }
    }
    return new CohortSides(Optional.of(before), after, frameworks, areas);
  }

  /** The same with these forces alone. */
  CohortSides only(Set<String> slugs) {
    return new CohortSides(
        earlier.map(half -> half.only(slugs)), later.only(slugs), frameworks, areas);
  }

  Optional<Half> on(Side side) {
    return side == Side.EARLIER ? earlier : Optional.of(later);
  }

  /** All forces by slug, each as the later side has it where it is on both. */
  List<Force> forces() {
    Map<String, Force> forces = new TreeMap<>();
    Stream.concat(earlier.stream(), Stream.of(later))
        .flatMap(half -> half.assessments().stream())
        .forEach(assessment -> forces.put(assessment.force().slug(), assessment.force()));
    return List.copyOf(forces.values());
  }

  List<Force> withoutCounterpart(Side side) {
    Optional<Half> here = on(side);
    Optional<Half> there = on(side.reversed());
    if (here.isEmpty() || there.isEmpty()) {
      return List.of();
    }
    return here.get().assessments().stream()
        .map(Assessment::force)
        .filter(force -> there.get().find(force.slug()).isEmpty())
        .toList();
  }

  /** The rows: pillars first, each kind in its order. */
  List<CohortRow> rows() {
    Map<String, Map<AreaPair, ComparisonRow>> moved = comparisons();
    return areas.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().pillar().isEmpty()))
        .map(entry -> row(entry.getKey(), entry.getValue(), moved))
        .toList();
  }

  private CohortRow row(
      AreaPair pair, String label, Map<String, Map<AreaPair, ComparisonRow>> moved) {
    CohortRowBuilder row =
        new CohortRowBuilder()
            .areas(pair)
            .label(label)
            .earlier(earlier.flatMap(half -> half.distribution(pair, Side.EARLIER)))
            .later(later.distribution(pair, Side.LATER));
    for (Assessment after : later.assessments()) {
      Optional<Assessment> before = earlier.flatMap(half -> half.find(after.force().slug()));
      Map<AreaPair, ComparisonRow> rows = moved.getOrDefault(after.force().slug(), Map.of());
      Optional<ComparisonRow> found = Optional.ofNullable(rows.get(pair));
      found.ifPresent(moving -> row.addComparisons(new CohortRow.ForceRow(after.force(), moving)));
      before
          .filter(one -> found.isEmpty() && Half.canHave(one, after, pair))
          .ifPresent(one -> row.addNotAtHand(after.force()));
    }
    return row.build();
  }

  private Map<String, Map<AreaPair, ComparisonRow>> comparisons() {
    Map<String, Map<AreaPair, ComparisonRow>> moved = new HashMap<>();
    for (Assessment after : later.assessments()) {
      String slug = after.force().slug();
      Optional<Assessment> before = earlier.flatMap(half -> half.find(slug));
      before.ifPresent(found -> moved.put(slug, compare(found, after)));
    }
    return moved;
  }

  private Map<AreaPair, ComparisonRow> compare(Assessment before, Assessment after) {
    Map<AreaPair, ComparisonRow> rows = new HashMap<>();
    Comparison.rows(before, after, frameworks).forEach(row -> rows.put(row.areas(), row));
    return rows;
  }

  /** The assessments of one side, by slug, and the frameworks that they were made under. */
  record Half(Cycle cycle, List<Framework> frameworks, List<Assessment> assessments) {

    static Half of(Collection<Assessment> assessments) {
      List<Assessment> bySlug =
          assessments.stream().sorted(Comparator.comparing(a -> a.force().slug())).toList();
      Refusals.none("cohort", bySlug);
      Map<String, Framework> frameworks = new LinkedHashMap<>();
      for (int i = 0; i < bySlug.size(); i++) {
        Framework framework = bySlug.get(i).framework();
        frameworks.putIfAbsent(framework.id(), framework);
        if (i > 0) {
          check(bySlug.get(i - 1), bySlug.get(i));
        }
      }
      return new Half(bySlug.get(0).framework().cycle(), List.copyOf(frameworks.values()), bySlug);
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

    Half only(Set<String> slugs) {
      List<Assessment> kept =
          assessments.stream().filter(a -> slugs.contains(a.force().slug())).toList();
      return new Half(cycle, frameworks, kept);
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
          assessment.force(),
          areas.on(side).flatMap(assessment::area).map(AreaAssessment::judgment));
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
}
