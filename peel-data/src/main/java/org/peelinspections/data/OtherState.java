package org.peelinspections.data;

import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.Tokens;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * A published grade that is not in the assessment, because it was changed later or another page
 * contradicts it.
 *
 * <p>No component is absent. Equality includes all components. Immutable.
 *
 * @param force the force
 * @param cycle the cycle
 * @param area the token of the pillar, or the path of the question in the framework of the cycle
 * @param label the name of the area
 * @param kind why it is not the grade in the assessment
 * @param grade the grade that the page gives
 * @param source the page
 * @param reason what changed it, or which page is used and why; a sentence without a full stop
 */
public record OtherState(
    Force force,
    Cycle cycle,
    String area,
    String label,
    Kind kind,
    Grade grade,
    Source source,
    String reason) {

  static final String COLUMNS = "force cycle area kind source grade published support reason";

  /**
   * Reads a grade beside those of {@code judgments.tsv}.
   *
   * <p>The file {@code other-states.tsv}, sorted by its first five columns, has the columns
   *
   * <ul>
   *   <li>{@code force}, {@code cycle}, {@code area}: those of a row of {@code judgments.tsv};
   *   <li>{@code kind}: {@code earlier} or {@code contradicting};
   *   <li>{@code source}: the page that gives the grade;
   *   <li>{@code grade}: a grade other than that of the row. An earlier one was published before
   *       it;
   *   <li>{@code published}, {@code support}: as in {@code judgments.tsv};
   *   <li>{@code reason}: what changed the grade, or which page is used and why.
   * </ul>
   */
  static OtherState of(Row row, Lookup lookup) {
    AreaId area = lookup.area(row);
    return new OtherState(
        Lookup.force(row),
        lookup.cycle(row, "cycle"),
        area.path(),
        Lookup.framework(area).label(area),
        row.required("kind", token -> Tokens.get("a kind of state", Kind.values(), token)),
        row.required("grade", Grade::ofToken),
        JudgmentRow.source(row, lookup),
        row.required("reason"));
  }

  /** Why a grade that a page gives is not the one in the assessment. */
  public enum Kind {
    /** It was published first and changed later; the assessment has the later one. */
    EARLIER,
    /** Another page gives another grade for the same area; the assessment has that one. */
    CONTRADICTING
  }
}
