package org.peelinspections.data;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.Tokens;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * One published judgment.
 *
 * <p>The file {@code judgments.tsv}, sorted by its first three columns, has the columns
 *
 * <ul>
 *   <li>{@code force}: the slug of the force;
 *   <li>{@code cycle}: the key of the cycle;
 *   <li>{@code area}: a label of {@code areas.tsv};
 *   <li>{@code status}: one of the tokens of {@link Status};
 *   <li>{@code grade}: a grade of the scale of the framework; empty if, and only if, ungraded;
 *   <li>{@code published}: when the judgment was published, in ISO form, to the day or the month;
 *       empty where that is not known. Not before the first year of the cycle, and not after the
 *       second year that follows its last;
 *   <li>{@code source}: the address of the page that shows it;
 *   <li>{@code support}: {@code direct} or {@code by-exclusion}.
 * </ul>
 */
record JudgmentRow(
    Row row, Force force, AreaId area, Status status, Optional<Grade> grade, Source source) {

  private static final String COLUMNS = "force cycle area status grade published source support";

  /** What a row says of the grade. */
  enum Status {
    GRADED,
    UNGRADED,
    CARRIED_FORWARD
  }

  /** The rows of the file as they stand. */
  static List<Row> rows(DataFiles files) {
    return files.rows(DataFiles.JUDGMENTS, COLUMNS);
  }

  static JudgmentRow of(Row row, Lookup lookup) {
    Status status = row.required("status", token -> Tokens.get("a status", Status.values(), token));
    if (status != Status.UNGRADED) {
      row.required("grade");
    }
    return new JudgmentRow(
        row,
        Lookup.force(row),
        lookup.area(row),
        status,
        row.cell("grade", Grade::ofToken),
        source(row, lookup));
  }

  /** The page that a row cites. */
  static Source source(Row row, Lookup lookup) {
    return lookup.dated(row).support(row.required("support", Source.Support::ofToken)).build();
  }

  /** Returns what tells this row from others: no two have the same force and area. */
  String key() {
    return key(force, area);
  }

  static String key(Force force, AreaId area) {
    return force.slug() + "/" + area;
  }
}
