package org.peelinspections.data;

import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Source;

/**
 * What the inspectorate itself says about the change of a force, or of one of its areas, since an
 * earlier inspection.
 *
 * <p>It stands beside a comparison and never in its place: it gives no grade, and where grades may
 * not be compared they stay so. Two sources can state different directions; both are kept. Two are
 * equal if all of their parts are. Immutable.
 *
 * @param force the force
 * @param cycle the cycle in which it is said
 * @param area the token of the pillar, or the path of the question in the framework of the cycle;
 *     empty if it is said of the force as a whole
 * @param label the name of the area, {@code the force as a whole} if there is none
 * @param direction the direction
 * @param since the earlier cycle, if it is named
 * @param scope whether it is said of the judgment or of the performance
 * @param basis in what kind of document
 * @param source the page
 */
public record PublishedDirection(
    Force force,
    Cycle cycle,
    Optional<String> area,
    String label,
    Direction direction,
    Optional<Cycle> since,
    DirectionScope scope,
    DirectionBasis basis,
    Source source) {

  /**
   * Returns the direction in words, such as {@code the inspectorate itself speaks of an improvement
   * since 2021/22}; without a full stop.
   */
  public String sentence() {
    return "the inspectorate itself speaks of "
        + direction.noun()
        + (scope == DirectionScope.JUDGMENT ? " of the judgment" : "")
        + since.map(cycle -> " since " + cycle.label()).orElse("")
        + (basis == DirectionBasis.QUOTED ? ", as quoted by others" : "");
  }
}
