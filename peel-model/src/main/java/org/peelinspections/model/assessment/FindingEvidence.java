package org.peelinspections.model.assessment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Recommendation;

/** Takes the evidence of findings apart from what they say. */
public final class FindingEvidence {

  private FindingEvidence() {}

  /** The finding without any evidence, so that two that say the same are equal. */
  public static Finding without(Finding finding) {
    List<Recommendation> bare =
        finding.attachedRecommendations().stream().map(each -> with(each, List.of())).toList();
    return with(finding, List.of(), bare);
  }

  /** A finding with the evidence of two that say the same. */
  static Finding unite(Finding one, Finding other) {
    List<Recommendation> united = new ArrayList<>();
    Iterator<Recommendation> others = other.attachedRecommendations().iterator();
    for (Recommendation each : one.attachedRecommendations()) {
      united.add(with(each, Merge.union(each.evidence(), others.next().evidence())));
    }
    return with(one, Merge.union(one.evidence(), other.evidence()), united);
  }

  private static Finding with(
      Finding finding, List<Evidence> evidence, List<Recommendation> recommendations) {
    return finding.match(
        area -> AreaForImprovement.builder().from(area).evidence(evidence).build(),
        cause ->
            CauseOfConcern.builder()
                .from(cause)
                .evidence(evidence)
                .recommendations(recommendations)
                .build(),
        practice -> InnovativePractice.builder().from(practice).evidence(evidence).build());
  }

  private static Recommendation with(Recommendation recommendation, List<Evidence> evidence) {
    return Recommendation.builder().from(recommendation).evidence(evidence).build();
  }
}
