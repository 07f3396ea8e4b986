package org.peelinspections.compare.lineage;

import java.util.List;
import java.util.function.Function;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * A sign that one finding was split, or several were merged.
 *
 * <p>It is a hint for people and changes no outcome: at most one part is matched with the whole,
 * and the others are new or no longer reported. A part is a finding that shares more than half of
 * its subjects, and at least two, with the whole, and covers something that the parts before it do
 * not. A finding that names all subjects of the whole and further ones is a part too: it asks for
 * one thing what the whole asks for in general. Immutable.
 */
public sealed interface FindingHint permits FindingHint.PossibleSplit, FindingHint.PossibleMerge {

  /** Calls the function for the kind of this hint. */
  default <T> T match(
      Function<? super PossibleSplit, ? extends T> split,
      Function<? super PossibleMerge, ? extends T> merge) {
    return this instanceof PossibleSplit value
        ? split.apply(value)
        : merge.apply((PossibleMerge) this);
  }

  /** The finding that covers the others. */
  LocatedFinding whole();

  /** Returns the findings that each resemble a part of it: two or more, the best match first. */
  List<LocatedFinding> parts();

  /**
   * Several findings of the later assessment resemble parts of one of the earlier assessment.
   *
   * @param whole the finding of the earlier assessment
   * @param parts the findings of the later assessment
   */
  record PossibleSplit(LocatedFinding whole, List<LocatedFinding> parts) implements FindingHint {

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if there are fewer than two parts
     */
    public PossibleSplit {
      parts = several("split", parts);
    }
  }

  /**
   * Several findings of the earlier assessment resemble parts of one of the later assessment.
   *
   * @param whole the finding of the later assessment
   * @param parts the findings of the earlier assessment
   */
  record PossibleMerge(LocatedFinding whole, List<LocatedFinding> parts) implements FindingHint {

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if there are fewer than two parts
     */
    public PossibleMerge {
      parts = several("merge", parts);
    }
  }

  private static List<LocatedFinding> several(String what, List<LocatedFinding> parts) {
    if (parts.size() < 2) {
      throw new InvalidValueException(
          "possible " + what, "it has " + parts.size() + " parts", "expected two or more");
    }
    return List.copyOf(parts);
  }
}
