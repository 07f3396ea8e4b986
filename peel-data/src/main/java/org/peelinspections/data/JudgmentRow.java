package org.peelinspections.data;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Framework;
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
 *   <li>{@code origin}: the key of the earlier cycle from which the grade was carried forward;
 *       empty where that is not established. If there is a row for that cycle, it must be graded,
 *       and equally;
 *   <li>{@code reason}: the token of the reason why there is no grade. Where it is empty, the
 *       framework tells: if it grades no force there, this is not a graded area, else the reason is
 *       not established;
 *   <li>{@code words}: the words of the pages that say so; empty where they are not known;
 *   <li>{@code published}: when the judgment was published, in ISO form, to the day or the month;
 *       empty where that is not known. Not before the first year of the cycle, and not after the
 *       second year that follows its last;
 *   <li>{@code source}: the address of the page that shows it;
 *   <li>{@code support}: {@code direct} or {@code by-exclusion};
 *   <li>{@code other_sources}: the pages that show the origin, at least one that says that the
 *       judgment was carried forward and one that names the grade, or the reason.
 * </ul>
 */
record JudgmentRow(Row row, Force force, AreaId area, Status status, List<Source> pages) {

  private static final String COLUMNS =
      "force cycle area status grade origin reason words published source support other_sources";

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
    List<Source> pages = new ArrayList<>();
    pages.add(source(row, lookup));
    for (URI other : row.addresses("other_sources")) {
      pages.add(lookup.source(row, "other_sources", other).build());
    }
    return new JudgmentRow(
        row,
        Lookup.force(row),
        lookup.area(row),
        row.required("status", token -> Tokens.get("a status", Status.values(), token)),
        pages);
  }

  /** The page that a row cites. */
  static Source source(Row row, Lookup lookup) {
    return lookup.dated(row).support(row.required("support", Source.Support::ofToken)).build();
  }

  Judgment judgment() {
    Framework framework = Lookup.framework(area);
    if (status == Status.UNGRADED) {
      NoGradeReason fallback =
          framework.graded(area) == Graded.NO
              ? NoGradeReason.NOT_A_GRADED_AREA
              : NoGradeReason.NOT_ESTABLISHED;
      return new Judgment.NotGraded(
          row.cell("reason", NoGradeReason::ofToken).orElse(fallback),
          row.cell("words").stream().toList());
    }
    Grade grade = row.required("grade", Grade::ofToken);
    GradingScale scale = framework.scale().orElseThrow();
    return status == Status.GRADED
        ? Judgment.graded(grade, scale)
        : new Judgment.CarriedForward(grade, scale, row.cell("origin", Cycle::ofKey), List.of());
  }
}
