package org.peelinspections.compare;

import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;

/**
 * A grade as a number, for those who must have one.
 *
 * @param force the force
 * @param cycle the cycle
 * @param subject the pillar or question; a question stands on the side of its cycle alone
 * @param grade the grade that stands
 * @param number its place on the scale, 1 for the worst grade
 * @param carriedForward whether the grade is carried forward from an earlier cycle
 */
public record Ordinal(
    Force force, Cycle cycle, Subject subject, Grade grade, int number, boolean carriedForward) {}
