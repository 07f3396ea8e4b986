package org.peelinspections.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding of an assessment with its place and its reference.
 *
 * <p>A finding stands at a question, at a pillar and none of its questions, or at the assessment as
 * a whole; so at most one of pillar and question is present. Equality takes the finding in with its
 * evidence; {@link #ref} tells whether two mean the same finding.
 */
@Value.Immutable
public interface LocatedFinding {

  /** The reference: kind and hash are those of the finding, the area is its place. */
  FindingRef ref();

  /** The finding. */
  Finding finding();

  /** The pillar it stands at; empty if it stands at a question or at the assessment as a whole. */
  Optional<Pillar> pillar();

  /** The question it stands at; empty if it stands at a pillar or at the assessment as a whole. */
  Optional<QuestionId> question();

  @Value.Check
  default void check() {
    if (pillar().isPresent() && question().isPresent()) {
      throw new InvalidValueException(
          "finding " + ref(),
          "it stands at pillar " + pillar().get().token() + " and question " + question().get(),
          "expected one place");
    }
    Optional<String> area = pillar().map(Pillar::token).or(() -> question().map(QuestionId::path));
    boolean placed = ref().area().equals(area);
    boolean said =
        ref().kind() == finding().kind() && ref().hash().equals(FindingRef.hashOf(finding()));
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
