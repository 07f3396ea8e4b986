package org.peelinspections.compare;

import java.util.List;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.InvalidValueException;

/**
 * How many forces went from each grade of a scale to each other, among those that were compared
 * with or without caution.
 *
 * @param scale the scale of all grades in it
 * @param movers the forces that were compared, by slug, those that stayed among them
 */
public record TransitionMatrix(GradingScale scale, List<Mover> movers) {

  /**
   * Copies the movers.
   *
   * @throws InvalidValueException if one of them moved on another scale
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

  /** The forces that went from one grade to another, by slug; the two may be the same. */
  public List<Force> forces(Grade earlier, Grade later) {
    return movers.stream()
        .filter(mover -> mover.change().earlier() == earlier && mover.change().later() == later)
        .map(Mover::force)
        .toList();
  }

  /** How many forces went from one grade to another. */
  public int count(Grade earlier, Grade later) {
    return forces(earlier, later).size();
  }
}
