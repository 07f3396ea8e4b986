package org.peelinspections.model.assessment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Recommendation;

/**
 * Unites two lists of findings: all of the first, then those of the second that the first does not
 * have. Findings that say the same become one with the evidence of both, equal ones first; each
 * finding is taken for at most one of the other side, so two that say the same on one side stay
 * two.
 */
final class FindingUnion {

  private final List<Finding> united;

  /** The places of findings of the first side that none of the second was taken for yet. */
  private final List<Integer> open;

  private FindingUnion(List<Finding> one) {
    united = new ArrayList<>(one);
    open = IntStream.range(0, one.size()).boxed().collect(Collectors.toList());
  }

  static List<Finding> of(List<Finding> one, List<Finding> other) {
    FindingUnion union = new FindingUnion(one);
    List<Finding> unequal =
        other.stream().filter(finding -> !union.take(finding, finding::equals)).toList();
    List<Finding> more =
        unequal.stream().filter(finding -> !union.take(finding, saysTheSame(finding))).toList();
    union.united.addAll(more);
    return List.copyOf(union.united);
  }

  private boolean take(Finding finding, Predicate<Finding> same) {
    for (Integer place : open) {
      if (same.test(united.get(place))) {
        united.set(place, unite(united.get(place), finding));
        return open.remove(place);
      }
    }
    return false;
  }

  private static Predicate<Finding> saysTheSame(Finding finding) {
    Finding words = without(finding);
    return other -> other.hash().equals(finding.hash()) && without(other).equals(words);
  }

  /** The finding without any evidence, so that two that say the same are equal. */
  static Finding without(Finding finding) {
    List<Recommendation> bare =
        finding.attachedRecommendations().stream().map(each -> with(each, List.of())).toList();
    return with(finding, List.of(), bare);
  }

  private static Finding unite(Finding one, Finding other) {
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
