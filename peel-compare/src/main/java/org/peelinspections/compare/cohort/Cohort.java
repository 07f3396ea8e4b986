package org.peelinspections.compare.cohort;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * Many forces, in one cycle or in two.
 *
 * <p>There is a row for each pillar and each question that one of the assessments includes, in the
 * order of the later framework. For one cycle a row has the distribution of the judgments; for two
 * cycles it has both distributions, and how each force with an assessment in both moved. A force
 * with an assessment in only one cycle counts in the distribution of that cycle. Nothing is
 * averaged.
 */
public final class Cohort {

  private final Optional<Half> earlier;
  private final Half later;
  private final List<CohortRow> rows;

  /** A cohort with rows of these areas, each with its name. */
  private Cohort(
      Optional<Half> earlier, Half later, Map<AreaPair, String> areas, Frameworks frameworks) {
    this.earlier = earlier;
    this.later = later;
    Map<String, Map<AreaPair, ComparisonRow>> compared = new HashMap<>();
    for (Assessment after : later.assessments()) {
      Map<AreaPair, ComparisonRow> moved = new HashMap<>();
      before(after).stream()
          .flatMap(found -> Comparison.rows(found, after, frameworks).stream())
          .forEach(row -> moved.put(row.areas(), row));
      compared.put(after.force().slug(), moved);
    }
    this.rows =
        areas.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().pillar().isEmpty()))
            .map(entry -> row(entry.getKey(), entry.getValue(), compared))
            .toList();
  }

  private Optional<Assessment> before(Assessment after) {
    return earlier.flatMap(half -> half.find(after.force().slug()));
  }

  private CohortRow row(
      AreaPair pair, String label, Map<String, Map<AreaPair, ComparisonRow>> compared) {
    CohortRowBuilder row =
        new CohortRowBuilder()
            .areas(pair)
            .label(label)
            .earlier(earlier.flatMap(half -> half.distribution(pair, Side.EARLIER)))
            .later(later.distribution(pair, Side.LATER));
    for (Assessment after : later.assessments()) {
      Force force = after.force();
      @Nullable ComparisonRow found = compared.getOrDefault(force.slug(), Map.of()).get(pair);
      if (found != null) {
        row.addComparison(new CohortRow.ForceRow(force, found));
      } else if (before(after).filter(one -> Half.canHave(one, after, pair)).isPresent()) {
        row.addNotAtHand(force);
      }
    }
    return row.build();
  }

  /**
   * Returns a cohort of one cycle.
   *
   * @throws InvalidValueException if there is no assessment, a force occurs twice, or two
   *     assessments are of different cycles
   */
  public static Cohort of(Collection<Assessment> assessments) {
    Half only = Half.of(assessments);
    Map<AreaPair, String> areas = new LinkedHashMap<>();
    for (Framework framework : only.frameworks()) {
      framework.areas().stream()
          .filter(only::holds)
          .map(area -> new AreaPair(Optional.empty(), Optional.of(area)))
          .forEach(pair -> areas.putIfAbsent(pair, ResultWords.label(framework, pair.latest())));
    }
    return new Cohort(Optional.empty(), only, areas, Frameworks.bundled());
  }

  /**
   * Returns a cohort of two cycles, compared by the bundled frameworks.
   *
   * @throws InvalidValueException as {@link #between(Collection, Collection, Frameworks)} does
   */
  public static Cohort between(Collection<Assessment> earlier, Collection<Assessment> later) {
    return between(earlier, later, Frameworks.bundled());
  }

  /**
   * Returns a cohort of two cycles, compared by the frameworks of a registry.
   *
   * @throws InvalidValueException if a side has no assessment, a force occurs twice on one side,
   *     two assessments of one side are of different cycles, or the earlier side is not earlier
   */
  public static Cohort between(
      Collection<Assessment> earlier, Collection<Assessment> later, Frameworks frameworks) {
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
    return new Cohort(Optional.of(before), after, areas, frameworks);
  }

  /** The earlier cycle; empty if this is a cohort of one cycle. */
  public Optional<Cycle> earlierCycle() {
    return earlier.map(Half::cycle);
  }

  /** The later cycle, or the only one. */
  public Cycle laterCycle() {
    return later.cycle();
  }

  /** The cycle of a side; in a cohort of one cycle there is a later side only. */
  public Optional<Cycle> cycle(Side side) {
    return on(side).map(Half::cycle);
  }

  /** The assessments of a side, by the slug of the force; empty if there is no such side. */
  public List<Assessment> assessments(Side side) {
    return on(side).map(Half::assessments).orElse(List.of());
  }

  private Optional<Half> on(Side side) {
    return side == Side.EARLIER ? earlier : Optional.of(later);
  }

  /** All forces with an assessment on either side, by slug, as the later side has them. */
  public List<Force> forces() {
    Map<String, Force> forces = new TreeMap<>();
    for (Side side : Side.values()) {
      assessments(side).forEach(a -> forces.put(a.force().slug(), a.force()));
    }
    return List.copyOf(forces.values());
  }

  /** The forces with an assessment on this side only, by slug; empty in a cohort of one cycle. */
  public List<Force> withoutCounterpart(Side side) {
    return assessments(side).stream()
        .map(Assessment::force)
        .filter(
            force -> on(side.reversed()).filter(o -> o.find(force.slug()).isEmpty()).isPresent())
        .toList();
  }

  /** The rows: pillars first, each kind in the order of the later framework. */
  public List<CohortRow> rows() {
    return rows;
  }

  /** The row of a pillar; empty if no assessment includes it. */
  public Optional<CohortRow> row(Pillar pillar) {
    Optional<Pillar> wanted = Optional.of(pillar);
    return rows.stream().filter(row -> row.areas().pillar().equals(wanted)).findFirst();
  }

  /**
   * The rows of an area of either framework, in their order; several if it is a question that was
   * split or merged, none if no assessment includes it or a counterpart of it.
   */
  public List<CohortRow> rows(AreaId area) {
    return rows.stream().filter(row -> row.areas().names(area)).toList();
  }

  /** The cycles and the number of forces, such as {@code 43 forces, 2016 and 2017}. */
  @Override
  public String toString() {
    int count = forces().size();
    return (count == 1 ? "1 force, " : count + " forces, ")
        + earlierCycle().map(cycle -> cycle.label() + " and ").orElse("")
        + laterCycle().label();
  }

  /** The assessments of one side, by slug, and the frameworks that they were made under. */
  private record Half(Cycle cycle, List<Framework> frameworks, List<Assessment> assessments) {

    static Half of(Collection<Assessment> assessments) {
      List<Assessment> bySlug =
          assessments.stream().sorted(Comparator.comparing(a -> a.force().slug())).toList();
      Refusals.none("cohort", bySlug);
      for (int i = 1; i < bySlug.size(); i++) {
        check(bySlug.get(i - 1), bySlug.get(i));
      }
      List<Framework> frameworks = bySlug.stream().map(Assessment::framework).distinct().toList();
      return new Half(frameworks.get(0).cycle(), frameworks, bySlug);
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
