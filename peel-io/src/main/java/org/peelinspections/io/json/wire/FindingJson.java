package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;

/**
 * A finding; only a cause of concern has recommendations, and always has; an innovative practice is
 * never carried over.
 */
record FindingJson(
    FindingKind kind,
    String text,
    List<Point> points,
    List<String> paragraphs,
    List<Recommendation> recommendations,
    Optional<Cycle> carriedFrom,
    List<Evidence> evidence) {

  static final Map<FindingKind, List<String>> PROPERTIES =
      Map.of(
          FindingKind.AREA_FOR_IMPROVEMENT,
          List.of("kind", "text", "points", "paragraphs", "carriedFrom", "evidence"),
          FindingKind.CAUSE_OF_CONCERN,
          List.of(
              "kind", "text", "points", "paragraphs", "recommendations", "carriedFrom", "evidence"),
          FindingKind.INNOVATIVE_PRACTICE,
          List.of("kind", "text", "points", "paragraphs", "evidence"));

  static FindingJson of(Finding value) {
    return new FindingJson(
        value.kind(),
        value.text(),
        value.points(),
        value.paragraphs(),
        value.attachedRecommendations(),
        value.carriedFrom(),
        value.evidence());
  }

  Finding toValue() {
    return switch (kind) {
      case AREA_FOR_IMPROVEMENT -> areaForImprovement();
      case CAUSE_OF_CONCERN -> causeOfConcern();
      case INNOVATIVE_PRACTICE -> innovativePractice();
    };
  }

  private AreaForImprovement areaForImprovement() {
    return AreaForImprovement.builder()
        .text(text)
        .points(points)
        .paragraphs(paragraphs)
        .carriedFrom(carriedFrom)
        .evidence(evidence)
        .build();
  }

  private CauseOfConcern causeOfConcern() {
    return CauseOfConcern.builder()
        .text(text)
        .points(points)
        .paragraphs(paragraphs)
        .recommendations(recommendations)
        .carriedFrom(carriedFrom)
        .evidence(evidence)
        .build();
  }

  private InnovativePractice innovativePractice() {
    return InnovativePractice.builder()
        .text(text)
        .points(points)
        .paragraphs(paragraphs)
        .evidence(evidence)
        .build();
  }
}
