package org.peelinspections.compare;

import org.peelinspections.model.Force;

/**
 * A force whose grades were compared, and how they moved.
 *
 * @param force the force
 * @param change from which grade to which
 * @param withCaution whether the verdict calls for caution
 */
public record Mover(Force force, Change change, boolean withCaution) {}
