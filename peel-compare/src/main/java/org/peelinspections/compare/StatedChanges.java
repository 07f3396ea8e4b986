package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.framework.Relation;

/** Sets what the inspectorate itself says about a change beside the verdict. */
final class StatedChanges {

  private final Span span;
  private final Pairing pairing;
  private final Verdict verdict;

  StatedChanges(Span span, Pairing pairing, Verdict verdict) {
    this.span = span;
    this.pairing = pairing;
    this.verdict = verdict;
  }

  /** One for each statement at the later part; mostly none. */
  List<StatedChange> all() {
    if (pairing.later().isEmpty() || pairing.later().get().statedDirections().isEmpty()) {
      return List.of();
    }
    return pairing.later().get().statedDirections().stream().map(this::beside).toList();
  }

  private Optional<Direction> direction() {
    return verdict.change().map(Change::direction);
  }

  private StatedChange beside(StatedDirection stated) {
    if (speaksOfAnotherPeriod(stated)) {
      return new StatedChange(
          stated,
          StatedChange.Agreement.OTHER_PERIOD,
          ReasonSentences.otherPeriod(stated, earlierCycle()));
    }
    Optional<StatedChange> otherGrade = recallsAnotherGrade(stated);
    if (otherGrade.isPresent()) {
      return otherGrade.get();
    }
    return direction()
        .map(found -> besideDirection(stated, found))
        .orElseGet(
            () ->
                new StatedChange(
                    stated,
                    StatedChange.Agreement.STANDS_ALONE,
                    ReasonSentences.standsAlone(stated)));
  }

  private StatedChange besideDirection(StatedDirection stated, Direction found) {
    boolean same = stated.direction() == found;
    boolean caution = verdict.kind() == VerdictKind.COMPARED_WITH_CAUTION;
    return new StatedChange(
        stated,
        same ? StatedChange.Agreement.AGREES : StatedChange.Agreement.CONFLICTS,
        ReasonSentences.besideDirection(stated, found, caution));
  }

  private boolean speaksOfAnotherPeriod(StatedDirection stated) {
    return stated
        .since()
        .map(since -> !since.equals(earlierCycle()) && !origin().equals(Optional.of(since)))
        .orElse(span.borders().size() > 1);
  }

  private Cycle earlierCycle() {
    return span.earlier().cycle();
  }

  /** The cycle that the earlier judgment was carried forward from; empty if it was not. */
  private Optional<Cycle> origin() {
    return pairing.judgment(Side.EARLIER).flatMap(Judgment::origin);
  }

  /** Empty unless the words recall a grade, and the earlier judgment at hand has another. */
  private Optional<StatedChange> recallsAnotherGrade(StatedDirection stated) {
    Optional<Grade> earlier = pairing.judgment(Side.EARLIER).flatMap(Judgment::standingGrade);
    Optional<Grade> recalled = stated.recalledGrade();
    if (recalled.isEmpty() || earlier.isEmpty() || recalled.equals(earlier) || overlaps()) {
      return Optional.empty();
    }
    String sentence =
        ReasonSentences.recallsAnotherGrade(recalled.get(), earlierCycle(), earlier.get());
    return Optional.of(new StatedChange(stated, StatedChange.Agreement.CONFLICTS, sentence));
  }

  /** Returns whether the earlier judgment is on another question than the words may recall. */
  private boolean overlaps() {
    return pairing
        .topic()
        .crosswalk()
        .filter(row -> row.relation() == Relation.OVERLAPS)
        .isPresent();
  }
}
