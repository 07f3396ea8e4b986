package org.peelinspections.model.assessment;

import java.util.ArrayList;
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
    return finding.match(
        area -> AreaForImprovement.builder().from(area).evidence(List.of()).build(),
        cause ->
            CauseOfConcern.builder()
                .from(cause)
                .evidence(List.of())
                .recommendations(
                    cause.recommendations().stream()
                        .map(r -> Recommendation.builder().from(r).evidence(List.of()).build())
                        .toList())
                .build(),
        practice -> InnovativePractice.builder().from(practice).evidence(List.of()).build());
  }

  /** A finding with the evidence of two that say the same. */
  static Finding unite(Finding one, Finding other) {
    List<Evidence> evidence = Merge.union(one.evidence(), other.evidence());
    return one.match(
        area -> AreaForImprovement.builder().from(area).evidence(evidence).build(),
        cause ->
            CauseOfConcern.builder()
                .from(cause)
                .evidence(evidence)
                .recommendations(unite(cause.recommendations(), other.attachedRecommendations()))
                .build(),
        practice -> InnovativePractice.builder().from(practice).evidence(evidence).build());
  }

  private static List<Recommendation> unite(List<Recommendation> one, List<Recommendation> other) {
    List<Recommendation> united = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      united.add(
          Recommendation.builder()
              .from(one.get(i))
              .evidence(Merge.union(one.get(i).evidence(), other.get(i).evidence()))
              .build());
    }
    return united;
  }
}
