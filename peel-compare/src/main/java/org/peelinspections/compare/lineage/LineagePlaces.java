package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Question;
import org.peelinspections.model.framework.Relation;

/** How the places of two assessments relate, and which were inspected. */
final class LineagePlaces {

  private final Assessment earlier;
  private final Assessment later;
  private final Crosswalk crosswalk;
  private final Map<AreaId, Map<AreaId, Relation>> relations = new HashMap<>();

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

  /** Returns how near an earlier and a later finding stand. */
  Nearness nearness(LocatedFinding one, LocatedFinding other) {
    if (one.area().isEmpty() || other.area().isEmpty()) {
      return one.area().equals(other.area()) ? Nearness.SAME : Nearness.ACROSS;
    }
    Relation relation = relation(one.area().get(), other.area().get());
    return relation.sameQuestion()
        ? Nearness.SAME
        : relation.links() ? Nearness.LINKED : Nearness.ACROSS;
  }

  /** How two areas relate; a pillar is the same as the pillar of its name. */
  private Relation relation(AreaId earlier, AreaId later) {
    return earlier.isPillar() && earlier.pillar().equals(later.pillar())
        ? Relation.EQUAL
        : relations.getOrDefault(earlier, Map.of()).getOrDefault(later, Relation.NONE);
  }

  /** Returns whether a finding of one kind can be the sequel of one of another. */
  static boolean kindsFit(FindingKind one, FindingKind other) {
    return one == other || (isShortcoming(one) && isShortcoming(other));
  }

  private static boolean isShortcoming(FindingKind kind) {
    return switch (kind) {
      case AREA_FOR_IMPROVEMENT, CAUSE_OF_CONCERN -> true;
      case INNOVATIVE_PRACTICE -> false;
    };
  }

  /**
   * What an assessment asked of the question of a finding.
   *
   * @param gap why it does not tell of the finding; empty if it inspected the question
   * @param inPart whether it asked only a part of the question
   */
  record Asked(Optional<FindingGap> gap, boolean inPart) {}

  /** Whether what a later question says can be about an earlier finding. */
  boolean comparable(LocatedFinding finding, AreaId later) {
    Optional<AreaId> area = finding.area();
    if (area.isPresent() && !area.get().isPillar()) {
      return relation(area.get(), later).links();
    }
    Optional<Pillar> pillar = this.later.framework().find(later).flatMap(Question::pillar);
    return area.flatMap(AreaId::pillar).equals(pillar);
  }

  /** Returns what the later assessment asked of the question of an earlier finding. */
  Asked askedAfter(LocatedFinding finding) {
    List<CrosswalkRow> rows = finding.area().map(crosswalk::ofEarlier).orElse(List.of());
    return asked(finding, this::gapAfter, later, rows, CrosswalkRow::later, Function.identity());
  }

  /** Returns what the earlier assessment asked of the question of a later finding. */
  Asked askedBefore(LocatedFinding finding) {
    List<CrosswalkRow> rows = finding.area().map(crosswalk::ofLater).orElse(List.of());
    return asked(
        finding,
        id -> gapAt(id, earlier),
        earlier,
        rows,
        CrosswalkRow::earlier,
        Relation::reversed);
  }

  private Asked asked(
      LocatedFinding finding,
      Function<AreaId, Optional<FindingGap>> gapAt,
      Assessment other,
      List<CrosswalkRow> rows,
      Function<CrosswalkRow, Optional<AreaId>> counterpart,
      Function<Relation, Relation> direction) {
    if (finding.area().isEmpty()) {
      return new Asked(gapAtWhole(other), false);
    }
    if (finding.area().get().isPillar()) {
      AreaId pillar = AreaId.of(other.framework().id(), finding.area().get().path());
      return new Asked(gapAt(pillar, other), false);
    }
    List<Optional<FindingGap>> gaps = new ArrayList<>();
    for (boolean all : new boolean[] {true, false}) {
      List<Optional<FindingGap>> here =
          rows.stream()
              .filter(row -> row.relation().links())
              .filter(row -> asksAll(direction.apply(row.relation())) == all)
              .flatMap(row -> counterpart.apply(row).stream())
              .map(gapAt)
              .toList();
      if (here.contains(Optional.<FindingGap>empty())) {
        return new Asked(Optional.empty(), !all);
      }
      gaps.addAll(here);
    }
    return new Asked(gaps.isEmpty() ? Optional.of(noCounterpart(rows)) : gaps.get(0), false);
  }

  private static boolean asksAll(Relation relation) {
    return relation.sameQuestion() || relation == Relation.BROADER;
  }

  private static FindingGap noCounterpart(List<CrosswalkRow> rows) {
    return rows.stream().anyMatch(row -> row.relation() == Relation.NONE)
        ? FindingGap.NO_COUNTERPART
        : FindingGap.NOT_ESTABLISHED;
  }

  private static Optional<FindingGap> gapAt(AreaId id, Assessment other) {
    Optional<AreaAssessment> part = other.area(id);
    if (part.isEmpty()) {
      return Optional.of(
          other.framework().has(id) ? FindingGap.NOT_IN_ASSESSMENT : FindingGap.NO_COUNTERPART);
    }
    boolean told = !part.get().narrative().isEmpty() || !part.get().detailedFindings().isEmpty();
    Optional<FindingGap> gap = gap(part.get().judgment(), !part.get().findings().isEmpty(), told);
    return gap.isPresent() || tells(other) ? gap : Optional.of(FindingGap.JUDGMENTS_ONLY);
  }

  /** Returns whether an assessment holds more than judgments, and so would hold findings too. */
  static boolean tells(Assessment assessment) {
    return !assessment.observations().isEmpty()
        || !assessment.locatedFindings().isEmpty()
        || assessment.areas().stream()
            .anyMatch(part -> !part.narrative().isEmpty() || !part.detailedFindings().isEmpty());
  }

  /** The gap at a later question, where a list of what is left over tells too. */
  private Optional<FindingGap> gapAfter(AreaId id) {
    return later.question(id).filter(LineagePlaces::listsLeftOver).isPresent()
        ? Optional.empty()
        : gapAt(id, later);
  }

  /** Whether somebody looked which findings of an earlier inspection still stand. */
  private static boolean listsLeftOver(AreaAssessment question) {
    return question.findings().stream().anyMatch(finding -> finding.carriedFrom().isPresent());
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
        notStated ->
            notStated.isCarriedOver() ? Optional.of(FindingGap.CARRIED_FORWARD) : unlessTold);
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
