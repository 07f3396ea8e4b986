package org.peelinspections.compare;

import java.util.Optional;
import org.peelinspections.model.Force;
import org.peelinspections.model.Judgment;

/**
 * What was decided about one force.
 *
 * @param force the force
 * @param judgment the judgment; empty if the area is not in the assessment of this force
 */
public record ForceJudgment(Force force, Optional<Judgment> judgment) {}
