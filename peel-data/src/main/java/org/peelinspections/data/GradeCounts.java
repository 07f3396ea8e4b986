package org.peelinspections.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peelinspections.model.Grade;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * How many areas got which grade.
 *
 * <p>The file {@code counts.csv}, sorted by its first three columns, has the columns
 *
 * <ul>
 *   <li>{@code force}, {@code cycle}: as in {@code judgments.csv};
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
final class GradeCounts {

  private static final String COLUMNS =
      "force,cycle,source,areas,outstanding,good,adequate,requires-improvement,inadequate,"
          + "published,exceeded";

  private GradeCounts() {}

  static List<GradeCount> read(DataFiles files, Areas areas, Publishers publishers) {
    List<GradeCount> counts = new ArrayList<>();
    for (Row row : DataTable.read(files, DataFiles.COUNTS, 3, COLUMNS)) {
      counts.add(count(row, areas.framework(row, "cycle"), publishers));
    }
    return List.copyOf(counts);
  }

  private static GradeCount count(Row row, Framework framework, Publishers publishers) {
    Optional<Integer> areas = row.cell("areas", GradeCounts::number);
    Map<Grade, Integer> grades = grades(row, framework);
    int sum = grades.values().stream().mapToInt(Integer::intValue).sum();
    boolean whole = grades.size() == scale(framework).size();
    if (areas.isPresent() && (whole ? sum != areas.get() : sum > areas.get())) {
      throw row.fault("areas", "'" + areas.get() + "' does not fit " + sum + " grades");
    }
    return new GradeCount(
        JudgmentRow.force(row),
        framework.cycle(),
        areas.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        grades,
        publishers.dated(row, framework.cycle()).build(),
        row.cell("exceeded"));
  }

  private static Map<Grade, Integer> grades(Row row, Framework framework) {
    Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    for (Grade grade : Grade.values()) {
      Optional<Integer> number = row.cell(grade.token(), GradeCounts::number);
      if (number.isPresent() && !scale(framework).contains(grade)) {
        throw row.fault(grade.token(), "is no grade of framework " + framework);
      }
      number.ifPresent(found -> grades.put(grade, found));
    }
    return grades;
  }

  private static List<Grade> scale(Framework framework) {
    return framework.scale().map(scale -> scale.grades()).orElse(List.of());
  }

  private static Integer number(String text) {
    if (!text.matches("0|[1-9][0-9]?")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no number of areas; expected one from 0 to 99");
    }
    return Integer.valueOf(text);
  }
}
