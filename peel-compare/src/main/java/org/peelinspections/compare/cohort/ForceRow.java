package org.peelinspections.compare.cohort;

import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.model.Force;

/**
 * How one force moved.
 *
 * @param force the force
 * @param row its row in the comparison of its two assessments
 */
public record ForceRow(Force force, ComparisonRow row) {}
