package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;

/** What is to be done about a cause of concern; without a deadline unless the words set one. */
record RecommendationJson(
    String text, List<Point> points, Optional<Deadline> deadline, List<Evidence> evidence) {

  static RecommendationJson of(Recommendation value) {
    return new RecommendationJson(
        value.text(),
        value.points(),
        Wire.unless(Deadline.none(), value.deadline()),
        value.evidence());
  }

  Recommendation toValue() {
    return Recommendation.builder()
        .text(text)
        .points(points)
        .deadline(deadline.orElse(Deadline.none()))
        .evidence(evidence)
        .build();
  }
}
