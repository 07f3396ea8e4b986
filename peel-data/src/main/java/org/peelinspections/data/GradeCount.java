package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * How many areas of a force were graded in a cycle, and how many got which grade, as one page
 * prints it.
 *
 * <p>A number that the page does not print is absent; 0 means that the page prints 0. A count does
 * not give the grade of an area. Pages can differ, because some areas were graded later than
 * others. Equality includes all components. Immutable.
 *
 * @param force the force
 * @param cycle the cycle
 * @param areas how many areas were graded
 * @param grades how many of them got a grade, in the order of the scale
 * @param source the page
 * @param exceeded why this data has more judgments than the page counts, a sentence without a full
 *     stop; empty if it does not
 */
public record GradeCount(
    Force force,
    Cycle cycle,
    OptionalInt areas,
    Map<Grade, Integer> grades,
    Source source,
    Optional<String> exceeded) {

  static final String COLUMNS =
      "force cycle source areas outstanding good adequate requires-improvement inadequate"
          + " published exceeded";

  /** Copies the numbers. */
  public GradeCount {
    Map<Grade, Integer> ordered = new EnumMap<>(Grade.class);
    ordered.putAll(grades);
    grades = Collections.unmodifiableMap(ordered);
  }

  /**
   * Reads what a page counts.
   *
   * <p>The file {@code counts.tsv}, sorted by its first three columns, has the columns
   *
   * <ul>
   *   <li>{@code force}, {@code cycle}: as in {@code judgments.tsv};
   *   <li>{@code source}: the page that prints the numbers;
   *   <li>{@code areas}: how many areas were graded;
   *   <li>{@code outstanding}, {@code good}, {@code adequate}, {@code requires-improvement}, {@code
   *       inadequate}: how many of them got the grade. An empty cell: the page does not print it;
   *   <li>{@code published}: when the page was published; can be empty;
   *   <li>{@code exceeded}: why this data has more judgments than the page counts; empty if it has
   *       not.
   * </ul>
   *
   * <p>If all numbers are there, the areas are the sum of the grades.
   */
  static GradeCount of(Row row, Lookup lookup) {
    Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    for (Grade grade : Grade.values()) {
      row.number(grade.token()).ifPresent(number -> grades.put(grade, number));
    }
    return new GradeCount(
        Lookup.force(row),
        lookup.cycle(row, "cycle"),
        row.number("areas"),
        grades,
        lookup.dated(row).build(),
        row.cell("exceeded"));
  }

  /** Returns the numbers in words: {@code 8 areas graded, none outstanding or good, 8 adequate}. */
  public String words() {
    List<String> words = new ArrayList<>();
    areas.ifPresent(number -> words.add(number + " areas graded"));
    List<String> none = new ArrayList<>();
    grades.forEach(
        (grade, number) -> {
          if (number == 0) {
            none.add(grade.label());
          } else {
            addNone(words, none);
            words.add(number + " " + grade.label());
          }
        });
    addNone(words, none);
    return String.join(", ", words);
  }

  private static void addNone(List<String> words, List<String> none) {
    if (!none.isEmpty()) {
      String last = none.remove(none.size() - 1);
      words.add("none " + (none.isEmpty() ? "" : String.join(", ", none) + " or ") + last);
      none.clear();
    }
  }

  /** Returns whether this page prints every number of the other, and prints the same. */
  boolean covers(GradeCount other) {
    return (other.areas.isEmpty() || other.areas.equals(areas))
        && grades.entrySet().containsAll(other.grades.entrySet());
  }
}
