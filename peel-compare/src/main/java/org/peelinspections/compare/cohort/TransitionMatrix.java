package org.peelinspections.compare.cohort;

import java.util.List;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * How many forces moved from each grade of a scale to each other grade. Only forces that were
 * compared count, with or without caution.
 *
 * @param scale the scale of all grades in it
 * @param movers the forces that were compared, by slug, including those that did not move
 */
public record TransitionMatrix(GradingScale scale, List<Mover> movers) {

  /**
   * Copies the movers.
   *
   * @throws InvalidValueException if one of them has another scale
   */
  public TransitionMatrix {
    movers = List.copyOf(movers);
    for (Mover mover : movers) {
      if (!mover.change().scale().equals(scale)) {
        throw new InvalidValueException(
            "transition matrix on scale " + scale,
            mover.force().slug() + " moved on scale " + mover.change().scale(),
            "expected one scale");
      }
    }
  }

  /**
   * Returns the forces that moved from one grade to another, by slug; the two grades can be the
   * same.
   */
  public List<Force> forces(Grade earlier, Grade later) {
    return movers.stream()
        .filter(mover -> mover.change().earlier() == earlier && mover.change().later() == later)
        .map(Mover::force)
        .toList();
  }

  /** Returns how many forces moved from one grade to another. */
  public int count(Grade earlier, Grade later) {
    return forces(earlier, later).size();
  }
}
