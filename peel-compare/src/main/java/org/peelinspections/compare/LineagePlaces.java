package org.peelinspections.compare;

import java.util.ArrayList;
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
import org.peelinspections.model.Question;
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

  /** Returns how near an earlier and a later finding stand. */
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

  /** Returns whether a finding of one kind can be the sequel of one of another. */
  static boolean kindsFit(FindingKind one, FindingKind other) {
    return one == other
        || (one != FindingKind.INNOVATIVE_PRACTICE && other != FindingKind.INNOVATIVE_PRACTICE);
  }

  /**
   * What an assessment asked of the question of a finding.
   *
   * @param gap why it does not tell of the finding; empty if it inspected the question
   * @param inPart whether it asked only a part of the question
   */
  record Asked(Optional<FindingGap> gap, boolean inPart) {}

  /** Returns whether what a later question says can be about an earlier finding. */
  boolean comparable(LocatedFinding finding, QuestionId later) {
    return finding
        .question()
        .map(id -> relations.getOrDefault(id, Map.of()).getOrDefault(later, Relation.NONE).links())
        .orElseGet(
            () ->
                finding
                    .pillar()
                    .equals(this.later.framework().find(later).flatMap(Question::pillar)));
  }

  /** Returns what the later assessment asked of the question of an earlier finding. */
  Asked askedAfter(LocatedFinding finding) {
    List<CrosswalkRow> rows = finding.question().map(crosswalk::ofEarlier).orElse(List.of());
    return asked(finding, this::gapAfter, later, rows, CrosswalkRow::later, Function.identity());
  }

  /** Returns what the earlier assessment asked of the question of a later finding. */
  Asked askedBefore(LocatedFinding finding) {
    List<CrosswalkRow> rows = finding.question().map(crosswalk::ofLater).orElse(List.of());
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
      Function<QuestionId, Optional<FindingGap>> gapAt,
      Assessment other,
      List<CrosswalkRow> rows,
      Function<CrosswalkRow, Optional<QuestionId>> counterpart,
      Function<Relation, Relation> direction) {
    if (finding.question().isEmpty()) {
      Optional<Pillar> pillar = finding.pillar();
      return new Asked(pillar.isPresent() ? gapAt(pillar.get(), other) : gapAtWhole(other), false);
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

  private static Optional<FindingGap> gapAt(QuestionId id, Assessment other) {
    Optional<QuestionAssessment> part = other.question(id);
    if (part.isEmpty()) {
      return Optional.of(FindingGap.NOT_IN_ASSESSMENT);
    }
    boolean told = !part.get().narrative().isEmpty() || !part.get().detailedFindings().isEmpty();
    return gap(part.get().judgment(), !part.get().findings().isEmpty(), told);
  }

  /** The gap at a later question, where a list of what is left over tells too. */
  private Optional<FindingGap> gapAfter(QuestionId id) {
    return later.question(id).filter(LineagePlaces::listsLeftOver).isPresent()
        ? Optional.empty()
        : gapAt(id, later);
  }

  /** Returns whether somebody looked which findings of an earlier inspection still stand. */
  private static boolean listsLeftOver(QuestionAssessment question) {
    return question.findings().stream().anyMatch(finding -> finding.carriedFrom().isPresent());
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
