package org.peelinspections.data;

import org.peelinspections.model.Force;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Grade;

/**
 * How many forces have the same grade as one force, in one area and cycle. Only forces whose grade
 * is in this data count.
 *
 * <p>It is a count, never a rank or an average. Immutable. Equality includes all components.
 *
 * @param force the force
 * @param framework the framework of the cycle
 * @param area the token of the pillar, or the path of the question in the framework
 * @param label the name of the area
 * @param grade its grade, newly given or carried forward
 * @param same how many forces have this grade, including the force itself
 * @param known how many forces have a grade in this data
 */
public record Standing(
    Force force, Framework framework, String area, String label, Grade grade, int same, int known) {

  /**
   * Returns the counts in words: {@code the only inadequate of 42 in this data} or {@code 1 of 6
   * outstanding, of 43 in this data}.
   */
  public String sentence() {
    return (same == 1 ? "the only " + grade.label() : "1 of " + same + " " + grade.label() + ",")
        + " of "
        + known
        + " in this data";
  }
}
