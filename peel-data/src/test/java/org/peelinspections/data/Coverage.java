package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;

/**
 * How complete a set of assessments is: for each pillar and question of their frameworks, the
 * number of forces whose judgment is known.
 *
 * <p>A pillar or question without data has a row too, so that gaps are visible. A judgment that is
 * not stated counts as missing.
 */
final class Coverage {

  private final List<Assessment> assessments;
  private final int forces;
  private final List<Row> rows;

  private Coverage(List<Assessment> assessments, int forces) {
    this.assessments = assessments;
    this.forces = forces;
    this.rows = frameworks().stream().flatMap(this::rowsOf).toList();
  }

  /** Counts the judgments of the bundled data. */
  static Coverage bundled() {
    return of(PublishedJudgments.all(), Forces.bundled().all().size());
  }

  /**
   * Counts the judgments of assessments.
   *
   * @param assessments at most one per force and cycle, and one framework per cycle
   * @param forces the number of forces there are
   */
  static Coverage of(Collection<Assessment> assessments, int forces) {
    return new Coverage(List.copyOf(assessments), forces);
  }

  private List<Framework> frameworks() {
    return assessments.stream()
        .map(Assessment::framework)
        .distinct()
        .sorted(Comparator.comparing(Framework::cycle))
        .toList();
  }

  private Stream<Row> rowsOf(Framework framework) {
    return framework.areas().stream().map(id -> row(framework, id));
  }

  private Row row(Framework framework, AreaId area) {
    List<Judgment> found =
        assessments.stream()
            .filter(assessment -> assessment.framework().equals(framework))
            .flatMap(assessment -> assessment.area(area).stream())
            .map(AreaAssessment::judgment)
            .toList();
    return new Row(
        framework.cycle(),
        area,
        framework.label(area),
        framework.graded(area),
        count(found, Judgment.Graded.class),
        count(found, Judgment.CarriedForward.class),
        withoutOrigin(found),
        count(found, Judgment.NotGraded.class),
        missing(found));
  }

  private static int count(List<Judgment> judgments, Class<? extends Judgment> kind) {
    return (int) judgments.stream().filter(kind::isInstance).count();
  }

  private static int withoutOrigin(List<Judgment> judgments) {
    return (int)
        judgments.stream()
            .filter(j -> j instanceof Judgment.CarriedForward c && c.origin().isEmpty())
            .count();
  }

  private int missing(List<Judgment> judgments) {
    return forces
        - count(judgments, Judgment.Graded.class)
        - count(judgments, Judgment.CarriedForward.class)
        - count(judgments, Judgment.NotGraded.class);
  }

  /** The number of forces there are. */
  int forces() {
    return forces;
  }

  /** Returns the rows in chronological order; within a cycle the pillars, then the questions. */
  List<Row> rows() {
    return rows;
  }

  /** Returns the rows of a cycle; empty if there is no data. */
  List<Row> rows(Cycle cycle) {
    return rows.stream().filter(row -> row.cycle().equals(cycle)).toList();
  }

  /** The cycles with data, in chronological order. */
  List<Cycle> cycles() {
    return rows.stream().map(Row::cycle).distinct().toList();
  }

  /** Returns the number of forces with an assessment in a cycle, even of one area only. */
  int forces(Cycle cycle) {
    return (int) assessments.stream().filter(a -> a.framework().cycle().equals(cycle)).count();
  }

  /**
   * Returns, for each publisher, the number of judgments of a cycle whose first source they
   * published; 0 if there are none.
   */
  Map<Source.Publisher, Integer> publishers(Cycle cycle) {
    Map<Source.Publisher, Integer> counts = new EnumMap<>(Source.Publisher.class);
    for (Source.Publisher publisher : Source.Publisher.values()) {
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

  /**
   * How many forces have a judgment of one area in one cycle.
   *
   * @param cycle the cycle
   * @param area the pillar or question
   * @param label its short name
   * @param grading whether the framework grades forces here
   * @param graded the number of forces with a newly given grade
   * @param carriedForward the number of forces with a grade that was carried forward
   * @param originNotEstablished how many carried-forward grades have no known cycle of origin
   * @param notGraded the number of forces that were given no grade
   * @param missing the number of forces without data
   */
  record Row(
      Cycle cycle,
      AreaId area,
      String label,
      Graded grading,
      int graded,
      int carriedForward,
      int originNotEstablished,
      int notGraded,
      int missing) {

    /** Returns the number of forces with data. */
    int known() {
      return graded + carriedForward + notGraded;
    }

    /** The number of forces with a grade, newly given or carried forward. */
    int withGrade() {
      return graded + carriedForward;
    }
  }
}
