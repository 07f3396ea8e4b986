package org.peelinspections.model;

import java.util.Comparator;
import java.util.List;

/**
 * Brings lists that a merge unites into one order, so that assessments can be compared but for it.
 */
final class Canonical {

  private Canonical() {}

  static Assessment of(Assessment assessment) {
    return Assessment.builder()
        .from(assessment)
        .findings(findings(assessment.findings()))
        .areas(assessment.areas().stream().map(Canonical::area).toList())
        .build();
  }

  private static AreaAssessment area(AreaAssessment part) {
    return AreaAssessment.builder()
        .from(part)
        .statedDirections(sorted(part.statedDirections()))
        .findings(findings(part.findings()))
        .sources(sorted(part.sources()))
        .evidence(sorted(part.evidence()))
        .build();
  }

  private static List<Finding> findings(List<Finding> findings) {
    return sorted(findings.stream().map(Canonical::finding).toList());
  }

  private static Finding finding(Finding finding) {
    List<Evidence> evidence = sorted(finding.evidence());
    return finding.match(
        area -> AreaForImprovement.builder().from(area).evidence(evidence).build(),
        cause -> CauseOfConcern.builder().from(cause).evidence(evidence).build(),
        practice -> InnovativePractice.builder().from(practice).evidence(evidence).build());
  }

  private static <T> List<T> sorted(List<T> list) {
    return list.stream().sorted(Comparator.comparing(Object::toString)).toList();
  }
}
