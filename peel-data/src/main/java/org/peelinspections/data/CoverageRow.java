package org.peelinspections.data;

import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.QuestionId;

/**
 * How many forces have a judgment on one pillar or question in one cycle.
 *
 * @param cycle the cycle
 * @param pillar the pillar; empty if this is the row of a question
 * @param question the question; empty if this is the row of a pillar
 * @param label the short name
 * @param grading whether the framework grades it
 * @param graded the number of forces with a new grade
 * @param carriedForward the number of forces with a grade that was carried forward
 * @param originNotEstablished how many carried-forward grades have no known cycle of origin
 * @param notGraded the number of forces that were given no grade
 * @param missing the number of forces without data
 */
public record CoverageRow(
    Cycle cycle,
    Optional<Pillar> pillar,
    Optional<QuestionId> question,
    String label,
    Graded grading,
    int graded,
    int carriedForward,
    int originNotEstablished,
    int notGraded,
    int missing) {

  /** Returns the number of forces with data. */
  public int known() {
    return graded + carriedForward + notGraded;
  }

  /** The number of forces with a grade, newly given or carried forward. */
  public int withGrade() {
    return graded + carriedForward;
  }
}
