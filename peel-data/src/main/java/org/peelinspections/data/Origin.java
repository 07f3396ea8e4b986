package org.peelinspections.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Where a judgment that was carried forward comes from, and the pages that show it.
 *
 * <p>The file {@code carried-forward.tsv}, sorted by its first three columns, has the columns
 *
 * <ul>
 *   <li>{@code force}, {@code cycle}, {@code area}: those of the row of {@code judgments.tsv} that
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

  static final String COLUMNS =
      "force cycle area grade origin origin_area source_of_status source_of_grade";

  /** The origins by the keys of the judgments. */
  static Map<String, Origin> read(DataFiles files, Lookup lookup) {
    Map<String, Origin> origins = new HashMap<>();
    for (Row row : files.rows(DataFiles.CARRIED_FORWARD, COLUMNS)) {
      origins.put(
          JudgmentRow.key(Lookup.force(row), lookup.area(row)),
          new Origin(
              lookup.cycle(row, "origin"),
              List.of(
                  lookup.source(row, "source_of_status").build(),
                  lookup.source(row, "source_of_grade").build())));
    }
    return origins;
  }
}
