package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.peelinspections.compare.lineage.FindingWords.Concept;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.framework.Question;

/** The findings of one of two assessments, or some of them. */
final class LineageSide {

  private final Assessment assessment;
  private final Map<FindingRef, LocatedFinding> byRef = new LinkedHashMap<>();
  private final Map<Optional<AreaId>, Set<Concept>> given = new HashMap<>();

  /** All findings of an assessment but those that are to be left out. */
  LineageSide(Assessment assessment, Set<FindingRef> without) {
    this.assessment = assessment;
    for (LocatedFinding finding : assessment.locatedFindings()) {
      if (!without.contains(finding.ref())) {
        byRef.put(finding.ref(), finding);
      }
    }
  }

  Assessment assessment() {
    return assessment;
  }

  Collection<LocatedFinding> findings() {
    return byRef.values();
  }

  Optional<LocatedFinding> find(FindingRef ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  /** The groups of what is not yet matched, in an order that comes from what the findings say. */
  List<LineageGroup> groups(Set<FindingRef> matched, Set<FindingRef> alone) {
    Map<String, List<LocatedFinding>> byKey = new TreeMap<>();
    for (LocatedFinding finding : byRef.values()) {
      if (!matched.contains(finding.ref())) {
        String key = LineageGroup.key(finding, alone.contains(finding.ref()));
        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(finding);
      }
    }
    return byKey.entrySet().stream()
        .map(of -> new LineageGroup(of.getKey(), of.getValue(), given(of.getValue().get(0))))
        .toList();
  }

  /** The concepts that the place of a finding has of itself: of its question, and of the force. */
  Set<Concept> given(LocatedFinding finding) {
    return given.computeIfAbsent(
        finding.area(),
        area -> {
          Optional<Question> question = area.flatMap(assessment.framework()::find);
          String wording = question.flatMap(asked -> asked.wording().text()).orElse("");
          String words = wording + " " + assessment.force().name();
          return Set.copyOf(FindingWords.concepts(FindingWords.bundled().words(words)));
        });
  }
}
