package org.peelinspections.model;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The grades that can be given under a framework, best first.
 *
 * <p>Two scales are known: {@link #FOUR_TIERS} to 2018/19 and {@link #FIVE_TIERS} from 2021/22.
 * Steps are counted inside one scale only; there is no way to count them between two. Scales are
 * equal if name and grades are.
 */
@Value.Immutable
public abstract class GradingScale {

  /** Outstanding, good, requires improvement, inadequate: 2014 to 2018/19. */
  public static final GradingScale FOUR_TIERS =
      builder()
          .name("four-tiers")
          .addGrades(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE)
          .build();

  /** Outstanding, good, adequate, requires improvement, inadequate: from 2021/22. */
  public static final GradingScale FIVE_TIERS =
      builder().name("five-tiers").addGrades(Grade.values()).build();

  GradingScale() {}

  /** The name of the scale in data, such as {@code four-tiers}. */
  public abstract String name();

  /** The grades, best first; at least two, none twice. */
  public abstract List<Grade> grades();

  /** Whether the grade can be given on this scale. */
  public final boolean has(Grade grade) {
    return grades().contains(grade);
  }

  /**
   * Counts the steps from one grade to another: positive if the later one is better, 0 if they are
   * the same, negative if it is worse.
   *
   * @throws InvalidValueException if either grade is not on this scale
   */
  public final int steps(Grade earlier, Grade later) {
    return position(earlier) - position(later);
  }

  /** The place of a grade on this scale, 0 for the best; refuses a grade that is not on it. */
  final int position(Grade grade) {
    int position = grades().indexOf(grade);
    if (position < 0) {
      throw new InvalidValueException(
          "scale " + name(), "has no grade " + grade.label(), "its grades are " + listed());
    }
    return position;
  }

  private String listed() {
    return grades().stream().map(Grade::label).collect(Collectors.joining(", "));
  }

  @Value.Check
  void check() {
    Checks.text("scale", "name", name());
    boolean distinct = grades().stream().distinct().count() == grades().size();
    if (grades().size() < 2 || !distinct) {
      throw new InvalidValueException(
          "scale " + name(), "its grades are " + listed(), "expected two or more, none twice");
    }
  }

  /** The name of the scale. */
  @Override
  public final String toString() {
    return name();
  }

  /** Starts a new scale. */
  public static GradingScaleBuilder builder() {
    return new GradingScaleBuilder();
  }
}
