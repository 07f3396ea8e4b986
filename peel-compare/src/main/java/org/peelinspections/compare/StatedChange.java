package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Named;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.framework.Relation;

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

  /** Sets each statement at the later area of a pairing beside its verdict; mostly none. */
  static List<StatedChange> of(Pairing pairing, Verdict verdict) {
    return pairing.later().stream()
        .flatMap(part -> part.statedDirections().stream())
        .map(
            stated ->
                besidePeriod(stated, pairing)
                    .or(() -> besideGrade(stated, pairing))
                    .orElseGet(() -> besideVerdict(stated, verdict)))
        .toList();
  }

  private static Optional<StatedChange> besidePeriod(StatedDirection stated, Pairing pairing) {
    Cycle earlier = pairing.span().earlier().cycle();
    Optional<Cycle> origin = pairing.judgment(Side.EARLIER).flatMap(Judgment::origin);
    if (stated.since().isEmpty() && pairing.span().borders().size() > 1) {
      String sentence =
          "The inspectorate does not name the cycle that it speaks of, and there is another between"
              + " the two.";
      return Optional.of(new StatedChange(stated, Agreement.OTHER_PERIOD, sentence));
    }
    return stated
        .since()
        .filter(since -> !since.equals(earlier) && !origin.equals(Optional.of(since)))
        .map(since -> "since " + since.label() + ", not since " + earlier.label() + ".")
        .map(since -> "The inspectorate speaks of the change " + since)
        .map(sentence -> new StatedChange(stated, Agreement.OTHER_PERIOD, sentence));
  }

  private static Optional<StatedChange> besideGrade(StatedDirection stated, Pairing pairing) {
    Optional<Grade> earlier = pairing.judgment(Side.EARLIER).flatMap(Judgment::standingGrade);
    Optional<Grade> recalled = stated.recalledGrade();
    if (recalled.isEmpty()
        || earlier.isEmpty()
        || recalled.equals(earlier)
        || pairing.isRelated(Relation.OVERLAPS)) {
      return Optional.empty();
    }
    String sentence =
        "The inspectorate recalls an earlier grade of "
            + recalled.get().label()
            + "; the "
            + pairing.span().earlier().cycle().label()
            + " grade in this data is "
            + earlier.get().label()
            + ".";
    return Optional.of(new StatedChange(stated, Agreement.CONFLICTS, sentence));
  }

  private static StatedChange besideVerdict(StatedDirection stated, Verdict verdict) {
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
