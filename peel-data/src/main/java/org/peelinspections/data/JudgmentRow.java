package org.peelinspections.data;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Source;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * One published judgment.
 *
 * <p>The file {@code judgments.csv}, sorted by its first three columns, has the columns
 *
 * <ul>
 *   <li>{@code force}: the slug of the force;
 *   <li>{@code cycle}: the key of the cycle;
 *   <li>{@code area}: a label of {@code areas.csv};
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
    Row row, Force force, Area area, Status status, Optional<Grade> grade, Source source) {

  private static final String COLUMNS = "force,cycle,area,status,grade,published,source,support";

  /** What a row says of the grade. */
  enum Status {
    GRADED,
    UNGRADED,
    CARRIED_FORWARD;

    private static final Tokens<Status> TOKENS = Tokens.of("a status", values());
  }

  static List<JudgmentRow> read(DataFiles files, Areas areas, Publishers publishers) {
    return table(files).stream().map(row -> of(row, areas, publishers)).toList();
  }

  /** The rows of the file as they stand. */
  static List<Row> table(DataFiles files) {
    return DataTable.read(files, DataFiles.JUDGMENTS, 3, COLUMNS);
  }

  private static JudgmentRow of(Row row, Areas areas, Publishers publishers) {
    Area area = areas.of(row, "cycle", "area");
    Status status = row.required("status", Status.TOKENS::get);
    Source source = source(row, area, publishers);
    return new JudgmentRow(row, force(row), area, status, grade(row, area, status), source);
  }

  /** The page that a row cites. */
  static Source source(Row row, Area area, Publishers publishers) {
    return publishers
        .dated(row, area.framework().cycle())
        .support(row.required("support", Source.Support::ofToken))
        .build();
  }

  /** The force of a row, by its very slug. */
  static Force force(Row row) {
    return row.required("force", JudgmentRow::force);
  }

  private static Force force(String slug) {
    Forces forces = Forces.bundled();
    return forces
        .find(slug)
        .filter(force -> force.slug().equals(slug))
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "the slug of a force", slug, forces.all().stream().map(Force::slug).toList()));
  }

  private static Optional<Grade> grade(Row row, Area area, Status status) {
    if (status == Status.UNGRADED) {
      Optional<String> grade = row.cell("grade");
      if (grade.isPresent()) {
        throw row.fault("grade", "'" + grade.get() + "' in a row without a grade; expected none");
      }
      return Optional.empty();
    }
    if (area.graded() == Graded.NO) {
      throw row.fault("grade", "a grade where the framework grades no force, in " + area.key());
    }
    return Optional.of(row.required("grade", token -> grade(area, token)));
  }

  static Grade grade(Area area, String token) {
    GradingScale scale =
        area.framework()
            .scale()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the scale of framework " + area.framework() + " is not known"));
    Grade grade = Grade.ofToken(token);
    if (!scale.has(grade)) {
      throw new UnknownNameException(
          "a grade of framework " + area.framework(),
          token,
          scale.grades().stream().map(Grade::token).toList());
    }
    return grade;
  }

  /** The file and line of this row. */
  String place() {
    return DataFiles.JUDGMENTS + ", line " + row.line();
  }

  /** Returns what tells this row from others: no two have the same force and area. */
  String key() {
    return key(force, area);
  }

  static String key(Force force, Area area) {
    return force.slug() + "/" + area.key();
  }
}
