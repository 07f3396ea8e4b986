package org.peelinspections.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Where judgments that were carried forward come from, for those of which that is established.
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
final class Origins {

  private static final String COLUMNS =
      "force,cycle,area,grade,origin,origin_area,source_of_status,source_of_grade";

  private final Map<String, Origin> byKey = new LinkedHashMap<>();

  /** The origin of one judgment, and the pages that show it. */
  private record Origin(Cycle cycle, List<Source> sources) {}

  private Origins() {}

  static Origins read(
      DataFiles files, Areas areas, Publishers publishers, Map<String, JudgmentRow> judgments) {
    Origins origins = new Origins();
    for (Row row : DataTable.read(files, DataFiles.CARRIED_FORWARD, 3, COLUMNS)) {
      Area area = areas.of(row, "cycle", "area");
      Area origin = areas.of(row, "origin", "origin_area");
      Grade grade = row.required("grade", token -> JudgmentRow.grade(area, token));
      String key = JudgmentRow.key(JudgmentRow.force(row), area);
      checkJudgment(row, judgments.get(key), grade);
      checkOrder(row, area, origin);
      checkOrigin(row, judgments.get(JudgmentRow.key(JudgmentRow.force(row), origin)), grade);
      origins.byKey.put(key, new Origin(origin.framework().cycle(), sources(row, publishers)));
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

  /** The cycle in which the grade of a judgment was given; empty if that is not established. */
  Optional<Cycle> origin(Force force, Area area) {
    return Optional.ofNullable(byKey.get(JudgmentRow.key(force, area))).map(Origin::cycle);
  }

  /** The pages that show it; empty if it is not established. */
  List<Source> sources(Force force, Area area) {
    return Optional.ofNullable(byKey.get(JudgmentRow.key(force, area)))
        .map(Origin::sources)
        .orElse(List.of());
  }
}
