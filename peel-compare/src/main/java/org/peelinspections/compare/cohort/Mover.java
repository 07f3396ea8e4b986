package org.peelinspections.compare.cohort;

import org.peelinspections.compare.Change;
import org.peelinspections.model.Force;

/**
 * A force whose grades were compared.
 *
 * @param force the force
 * @param change the change of the grade
 * @param withCaution true if they were compared with caution
 */
public record Mover(Force force, Change change, boolean withCaution) {

  /** One line for logs: {@code Kent: good to requires improvement: declined by one step}. */
  @Override
  public String toString() {
    return force.shortName() + ": " + change + (withCaution ? ", with caution" : "");
  }
}
