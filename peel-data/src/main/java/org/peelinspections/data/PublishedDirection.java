package org.peelinspections.data;

import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.Tokens;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * What the inspectorate itself says about the change of a force, or of one of its areas, since an
 * earlier inspection.
 *
 * <p>It is shown beside a comparison and does not replace it: it gives no grade, and it does not
 * make grades comparable. Two sources can state different directions; both are kept. Equality
 * includes all components. Immutable.
 *
 * @param force the force
 * @param cycle the cycle of the statement
 * @param area the token of the pillar, or the path of the question in the framework of the cycle;
 *     empty if it is about the force as a whole
 * @param label the name of the area, {@code the force as a whole} if there is none
 * @param direction the direction
 * @param since the earlier cycle, if it is named
 * @param scope whether it is about the judgment or the performance
 * @param basis the kind of document
 * @param source the page
 */
public record PublishedDirection(
    Force force,
    Cycle cycle,
    Optional<String> area,
    String label,
    Direction direction,
    Optional<Cycle> since,
    Scope scope,
    Basis basis,
    Source source) {

  static final String COLUMNS = "force cycle area source scope direction since basis published";

  /**
   * Reads what the inspectorate itself says.
   *
   * <p>The file {@code directions.tsv}, sorted by its first five columns, has the columns
   *
   * <ul>
   *   <li>{@code force}, {@code cycle}: as in {@code judgments.tsv};
   *   <li>{@code area}: a label of {@code areas.tsv}; empty for the force as a whole;
   *   <li>{@code source}: the page that says so;
   *   <li>{@code scope}: {@code judgment} or {@code area};
   *   <li>{@code direction}: {@code improved}, {@code unchanged} or {@code declined};
   *   <li>{@code since}: the key of the earlier cycle; empty if the page names none;
   *   <li>{@code basis}: {@code page}, {@code release} or {@code quoted};
   *   <li>{@code published}: when the page was published; can be empty.
   * </ul>
   */
  static PublishedDirection of(Row row, Lookup lookup) {
    Optional<AreaId> area = row.cell("area").map(label -> lookup.area(row));
    return new PublishedDirection(
        Lookup.force(row),
        lookup.cycle(row, "cycle"),
        area.map(AreaId::path),
        area.map(id -> Lookup.framework(id).label(id)).orElse("the force as a whole"),
        row.required("direction", Direction::ofToken),
        row.cell("since").map(key -> lookup.cycle(row, "since")),
        row.required("scope", token -> Tokens.get("a scope of a direction", Scope.values(), token)),
        row.required("basis", token -> Tokens.get("a basis of a direction", Basis.values(), token)),
        lookup.dated(row).build());
  }

  /**
   * Returns the direction in words, such as {@code the inspectorate itself speaks of an improvement
   * since 2021/22}; without a full stop.
   */
  public String sentence() {
    return (basis == Basis.QUOTED
            ? "the inspectorate is quoted as speaking of "
            : "the inspectorate itself speaks of ")
        + direction.noun()
        + (scope == Scope.JUDGMENT ? " of the judgment" : "")
        + since.map(cycle -> " since " + cycle.label()).orElse("");
  }

  /** The kind of document in which the inspectorate states a direction. */
  public enum Basis {
    /** A page of a report. */
    PAGE,
    /** A press release of the inspectorate, or a copy of it. */
    RELEASE,
    /** Words of the inspectorate that someone else quotes. */
    QUOTED
  }

  /** What a stated direction is about. */
  public enum Scope {
    /** The judgment itself: a different grade or the same. */
    JUDGMENT,
    /** The performance in the area, which can improve or decline within one grade. */
    AREA
  }
}
