package org.peelinspections.compare;

import org.peelinspections.model.Named;
import org.peelinspections.model.StatedDirection;

/**
 * What the inspectorate itself says about the change. It never gives a grade or changes a verdict.
 *
 * @param stated the inspectorate's words
 * @param agreement whether they agree with the grades
 * @param sentence the agreement in a sentence for people to read
 */
public record StatedChange(StatedDirection stated, Agreement agreement, String sentence) {

  /** Whether the inspectorate's own words on a change agree with the grades. */
  public enum Agreement implements Named {
    /** The words and the grades say the same. */
    AGREES,
    /** The words name another direction, or recall another earlier grade. */
    CONFLICTS,
    /**
     * The words name a cycle other than the one compared with, or name none although the comparison
     * skips a cycle.
     */
    OTHER_PERIOD,
    /** The verdict has no direction, so there is nothing to agree with. */
    STANDS_ALONE
  }
}
