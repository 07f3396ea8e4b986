package org.peelinspections.compare.lineage;

import java.util.List;
import org.peelinspections.model.Named;
import org.peelinspections.model.assessment.LocatedFinding;

/**
 * A sign that one finding was split, or several were merged.
 *
 * <p>It is a hint for people and changes no outcome: at most one part is matched with the whole,
 * and the others are new or no longer reported. A part is a finding that shares more than half of
 * its subjects, and at least two, with the whole, and covers something that the parts before it do
 * not. A finding that names all subjects of the whole and further ones is a part too: it asks for
 * one thing what the whole asks for in general. Immutable.
 *
 * @param kind whether it is a split or a merge
 * @param whole the finding that covers the others; of the earlier assessment if it was split
 * @param parts the findings that each resemble a part of it: two or more, the best match first
 */
public record FindingHint(Kind kind, LocatedFinding whole, List<LocatedFinding> parts) {

  /** Which side has several findings. */
  public enum Kind implements Named {
    /** Several findings of the later assessment resemble parts of one of the earlier assessment. */
    POSSIBLE_SPLIT,
    /** Several findings of the earlier assessment resemble parts of one of the later assessment. */
    POSSIBLE_MERGE
  }

  /** Copies the parts. */
  public FindingHint {
    parts = List.copyOf(parts);
  }
}
