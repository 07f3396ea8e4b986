package org.peelinspections.model.assessment;

import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;

/**
 * A finding of an assessment with its place and its reference.
 *
 * <p>A finding stands at a question, at a pillar and none of its questions, or at the assessment as
 * a whole. Equality takes the finding in with its evidence; {@link #ref} tells whether two mean the
 * same finding.
 */
@Value.Immutable
public interface LocatedFinding {

  /** The reference: kind and hash are those of the finding, the area is its place. */
  FindingRef ref();

  /** The finding. */
  Finding finding();

  /** The area it stands at; empty if it stands at the assessment as a whole. */
  Optional<AreaId> area();

  @Value.Check
  default void check() {
    boolean placed =
        ref().area().equals(area().map(AreaId::path))
            && area().map(AreaId::framework).orElse(ref().framework()).equals(ref().framework());
    boolean said = ref().kind() == finding().kind() && ref().hash().equals(finding().hash());
    if (!placed || !said) {
      throw new InvalidValueException(
          "finding " + ref(),
          "its reference does not fit its " + (placed ? "words" : "place"),
          "expected the reference of this finding at this place");
    }
  }

  /** Starts a new located finding. */
  static LocatedFindingBuilder builder() {
    return new LocatedFindingBuilder();
  }
}
