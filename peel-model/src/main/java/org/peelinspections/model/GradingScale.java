package org.peelinspections.model;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Checks;

/**
 * The grades that can be given under a framework, best first.
 *
 * <p>Two scales are known: {@link #FOUR_TIERS} up to 2018/19 and {@link #FIVE_TIERS} from 2021/22.
 * Steps are counted within one scale, never between two.
 *
 * @param name the name of the scale in data, such as {@code four-tiers}
 * @param grades the grades, best first; at least two, none twice
 */
@Value.Builder
public record GradingScale(String name, List<Grade> grades) {

  /** Outstanding, good, requires improvement, inadequate: 2014 to 2018/19. */
  public static final GradingScale FOUR_TIERS =
      new GradingScale(
          "four-tiers",
          List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE));

  /** Outstanding, good, adequate, requires improvement, inadequate: from 2021/22. */
  public static final GradingScale FIVE_TIERS =
      new GradingScale("five-tiers", List.of(Grade.values()));

  /** The two scales that are known, the older one first. */
  public static final List<GradingScale> KNOWN = List.of(FOUR_TIERS, FIVE_TIERS);

  /**
   * Checks the name and the grades.
   *
   * @throws InvalidValueException if the name is blank, or the grades are fewer than two or not
   *     distinct
   */
  public GradingScale {
    grades = List.copyOf(grades);
    Checks.text("scale", "name", name);
    if (grades.size() < 2 || new HashSet<>(grades).size() < grades.size()) {
      throw new InvalidValueException(
          "scale " + name,
          grades.isEmpty() ? "it has no grades" : "its grades are " + listed(grades),
          "expected two or more, none twice");
    }
  }

  /** Returns whether the grade can be given on this scale. */
  public boolean has(Grade grade) {
    return grades.contains(grade);
  }

  /**
   * Counts the steps from one grade to another: positive if the later one is better, 0 if they are
   * the same, negative if it is worse.
   *
   * @throws InvalidValueException if either grade is not on this scale
   */
  public int steps(Grade earlier, Grade later) {
    return position(earlier) - position(later);
  }

  /** The place of a grade on this scale, 0 for the best; refuses a grade that is not on it. */
  int position(Grade grade) {
    int position = grades.indexOf(grade);
    if (position < 0) {
      throw new InvalidValueException(
          "scale " + name, "it has no grade " + grade.token(), "expected one of " + listed(grades));
    }
    return position;
  }

  private static String listed(List<Grade> grades) {
    return grades.stream().map(Grade::token).collect(Collectors.joining(", "));
  }

  /** The name of the scale. */
  @Override
  public String toString() {
    return name;
  }

  /**
   * Returns the known scale of a name.
   *
   * @throws UnknownNameException if there is none; it lists the names there are
   */
  public static GradingScale of(String name) {
    return KNOWN.stream()
        .filter(scale -> scale.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "a grading scale", name, KNOWN.stream().map(GradingScale::name).toList()));
  }

  /** Starts a new scale. */
  public static GradingScaleBuilder builder() {
    return new GradingScaleBuilder();
  }
}
