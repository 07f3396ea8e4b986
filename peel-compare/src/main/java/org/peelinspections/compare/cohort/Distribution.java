package org.peelinspections.compare.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * How many forces have which judgment of one pillar or question.
 *
 * <p>Every force counts exactly once: with a grade, without a grade for a reason, not stated, or
 * missing. A grade that is carried forward counts as that grade; {@link #carriedForward} lists such
 * forces. Lists of forces are ordered by slug. There is no average.
 */
@Value.Immutable
public abstract class Distribution {

  Distribution() {}

  /** The forces that were assessed under a framework with this area, by slug. */
  public abstract List<ForceJudgment> judgments();

  /** The scale of the framework; empty if that is not known, several if forces had several. */
  public abstract List<GradingScale> frameworkScales();

  /** Returns the scales of the frameworks, and any other scale that a judgment has. */
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
   * Returns how many forces have each grade of the scale, newly given or carried forward: best
   * grade first, 0 if no force has it. Empty if no scale is known. Forces without a grade are not
   * counted.
   *
   * @throws InvalidValueException if there is more than one scale, because good on four tiers is
   *     not the same as good on five; use {@link #counts(GradingScale)} for each
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
   * Returns how many forces have each grade of a scale, newly given or carried forward: best grade
   * first, 0 if no force has it.
   */
  public final Map<Grade, Integer> counts(GradingScale scale) {
    Map<Grade, Integer> counts = new LinkedHashMap<>();
    scale.grades().forEach(grade -> counts.put(grade, at(scale, grade).size()));
    return Collections.unmodifiableMap(counts);
  }

  /** Returns the forces with this grade, newly given or carried forward. */
  public final List<Force> at(GradingScale scale, Grade grade) {
    return forces(
        judgment ->
            judgment.standingGrade().equals(Optional.of(grade))
                && judgment.standingScale().equals(Optional.of(scale)));
  }

  /** Returns the forces with this grade carried forward. */
  public final List<Force> carriedForward(GradingScale scale, Grade grade) {
    return forces(
        judgment ->
            judgment instanceof Judgment.CarriedForward carried
                && carried.grade() == grade
                && carried.scale().equals(scale));
  }

  /** Returns the forces without a grade for this reason. */
  public final List<Force> notGraded(NoGradeReason reason) {
    return forces(
        judgment -> judgment instanceof Judgment.NotGraded none && none.reason() == reason);
  }

  /** Returns the forces whose source does not say whether a grade was given. */
  public final List<Force> notStated() {
    return forces(Judgment.NotStated.class::isInstance);
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

  /**
   * The judgment of one force.
   *
   * @param force the force
   * @param judgment the judgment; empty if the area is not in the assessment of this force
   */
  public record ForceJudgment(Force force, Optional<Judgment> judgment) {}
}
