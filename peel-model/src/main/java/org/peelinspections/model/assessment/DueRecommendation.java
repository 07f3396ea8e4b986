package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.peelinspections.model.finding.Recommendation;

/**
 * A recommendation with the last day by which it must be carried out.
 *
 * @param finding the cause of concern that it goes with, with its place
 * @param recommendation the recommendation
 * @param due the last day
 */
public record DueRecommendation(
    LocatedFinding finding, Recommendation recommendation, LocalDate due) {

  /** Returns the recommendations of a finding that set a deadline, in their order. */
  static Stream<DueRecommendation> of(LocatedFinding finding, LocalDate published) {
    return finding.finding().attachedRecommendations().stream()
        .flatMap(
            recommendation ->
                recommendation.deadline().dueOn(published).stream()
                    .map(due -> new DueRecommendation(finding, recommendation, due)));
  }
}
