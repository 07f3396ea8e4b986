package org.peelinspections.data;

import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;

/**
 * How many forces have a judgment of one area in one cycle.
 *
 * @param cycle the cycle
 * @param area the pillar or question
 * @param label its short name
 * @param grading whether the framework grades forces here
 * @param graded the number of forces with a newly given grade
 * @param carriedForward the number of forces with a grade that was carried forward
 * @param originNotEstablished how many of those carried forward do not say from which cycle
 * @param notGraded the number of forces that were given no grade
 * @param missing the number of forces of which nothing is known here
 */
public record CoverageRow(
    Cycle cycle,
    AreaId area,
    String label,
    Graded grading,
    int graded,
    int carriedForward,
    int originNotEstablished,
    int notGraded,
    int missing) {

  /** The number of forces of which something is known here. */
  public int known() {
    return graded + carriedForward + notGraded;
  }

  /** The number of forces with a grade, newly given or carried forward. */
  public int withGrade() {
    return graded + carriedForward;
  }
}
