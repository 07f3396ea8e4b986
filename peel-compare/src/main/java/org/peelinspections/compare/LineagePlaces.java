package org.peelinspections.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Crosswalk;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.FindingKind;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.LocatedFinding;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionId;
import org.peelinspections.model.Relation;

/** How the places of two assessments relate, and which were inspected. */
final class LineagePlaces {

  private final Assessment earlier;
  private final Assessment later;
  private final Crosswalk crosswalk;
  private final Map<QuestionId, Map<QuestionId, Relation>> relations = new HashMap<>();

  LineagePlaces(Assessment earlier, Assessment later, Crosswalk crosswalk) {
    this.earlier = earlier;
    this.later = later;
    this.crosswalk = crosswalk;
    for (CrosswalkRow row : crosswalk.rows()) {
      if (row.earlier().isPresent() && row.later().isPresent()) {
        relations
            .computeIfAbsent(row.earlier().get(), id -> new HashMap<>())
            .put(row.later().get(), row.relation());
      }
    }
  }

  /** How near to one another two findings stand. */
  enum Nearness {
    /** At the same question or pillar, or both at the assessment as a whole. */
    SAME,
    /** At questions that the crosswalk links. */
    LINKED,
    /** At places that are not comparable. */
    ACROSS
  }

  /** How near an earlier and a later finding stand. */
  Nearness nearness(LocatedFinding one, LocatedFinding other) {
    if (one.question().isPresent() && other.question().isPresent()) {
      Relation relation =
          relations
              .getOrDefault(one.question().get(), Map.of())
              .getOrDefault(other.question().get(), Relation.NONE);
      return relation.sameQuestion()
          ? Nearness.SAME
          : relation.links() ? Nearness.LINKED : Nearness.ACROSS;
    }
    boolean same = one.question().equals(other.question()) && one.pillar().equals(other.pillar());
    return same ? Nearness.SAME : Nearness.ACROSS;
  }

  /** Whether a finding of one kind can be the sequel of one of another. */
  static boolean kindsFit(FindingKind one, FindingKind other) {
    return one == other
        || (one != FindingKind.INNOVATIVE_PRACTICE && other != FindingKind.INNOVATIVE_PRACTICE);
  }

  /** Why the later assessment does not tell what became of an earlier finding; empty if it does. */
  Optional<FindingGap> gapAfter(LocatedFinding finding) {
    List<CrosswalkRow> rows = finding.question().map(crosswalk::ofEarlier).orElse(List.of());
    return gap(finding, later, rows, CrosswalkRow::later, Function.identity());
  }

  /** Why the earlier assessment does not tell whether a later finding is new; empty if it does. */
  Optional<FindingGap> gapBefore(LocatedFinding finding) {
    List<CrosswalkRow> rows = finding.question().map(crosswalk::ofLater).orElse(List.of());
    return gap(finding, earlier, rows, CrosswalkRow::earlier, Relation::reversed);
  }

  private static Optional<FindingGap> gap(
      LocatedFinding finding,
      Assessment other,
      List<CrosswalkRow> rows,
      Function<CrosswalkRow, Optional<QuestionId>> counterpart,
      Function<Relation, Relation> direction) {
    if (finding.question().isEmpty()) {
      return finding.pillar().isPresent()
          ? gapAt(finding.pillar().get(), other)
          : gapAtWhole(other);
    }
    List<QuestionId> whole =
        rows.stream()
            .filter(row -> asksAll(direction.apply(row.relation())))
            .flatMap(row -> counterpart.apply(row).stream())
            .toList();
    return whole.isEmpty() ? Optional.of(noCounterpart(rows)) : gapAtAll(whole, other);
  }

  private static boolean asksAll(Relation relation) {
    return relation.sameQuestion() || relation == Relation.BROADER;
  }

  private static FindingGap noCounterpart(List<CrosswalkRow> rows) {
    if (rows.stream().anyMatch(row -> row.relation().links())) {
      return FindingGap.ASKED_IN_PART;
    }
    return rows.stream().anyMatch(row -> row.relation() == Relation.NONE)
        ? FindingGap.NO_COUNTERPART
        : FindingGap.NOT_ESTABLISHED;
  }

  /** The gap at questions each of which asks all; empty if one of them was inspected. */
  private static Optional<FindingGap> gapAtAll(List<QuestionId> questions, Assessment other) {
    List<Optional<FindingGap>> gaps = questions.stream().map(id -> gapAt(id, other)).toList();
    return gaps.contains(Optional.<FindingGap>empty()) ? Optional.empty() : gaps.get(0);
  }

  private static Optional<FindingGap> gapAt(QuestionId id, Assessment other) {
    Optional<QuestionAssessment> part = other.question(id);
    if (part.isEmpty()) {
      return Optional.of(FindingGap.NOT_IN_ASSESSMENT);
    }
    boolean told = !part.get().narrative().isEmpty() || !part.get().detailedFindings().isEmpty();
    return gap(part.get().judgment(), !part.get().findings().isEmpty(), told);
  }

  private static Optional<FindingGap> gapAt(Pillar pillar, Assessment other) {
    if (other.framework().pillar(pillar).isEmpty()) {
      return Optional.of(FindingGap.NO_COUNTERPART);
    }
    Optional<PillarAssessment> part = other.pillar(pillar);
    if (part.isEmpty()) {
      return Optional.of(FindingGap.NOT_IN_ASSESSMENT);
    }
    boolean told = !part.get().summary().isEmpty();
    return gap(part.get().judgment(), !part.get().findings().isEmpty(), told);
  }

  private static Optional<FindingGap> gapAtWhole(Assessment other) {
    boolean told = !other.findings().isEmpty() || !other.observations().isEmpty();
    return told ? Optional.empty() : Optional.of(FindingGap.NOT_IN_ASSESSMENT);
  }

  private static Optional<FindingGap> gap(Judgment judgment, boolean findings, boolean narrative) {
    Optional<FindingGap> unlessTold =
        findings || narrative ? Optional.empty() : Optional.of(FindingGap.NOTHING_STATED);
    Optional<FindingGap> unlessFound =
        findings ? Optional.empty() : Optional.of(FindingGap.NOTHING_STATED);
    return judgment.match(
        graded -> Optional.empty(),
        carried -> Optional.of(FindingGap.CARRIED_FORWARD),
        notGraded -> gap(notGraded.reason(), unlessTold, unlessFound),
        notStated -> unlessTold);
  }

  private static Optional<FindingGap> gap(
      NoGradeReason reason, Optional<FindingGap> unlessTold, Optional<FindingGap> unlessFound) {
    return switch (reason) {
      case NOT_INSPECTED -> Optional.of(FindingGap.NOT_INSPECTED);
      case INSPECTED_NOT_GRADED -> Optional.empty();
      case TO_BE_GRADED, REPORTED_SEPARATELY -> unlessFound;
      case NOT_A_GRADED_AREA, NOT_ESTABLISHED -> unlessTold;
    };
  }
}
