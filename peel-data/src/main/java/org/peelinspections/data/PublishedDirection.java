package org.peelinspections.data;

import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.Tokens;

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
    QUOTED;

    static final Tokens<Basis> TOKENS = Tokens.of("a basis of a direction", values());
  }

  /** What a stated direction is about. */
  public enum Scope {
    /** The judgment itself: a different grade or the same. */
    JUDGMENT,
    /** The performance in the area, which can improve or decline within one grade. */
    AREA;

    static final Tokens<Scope> TOKENS = Tokens.of("a scope of a direction", values());
  }
}
