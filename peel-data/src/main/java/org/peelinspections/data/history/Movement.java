package org.peelinspections.data.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.TrendPoint;
import org.peelinspections.compare.TrendRun;
import org.peelinspections.compare.TrendSeries;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Source;

/**
 * How the grade of an area moved through two cycles or more in which it may be compared.
 *
 * <p>Immutable. Two are equal if all of their parts are.
 *
 * @param area the token of the pillar, or the path of the question in the last framework
 * @param name the area for people to read, a question of a pillar with its path
 * @param run the stretch, which also tells its {@linkplain TrendRun#dips dips}
 * @param sources the first page of each judgment
 */
public record Movement(String area, String name, TrendRun run, List<Source> sources) {

  /** Copies the sources. */
  public Movement {
    sources = List.copyOf(sources);
  }

  /**
   * A change of the grade.
   *
   * @param cycle the cycle that has the new grade
   * @param change the change, of one step or more
   * @param withCaution true if the grades were compared with caution
   */
  public record Step(Cycle cycle, Change change, boolean withCaution) {

    /** Returns the step in words, such as {@code up 1 step to good in 2016, with caution}. */
    public String sentence() {
      return (change.direction() == Direction.IMPROVED ? "up " : "down ")
          + steps(change)
          + " to "
          + change.later().label()
          + " in "
          + cycle.label()
          + (withCaution ? ", with caution" : "");
    }
  }

  /** A number of steps, such as {@code 1 step}. */
  static String steps(Change change) {
    return change.steps() + (change.steps() == 1 ? " step" : " steps");
  }

  static List<Movement> all(Trend trend) {
    List<Movement> movements = new ArrayList<>();
    for (TrendSeries series : trend.series()) {
      for (TrendRun run : series.runs()) {
        if (run.points().size() > 1) {
          movements.add(of(trend, series, run));
        }
      }
    }
    return movements;
  }

  private static Movement of(Trend trend, TrendSeries series, TrendRun run) {
    String area = run.last().area().path();
    List<Source> sources =
        run.points().stream()
            .flatMap(point -> firstSource(trend, point).stream())
            .distinct()
            .toList();
    return new Movement(area, ResultWords.title(area, series.label()), run, sources);
  }

  /** The first page of the judgment of a point; empty if there is none. */
  private static Optional<Source> firstSource(Trend trend, TrendPoint point) {
    return trend.assessments().stream()
        .flatMap(found -> found.area(point.area()).stream())
        .flatMap(part -> part.sources().stream())
        .findFirst();
  }

  /** Returns the changes in order of time; empty if the grade stayed the same. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (TrendPoint point : run.points().subList(1, run.points().size())) {
      point
          .verdict()
          .flatMap(Verdict::change)
          .filter(change -> change.steps() > 0)
          .ifPresent(change -> steps.add(new Step(point.cycle(), change, isCautious(point))));
    }
    return List.copyOf(steps);
  }

  /**
   * Returns it in words, such as {@code Efficiency, 2015 to 2018/19: outstanding, down 1 step to
   * good in 2017, with caution; carried forward in 2018/19}; without a full stop. A grade is said
   * to be the same throughout only of cycles in which it was given anew.
   */
  public String sentence() {
    List<Step> steps = steps();
    StringBuilder words = new StringBuilder(name);
    words.append(", ").append(run.first().cycle().label());
    words.append(" to ").append(run.last().cycle().label());
    words.append(": ").append(run.firstGrade().label());
    steps.forEach(step -> words.append(", ").append(step.sentence()));
    return words.append(throughout()).append(carriedForward()).toString();
  }

  private String throughout() {
    List<TrendPoint> compared =
        run.points().stream()
            .filter(point -> point.verdict().flatMap(Verdict::change).isPresent())
            .toList();
    boolean known = !compared.isEmpty() && steps().isEmpty();
    return (known ? " throughout" : "")
        + (known && compared.stream().anyMatch(Movement::isCautious) ? ", with caution" : "");
  }

  private String carriedForward() {
    List<String> cycles =
        run.points().stream()
            .filter(TrendPoint::carriedForward)
            .map(point -> point.cycle().label())
            .toList();
    return cycles.isEmpty() ? "" : "; carried forward in " + String.join(" and ", cycles);
  }

  private static boolean isCautious(TrendPoint point) {
    return !point.cautions().isEmpty();
  }
}
