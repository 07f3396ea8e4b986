package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.model.Direction;
import org.peelinspections.model.FindingRef;

/**
 * Tells a comparison as a flat list of events.
 *
 * <p>There is one event for each row, in the order of the rows, and after it one for each statement
 * of the inspectorate on the change that conflicts with the grades of the row. The events of the
 * findings follow, one for each outcome of their lineage, if the comparison has one.
 */
public final class ChangeFeed {

  private ChangeFeed() {}

  /** The events of a comparison; empty if it has no rows. */
  public static List<ChangeEvent> of(Comparison comparison) {
    List<ChangeEvent> events = new ArrayList<>();
    for (ComparisonRow row : comparison.rows()) {
      events.add(ofVerdict(comparison, row));
      int number = 0;
      for (StatedChange stated : row.statedChanges()) {
        if (stated.agreement() == Agreement.CONFLICTS) {
          number++;
          events.add(ofConflict(comparison, row, stated, number));
        }
      }
    }
    comparison
        .lineage()
        .ifPresent(
            lineage ->
                lineage.outcomes().forEach(outcome -> events.add(ofOutcome(comparison, outcome))));
    return List.copyOf(events);
  }

  private static ChangeEvent ofOutcome(Comparison comparison, FindingOutcome outcome) {
    FindingRef ref = LineageText.latest(outcome).ref();
    ChangeKind kind = kind(outcome);
    return event(comparison, kind, ref.toString(), 1)
        .finding(ref)
        .label(LineageText.latest(outcome).finding().kind().label())
        .sentence(LineageText.sentence(outcome))
        .build();
  }

  private static ChangeKind kind(FindingOutcome outcome) {
    return outcome.match(
        same -> ChangeKind.FINDING_STILL_REPORTED,
        reworded -> ChangeKind.FINDING_REWORDED,
        perhaps -> ChangeKind.FINDING_PERHAPS_REWORDED,
        isNew -> ChangeKind.FINDING_RAISED,
        newlyInspected -> ChangeKind.FINDING_NEWLY_INSPECTED,
        noLongerReported -> ChangeKind.FINDING_NO_LONGER_REPORTED,
        notReinspected -> ChangeKind.FINDING_NOT_REINSPECTED);
  }

  private static ChangeEvent ofVerdict(Comparison comparison, ComparisonRow row) {
    ChangeEventBuilder event = event(comparison, row, kind(row.verdict()), 1);
    row.verdict()
        .match(
            compared -> event.change(compared.change()),
            withCaution -> event.change(withCaution.change()),
            noNewEvidence -> event,
            notCompared -> event);
    return event
        .reasons(row.verdict().reasons())
        .sentence(ComparisonText.verdictSentence(comparison, row))
        .build();
  }

  private static ChangeEvent ofConflict(
      Comparison comparison, ComparisonRow row, StatedChange stated, int number) {
    return event(comparison, row, ChangeKind.STATED_DIRECTION_CONFLICTS, number)
        .sentence(ComparisonText.name(row) + ": " + stated.sentence())
        .build();
  }

  private static ChangeKind kind(Verdict verdict) {
    return verdict.match(
        compared -> kind(compared.direction()),
        withCaution -> kind(withCaution.direction()),
        noNewEvidence -> ChangeKind.NO_NEW_EVIDENCE,
        notCompared -> ChangeKind.NOT_COMPARABLE);
  }

  private static ChangeKind kind(Direction direction) {
    return switch (direction) {
      case IMPROVED -> ChangeKind.GRADE_IMPROVED;
      case UNCHANGED -> ChangeKind.GRADE_UNCHANGED;
      case DECLINED -> ChangeKind.GRADE_DECLINED;
    };
  }

  private static ChangeEventBuilder event(
      Comparison comparison, ComparisonRow row, ChangeKind kind, int number) {
    return event(comparison, kind, row.subject().key(), number)
        .subject(row.subject())
        .label(row.label());
  }

  private static ChangeEventBuilder event(
      Comparison comparison, ChangeKind kind, String what, int number) {
    String earlier = comparison.earlier().framework().id();
    String later = comparison.later().framework().id();
    String id = String.join(" ", comparison.force().slug(), earlier, later, kind.token(), what);
    return ChangeEvent.builder()
        .id(number == 1 ? id : id + " " + number)
        .kind(kind)
        .force(comparison.force())
        .earlier(earlier)
        .later(later);
  }
}
