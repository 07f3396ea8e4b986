package org.peelinspections.compare.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Judgment;
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

  /** Why an assessment does not tell of a finding, or whether it asked its question in part. */
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
    return asked(finding, true);
  }

  /** Returns what the earlier assessment asked of the question of a later finding. */
  Asked askedBefore(LocatedFinding finding) {
    return asked(finding, false);
  }

  private Asked asked(LocatedFinding finding, boolean after) {
    Assessment other = after ? later : earlier;
    if (finding.area().isEmpty()) {
      boolean told = !other.findings().isEmpty() || !other.observations().isEmpty();
      return new Asked(told ? Optional.empty() : Optional.of(FindingGap.NOT_IN_ASSESSMENT), false);
    }
    AreaId area = finding.area().get();
    if (area.isPillar()) {
      return new Asked(gapAt(AreaId.of(other.framework().id(), area.path()), other), false);
    }
    List<CrosswalkRow> rows = after ? crosswalk.ofEarlier(area) : crosswalk.ofLater(area);
    List<CrosswalkRow> linked =
        rows.stream()
            .filter(row -> row.relation().links())
            .sorted(Comparator.comparing(row -> !asksAll(row, after)))
            .toList();
    for (CrosswalkRow row : linked) {
      if (gapAt(row, after).isEmpty()) {
        return new Asked(Optional.empty(), !asksAll(row, after));
      }
    }
    return new Asked(linked.isEmpty() ? noCounterpart(rows) : gapAt(linked.get(0), after), false);
  }

  /** Whether the counterpart asks all that the question asks. */
  private static boolean asksAll(CrosswalkRow row, boolean after) {
    Relation relation = after ? row.relation() : row.relation().reversed();
    return relation.sameQuestion() || relation == Relation.BROADER;
  }

  private static Optional<FindingGap> noCounterpart(List<CrosswalkRow> rows) {
    boolean none = rows.stream().anyMatch(row -> row.relation() == Relation.NONE);
    return Optional.of(none ? FindingGap.NO_COUNTERPART : FindingGap.NOT_ESTABLISHED);
  }

  /** The gap at a counterpart; at a later one, a list of what is left over tells too. */
  private Optional<FindingGap> gapAt(CrosswalkRow row, boolean after) {
    if (!after) {
      return gapAt(row.earlier().orElseThrow(), earlier);
    }
    AreaId id = row.later().orElseThrow();
    boolean listsLeftOver =
        later.area(id).stream()
            .flatMap(question -> question.findings().stream())
            .anyMatch(finding -> finding.carriedFrom().isPresent());
    return listsLeftOver ? Optional.empty() : gapAt(id, later);
  }

  private static Optional<FindingGap> gapAt(AreaId id, Assessment other) {
    Optional<AreaAssessment> part = other.area(id);
    if (part.isEmpty()) {
      return Optional.of(
          other.framework().has(id) ? FindingGap.NOT_IN_ASSESSMENT : FindingGap.NO_COUNTERPART);
    }
    boolean found = !part.get().findings().isEmpty();
    Optional<FindingGap> gap = gap(part.get().judgment(), found, found || isTold(part.get()));
    return gap.isPresent() || tells(other) ? gap : Optional.of(FindingGap.JUDGMENTS_ONLY);
  }

  private static boolean isTold(AreaAssessment part) {
    return !part.narrative().isEmpty() || !part.detailedFindings().isEmpty();
  }

  /** Returns whether an assessment holds more than judgments, and so would hold findings too. */
  static boolean tells(Assessment assessment) {
    return !assessment.observations().isEmpty()
        || !assessment.locatedFindings().isEmpty()
        || assessment.areas().stream().anyMatch(LineagePlaces::isTold);
  }

  /** Why an area does not tell of findings, by its judgment; told: by findings or a narrative. */
  private static Optional<FindingGap> gap(Judgment judgment, boolean found, boolean told) {
    return judgment.match(
        graded -> Optional.empty(),
        carried -> Optional.of(FindingGap.CARRIED_FORWARD),
        notGraded ->
            switch (notGraded.reason()) {
              case NOT_INSPECTED -> Optional.of(FindingGap.NOT_INSPECTED);
              case INSPECTED_NOT_GRADED -> Optional.empty();
              case TO_BE_GRADED, REPORTED_SEPARATELY -> unstated(found);
              case NOT_A_GRADED_AREA, NOT_ESTABLISHED -> unstated(told);
            },
        notStated ->
            notStated.isCarriedOver() ? Optional.of(FindingGap.CARRIED_FORWARD) : unstated(told));
  }

  private static Optional<FindingGap> unstated(boolean known) {
    return known ? Optional.empty() : Optional.of(FindingGap.NOTHING_STATED);
  }
}
