package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peelinspections.model.AreaAssessment;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Framework;
import org.peelinspections.model.GradedJudgment;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NotGradedJudgment;
import org.peelinspections.model.Publisher;
import org.peelinspections.model.Source;

/**
 * How much assessments say: for each pillar and question of their frameworks, of how many forces
 * the judgment is known.
 *
 * <p>A pillar or question of which nothing is known has a row too, so that gaps show. A judgment
 * that is not stated counts as missing. Immutable and safe for use by many threads.
 */
public final class Coverage {

  private final List<Assessment> assessments;
  private final int forces;
  private final List<CoverageRow> rows;

  private Coverage(List<Assessment> assessments, int forces) {
    this.assessments = assessments;
    this.forces = forces;
    this.rows = frameworks().stream().flatMap(this::rowsOf).toList();
  }

  /**
   * Counts what assessments say.
   *
   * @param assessments of each force and cycle one at most, those of a cycle under one framework
   * @param forces the number of forces there are
   * @throws InvalidValueException if there are assessments of more forces, two of a force and
   *     cycle, or two frameworks of a cycle
   */
  public static Coverage of(Collection<Assessment> assessments, int forces) {
    long found = assessments.stream().map(a -> a.force().slug()).distinct().count();
    if (found > forces) {
      throw new InvalidValueException(
          "coverage", "assessments of " + found + " forces", "expected at most " + forces);
    }
    requireOneEach(assessments);
    return new Coverage(List.copyOf(assessments), forces);
  }

  private static void requireOneEach(Collection<Assessment> assessments) {
    Map<Cycle, Framework> frameworks = new HashMap<>();
    Set<List<Object>> parts = new HashSet<>();
    for (Assessment assessment : assessments) {
      Framework framework = assessment.framework();
      Framework other = frameworks.putIfAbsent(framework.cycle(), framework);
      boolean twice = !parts.add(List.of(assessment.force().slug(), framework.cycle()));
      if (twice || (other != null && !other.equals(framework))) {
        throw new InvalidValueException(
            "coverage of " + framework.cycle(),
            twice
                ? assessment.force().slug() + " stands twice"
                : "assessments under " + other + " and " + framework,
            "expected one for each force, under one framework");
      }
    }
  }

  private List<Framework> frameworks() {
    return assessments.stream()
        .map(Assessment::framework)
        .distinct()
        .sorted(Comparator.comparing(Framework::cycle))
        .toList();
  }

  private Stream<CoverageRow> rowsOf(Framework framework) {
    return framework.areas().stream().map(id -> row(new Area(framework, id)));
  }

  private CoverageRow row(Area area) {
    List<Judgment> found =
        assessments.stream()
            .filter(assessment -> assessment.framework().equals(area.framework()))
            .flatMap(assessment -> assessment.area(area.id()).stream())
            .map(AreaAssessment::judgment)
            .toList();
    return new CoverageRow(
        area.framework().cycle(),
        area.id(),
        area.label(),
        area.graded(),
        count(found, GradedJudgment.class),
        count(found, CarriedForwardJudgment.class),
        withoutOrigin(found),
        count(found, NotGradedJudgment.class),
        missing(found));
  }

  private static int count(List<Judgment> judgments, Class<? extends Judgment> kind) {
    return (int) judgments.stream().filter(kind::isInstance).count();
  }

  private static int withoutOrigin(List<Judgment> judgments) {
    return (int)
        judgments.stream()
            .filter(j -> j instanceof CarriedForwardJudgment c && c.origin().isEmpty())
            .count();
  }

  private int missing(List<Judgment> judgments) {
    return forces
        - count(judgments, GradedJudgment.class)
        - count(judgments, CarriedForwardJudgment.class)
        - count(judgments, NotGradedJudgment.class);
  }

  /** The number of forces there are. */
  public int forces() {
    return forces;
  }

  /** The rows: in order of time; in a cycle the pillars, then the questions. */
  public List<CoverageRow> rows() {
    return rows;
  }

  /** The rows of a cycle; empty if nothing is known of it. */
  public List<CoverageRow> rows(Cycle cycle) {
    return rows.stream().filter(row -> row.cycle().equals(cycle)).toList();
  }

  /** The cycles of which something is known, in order of time. */
  public List<Cycle> cycles() {
    return rows.stream().map(CoverageRow::cycle).distinct().toList();
  }

  /** The number of forces with an assessment in a cycle, be it of one area. */
  public int forces(Cycle cycle) {
    return (int) assessments.stream().filter(a -> a.framework().cycle().equals(cycle)).count();
  }

  /**
   * On whose pages the judgments of a cycle rest: for each publisher the number of judgments whose
   * first source is theirs. Publishers of none are there too, with 0.
   */
  public Map<Publisher, Integer> publishers(Cycle cycle) {
    Map<Publisher, Integer> counts = new EnumMap<>(Publisher.class);
    for (Publisher publisher : Publisher.values()) {
      counts.put(publisher, 0);
    }
    List<List<Source>> sources = new ArrayList<>();
    for (Assessment assessment : assessments) {
      if (assessment.framework().cycle().equals(cycle)) {
        assessment.areas().forEach(part -> sources.add(part.sources()));
      }
    }
    sources.stream()
        .flatMap(list -> list.stream().limit(1))
        .forEach(source -> counts.merge(source.publisher(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }
}
