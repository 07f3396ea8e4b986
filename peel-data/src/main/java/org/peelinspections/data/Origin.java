package org.peelinspections.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Where a judgment that was carried forward comes from, and the pages that show it.
 *
 * <p>The file {@code carried-forward.csv}, sorted by its first three columns, has the columns
 *
 * <ul>
 *   <li>{@code force}, {@code cycle}, {@code area}: those of the row of {@code judgments.csv} that
 *       was carried forward;
 *   <li>{@code grade}: its grade;
 *   <li>{@code origin}: the key of the cycle in which the grade was given, an earlier one;
 *   <li>{@code origin_area}: the label that the area had then. If there is a row for it, it must be
 *       graded, and equally;
 *   <li>{@code source_of_status}: the page that says that the judgment was carried forward;
 *   <li>{@code source_of_grade}: the page that names the grade.
 * </ul>
 */
record Origin(Cycle cycle, List<Source> sources) {

  private static final String COLUMNS =
      "force,cycle,area,grade,origin,origin_area,source_of_status,source_of_grade";

  /** The origins by the keys of the judgments. */
  static Map<String, Origin> read(
      DataFiles files, Areas areas, Publishers publishers, Map<String, JudgmentRow> judgments) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (Row row : DataTable.read(files, DataFiles.CARRIED_FORWARD, 3, COLUMNS)) {
      Area area = areas.of(row, "cycle", "area");
      Area origin = areas.of(row, "origin", "origin_area");
      Grade grade = row.required("grade", token -> JudgmentRow.grade(area, token));
      String key = JudgmentRow.key(JudgmentRow.force(row), area);
      checkJudgment(row, judgments.get(key), grade);
      checkOrder(row, area, origin);
      checkOrigin(row, judgments.get(JudgmentRow.key(JudgmentRow.force(row), origin)), grade);
      origins.put(key, new Origin(origin.framework().cycle(), sources(row, publishers)));
    }
    return origins;
  }

  private static List<Source> sources(Row row, Publishers publishers) {
    return List.of(
        publishers.source(row, "source_of_status").build(),
        publishers.source(row, "source_of_grade").build());
  }

  private static void checkJudgment(Row row, @Nullable JudgmentRow judgment, Grade grade) {
    if (judgment == null || judgment.status() != JudgmentRow.Status.CARRIED_FORWARD) {
      throw row.fault(
          "area",
          "no judgment is carried forward here"
              + (judgment == null ? "" : ", see " + judgment.place())
              + "; expected one in "
              + DataFiles.JUDGMENTS);
    }
    checkGrade(row, judgment, grade);
  }

  private static void checkGrade(Row row, JudgmentRow judgment, Grade grade) {
    if (!judgment.grade().equals(Optional.of(grade))) {
      throw row.fault(
          "grade",
          "'"
              + grade.token()
              + "' contradicts "
              + judgment.place()
              + ", which says "
              + judgment.grade().map(Grade::token).orElse("that there is no grade"));
    }
  }

  private static void checkOrder(Row row, Area area, Area origin) {
    Cycle cycle = area.framework().cycle();
    if (!origin.framework().cycle().isBefore(cycle)) {
      throw row.fault(
          "origin",
          "'"
              + origin.framework().cycle()
              + "' is not before "
              + cycle
              + "; expected an earlier cycle");
    }
  }

  /** The judgment of the origin, where it is known, is no other and was newly given. */
  private static void checkOrigin(Row row, @Nullable JudgmentRow judgment, Grade grade) {
    if (judgment == null) {
      return;
    }
    checkGrade(row, judgment, grade);
    if (judgment.status() != JudgmentRow.Status.GRADED) {
      throw row.fault(
          "origin",
          "the grade was not given then but carried forward itself, see " + judgment.place());
    }
  }
}
