package org.peelinspections.model;

import java.util.Comparator;
import java.util.List;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.InnovativePractice;

/**
 * Brings lists that a merge unites into one order, so that assessments can be compared but for it.
 */
public final class Canonical {

  private Canonical() {}

  public static Assessment of(Assessment assessment) {
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
