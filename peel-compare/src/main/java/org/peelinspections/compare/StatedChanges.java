package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.StatedChange.Agreement;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.framework.Relation;

/** Sets what the inspectorate itself says about a change beside the verdict. */
record StatedChanges(Pairing pairing, Verdict verdict) {

  /** One for each statement at the later part; mostly none. */
  List<StatedChange> all() {
    return pairing.later().stream()
        .flatMap(part -> part.statedDirections().stream())
        .map(stated -> besidePeriod(stated))
        .toList();
  }

  private StatedChange besidePeriod(StatedDirection stated) {
    Cycle earlier = pairing.span().earlier().cycle();
    Optional<Cycle> origin = pairing.judgment(Side.EARLIER).flatMap(Judgment::origin);
    if (stated.since().isEmpty() && pairing.span().borders().size() > 1) {
      return new StatedChange(
          stated,
          Agreement.OTHER_PERIOD,
          "The inspectorate does not name the cycle that it speaks of, and there is another between"
              + " the two.");
    }
    return stated
        .since()
        .filter(since -> !since.equals(earlier) && !origin.equals(Optional.of(since)))
        .map(
            since ->
                new StatedChange(
                    stated,
                    Agreement.OTHER_PERIOD,
                    "The inspectorate speaks of the change since "
                        + since.label()
                        + ", not since "
                        + earlier.label()
                        + "."))
        .orElseGet(() -> besideGrade(stated, earlier));
  }

  private StatedChange besideGrade(StatedDirection stated, Cycle cycle) {
    Optional<Grade> earlier = pairing.judgment(Side.EARLIER).flatMap(Judgment::standingGrade);
    Optional<Grade> recalled = stated.recalledGrade();
    boolean sameQuestion = !pairing.isRelated(Relation.OVERLAPS);
    if (recalled.isPresent() && earlier.isPresent() && !recalled.equals(earlier) && sameQuestion) {
      return new StatedChange(
          stated,
          Agreement.CONFLICTS,
          "The inspectorate recalls an earlier grade of "
              + recalled.get().label()
              + "; the "
              + cycle.label()
              + " grade in this data is "
              + earlier.get().label()
              + ".");
    }
    return besideDirection(stated);
  }

  private StatedChange besideDirection(StatedDirection stated) {
    String words = "The inspectorate itself speaks of " + stated.direction().noun();
    if (verdict.change().isEmpty()) {
      return new StatedChange(
          stated, Agreement.STANDS_ALONE, words + "; the comparison gives no direction.");
    }
    Direction found = verdict.change().get().direction();
    boolean same = stated.direction() == found;
    return new StatedChange(
        stated,
        same ? Agreement.AGREES : Agreement.CONFLICTS,
        words
            + (same ? ", as the grades do" : "; the grades show " + found.noun())
            + (verdict.isWithCaution() ? ", with caution." : "."));
  }
}
