package org.peelinspections.compare.cohort;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.Side;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
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

  private final CohortSides sides;
  private final List<CohortRow> rows;

  private Cohort(CohortSides sides) {
    this.sides = sides;
    this.rows = sides.rows();
  }

  /**
   * Returns a cohort of one cycle.
   *
   * @throws InvalidValueException if there is no assessment, a force occurs twice, or two
   *     assessments are of different cycles
   */
  public static Cohort of(Collection<Assessment> assessments) {
    return new Cohort(CohortSides.of(assessments));
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
    return new Cohort(CohortSides.between(frameworks, earlier, later));
  }

  /** The earlier cycle; empty if this is a cohort of one cycle. */
  public Optional<Cycle> earlierCycle() {
    return sides.earlier().map(CohortHalf::cycle);
  }

  /** The later cycle, or the only one. */
  public Cycle laterCycle() {
    return sides.later().cycle();
  }

  /** The cycle of a side; in a cohort of one cycle there is a later side only. */
  public Optional<Cycle> cycle(Side side) {
    return sides.on(side).map(CohortHalf::cycle);
  }

  /** The assessments of a side, by the slug of the force; empty if there is no such side. */
  public List<Assessment> assessments(Side side) {
    return sides.on(side).map(CohortHalf::assessments).orElse(List.of());
  }

  /** All forces with an assessment on either side, by slug. */
  public List<Force> forces() {
    return sides.forces();
  }

  /** The forces with an assessment on this side only, by slug; empty in a cohort of one cycle. */
  public List<Force> withoutCounterpart(Side side) {
    return sides.withoutCounterpart(side);
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

  /**
   * Splits the cohort into groups. Each has the same cycles and the same rows in the same order. A
   * group can lack assessments on one side.
   *
   * @param group returns the group of a force; called once for each force
   * @return the groups, in the order of their first force by slug
   * @throws InvalidValueException if the function returns null
   */
  public <K> Map<K, Cohort> groupedBy(Function<? super Force, ? extends K> group) {
    Map<K, Set<String>> slugs = new LinkedHashMap<>();
    for (Force force : forces()) {
      slugs.computeIfAbsent(key(group, force), key -> new HashSet<>()).add(force.slug());
    }
    Map<K, Cohort> cohorts = new LinkedHashMap<>();
    slugs.forEach((key, members) -> cohorts.put(key, new Cohort(sides.only(members))));
    return Collections.unmodifiableMap(cohorts);
  }

  private static <K> K key(Function<? super Force, ? extends K> group, Force force) {
    @Nullable K key = group.apply(force);
    if (key == null) {
      throw new InvalidValueException(
          "groups of a cohort", "the group of " + force.slug() + " is null", "expected a group");
    }
    return key;
  }

  /** The cycles and the number of forces, such as {@code 43 forces, 2016 and 2017}. */
  @Override
  public String toString() {
    int count = forces().size();
    return (count == 1 ? "1 force, " : count + " forces, ")
        + earlierCycle().map(cycle -> cycle.label() + " and ").orElse("")
        + laterCycle().label();
  }
}
