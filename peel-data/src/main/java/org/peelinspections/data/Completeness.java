package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Graded;

/**
 * How much of what was graded of a force in a cycle is in this data.
 *
 * <p>Immutable. Two are equal if all of their parts are.
 *
 * @param framework the framework of the cycle
 * @param known how many judgments are in this data of areas in which the framework grades forces,
 *     those that say that no grade was given among them
 * @param counts what pages print about the number of areas and grades; empty if none is known
 */
public record Completeness(Framework framework, int known, List<GradeCount> counts) {

  /** Copies the counts. */
  public Completeness {
    counts = List.copyOf(counts);
  }

  /** Returns the cycle. */
  public Cycle cycle() {
    return framework.cycle();
  }

  /**
   * Returns how many judgments there are: the highest number of areas that a page prints, else, if
   * the framework has pillars, the number of pillars and questions that it grades; empty if neither
   * is known.
   */
  public OptionalInt expected() {
    OptionalInt printed = counts.stream().flatMapToInt(count -> count.areas().stream()).max();
    if (printed.isPresent() || framework.pillars().isEmpty()) {
      return printed;
    }
    return OptionalInt.of((int) graded(framework).count());
  }

  /** The number of judgments of an assessment in areas in which its framework grades forces. */
  static int known(Assessment assessment) {
    return (int)
        graded(assessment.framework()).filter(id -> assessment.area(id).isPresent()).count();
  }

  private static Stream<AreaId> graded(Framework framework) {
    return framework.areas().stream().filter(id -> new Area(framework, id).graded() == Graded.YES);
  }

  /**
   * Returns all of it in one sentence without a full stop, such as {@code PEEL 2023-25: 8 areas
   * graded, none outstanding or good, 2 adequate, 3 requires improvement, 3 inadequate; which ones
   * is not in this data}. Counts that differ are all named.
   */
  public String sentence() {
    List<GradeCount> told = told();
    String counted = told.stream().limit(1).map(GradeCount::words).collect(Collectors.joining());
    String others =
        told.stream().skip(1).map(GradeCount::words).collect(Collectors.joining("; or "));
    return "PEEL "
        + cycle().label()
        + ": "
        + counted
        + (others.isEmpty() ? "" : " (by another page " + others + ")")
        + (counted.isEmpty() ? "" : "; ")
        + inThisData(!told.isEmpty() && !told.get(0).grades().isEmpty());
  }

  private String inThisData(boolean graded) {
    OptionalInt expected = expected();
    if (known == 0) {
      return graded ? "which ones is not in this data" : "no judgment is in this data";
    }
    String are = known == 1 ? " is" : " are";
    if (expected.isEmpty()) {
      return known + are + " in this data";
    }
    String things = framework.pillars().isEmpty() ? "" : " pillars and questions";
    return known >= expected.getAsInt()
        ? "all " + known + things + " are in this data"
        : known + " of " + expected.getAsInt() + things + are + " in this data";
  }

  /** The counts that no other covers, each once: first the one that prints most. */
  private List<GradeCount> told() {
    List<GradeCount> told = new ArrayList<>();
    Stream<GradeCount> ordered =
        counts.stream()
            .sorted(
                Comparator.<GradeCount>comparingInt(count -> -count.grades().size())
                    .thenComparingInt(count -> -count.areas().orElse(0)));
    ordered
        .filter(count -> told.stream().noneMatch(other -> other.covers(count)))
        .forEach(told::add);
    return told;
  }
}
