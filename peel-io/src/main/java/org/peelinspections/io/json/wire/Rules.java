package org.peelinspections.io.json.wire;

import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Forces;
import org.peelinspections.model.framework.Frameworks;

/**
 * What a document may refer to and hold.
 *
 * @param lenient whether departures are noted instead of refused
 */
public record Rules(Forces forces, Frameworks frameworks, PeelLimits limits, boolean lenient) {

  /** Strict reading within the standard limits. */
  public static Rules strict(Forces forces, Frameworks frameworks) {
    return new Rules(forces, frameworks, PeelLimits.standard(), false);
  }
}
