package org.peelinspections.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.NotGradedJudgment;
import org.peelinspections.model.NotStatedJudgment;

/**
 * How the judgments of one pillar or question are spread over forces.
 *
 * <p>Every force is in exactly one place: at a grade, without a grade for a reason, not stated, or
 * missing. A grade that is carried forward counts at its grade and can be told apart. Lists of
 * forces are ordered by slug. There is no average.
 */
@Value.Immutable
public abstract class Distribution {

  Distribution() {}

  /** The forces that were assessed under a framework with this area, by slug. */
  public abstract List<ForceJudgment> judgments();

  /** The scale of the framework; empty where that is not known, several if forces had several. */
  public abstract List<GradingScale> frameworkScales();

  /**
   * The scales that grades stand on or could stand on: those of the frameworks, and any other that
   * was met.
   */
  public final List<GradingScale> scales() {
    return Stream.concat(
            frameworkScales().stream(),
            standing().map(Judgment::standingScale).flatMap(Optional::stream))
        .distinct()
        .toList();
  }

  private Stream<Judgment> standing() {
    return judgments().stream().map(ForceJudgment::judgment).flatMap(Optional::stream);
  }

  /**
   * How many forces stand at each grade of the scale, newly given or carried forward: best grade
   * first, 0 where none does. Empty if no scale is known. Forces without a grade are not counted.
   *
   * @throws InvalidValueException if there is more than one scale, since good among four tiers is
   *     not good among five; {@link #counts(GradingScale)} takes each by itself
   */
  public final Map<Grade, Integer> counts() {
    if (scales().size() > 1) {
      throw new InvalidValueException(
          "counts of grades",
          "the grades stand on the scales "
              + scales().stream().map(GradingScale::name).collect(Collectors.joining(" and ")),
          "expected one scale");
    }
    return scales().stream().findFirst().map(this::counts).orElse(Map.of());
  }

  /**
   * How many forces stand at each grade of a scale, newly given or carried forward: best grade
   * first, 0 where none does.
   */
  public final Map<Grade, Integer> counts(GradingScale scale) {
    Map<Grade, Integer> counts = new LinkedHashMap<>();
    scale.grades().forEach(grade -> counts.put(grade, at(scale, grade).size()));
    return Collections.unmodifiableMap(counts);
  }

  /** The forces for which this grade stands, newly given or carried forward. */
  public final List<Force> at(GradingScale scale, Grade grade) {
    return forces(
        judgment ->
            judgment.standingGrade().equals(Optional.of(grade))
                && judgment.standingScale().equals(Optional.of(scale)));
  }

  /** Those of the forces at this grade for which it is carried forward. */
  public final List<Force> carriedForward(GradingScale scale, Grade grade) {
    return forces(
        judgment ->
            judgment instanceof CarriedForwardJudgment carried
                && carried.grade() == grade
                && carried.scale().equals(scale));
  }

  /** The forces that were given no grade, for this reason. */
  public final List<Force> notGraded(NoGradeReason reason) {
    return forces(
        judgment -> judgment instanceof NotGradedJudgment none && none.reason() == reason);
  }

  /** The forces of which the source at hand does not say whether a grade was given. */
  public final List<Force> notStated() {
    return forces(NotStatedJudgment.class::isInstance);
  }

  /** The forces whose assessment at hand does not include this area. */
  public final List<Force> missing() {
    return judgments().stream()
        .filter(entry -> entry.judgment().isEmpty())
        .map(ForceJudgment::force)
        .toList();
  }

  private List<Force> forces(Predicate<Judgment> holds) {
    return judgments().stream()
        .filter(entry -> entry.judgment().filter(holds).isPresent())
        .map(ForceJudgment::force)
        .toList();
  }
}
