package org.peelinspections.compare;

import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;

/**
 * A force that has no number in {@link Ordinals}, and why.
 *
 * @param force the force
 * @param cycle the cycle
 * @param subject the pillar or question; a question stands on the side of its cycle alone
 * @param reason why there is no grade to make a number of
 */
public record LeftOut(Force force, Cycle cycle, Subject subject, Reason reason) {}
