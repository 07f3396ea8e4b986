package org.peelinspections.compare.lineage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingRef;

/**
 * The findings of one of two assessments.
 *
 * <p>The order of groups, and of the findings in them, comes from what the findings say, so that
 * the order on the page does not matter; it decides only between findings that are equal in all
 * that they say.
 */
final class LineageSide {

  private final Assessment assessment;
  private final Map<FindingRef, LocatedFinding> byRef = new LinkedHashMap<>();

  LineageSide(Assessment assessment) {
    this.assessment = assessment;
    assessment.locatedFindings().forEach(finding -> byRef.put(finding.ref(), finding));
  }

  Assessment assessment() {
    return assessment;
  }

  /** The findings, in the order of the page. */
  List<LocatedFinding> findings() {
    return List.copyOf(byRef.values());
  }

  /** All findings but some, in the order of the page. */
  List<LocatedFinding> findings(Set<FindingRef> without) {
    return findings().stream().filter(finding -> !without.contains(finding.ref())).toList();
  }

  /** The references of all findings; a set of the caller's own. */
  Set<FindingRef> refs() {
    return new HashSet<>(byRef.keySet());
  }

  /** The finding of a reference; empty if it is not in the assessment. */
  Optional<LocatedFinding> find(FindingRef ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  /**
   * The groups of all findings but some.
   *
   * @param without findings to be left out
   * @param alone findings that are a group each
   */
  List<LineageGroup> groups(Set<FindingRef> without, Set<FindingRef> alone) {
    Map<String, LineageGroup> groups = new TreeMap<>();
    for (LocatedFinding finding : byRef.values()) {
      if (!without.contains(finding.ref())) {
        LineageGroup group =
            new LineageGroup(finding, given(finding), alone.contains(finding.ref()));
        groups.merge(group.key(), group, LineageGroup::with);
      }
    }
    return groups.values().stream().map(LineageGroup::ordered).toList();
  }

  /**
   * Returns what the place of a finding says of itself: the wording of its question, and the force.
   */
  String given(LocatedFinding finding) {
    String question =
        finding
            .area()
            .flatMap(assessment.framework()::find)
            .flatMap(asked -> asked.wording().text())
            .orElse("");
    return question + " " + assessment.force().name();
  }
}
