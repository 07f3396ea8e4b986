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
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** The assessments of a cohort and the areas of its rows with their names, in order. */
record CohortSides(
    Optional<CohortHalf> earlier,
    CohortHalf later,
    Frameworks frameworks,
    Map<AreaPair, String> areas) {

  static CohortSides of(Collection<Assessment> assessments) {
    CohortHalf only = CohortHalf.of(assessments);
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
    CohortHalf before = CohortHalf.of(earlier);
    CohortHalf after = CohortHalf.of(later);
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

  Optional<CohortHalf> on(Side side) {
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
    Optional<CohortHalf> here = on(side);
    Optional<CohortHalf> there = on(side.reversed());
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
          .filter(one -> found.isEmpty() && CohortHalf.canHave(one, after, pair))
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
}
