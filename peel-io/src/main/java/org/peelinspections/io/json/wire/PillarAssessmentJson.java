package org.peelinspections.io.json.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Finding;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;

/** What is said about a pillar. */
record PillarAssessmentJson(
    Pillar pillar,
    Optional<String> headline,
    Optional<LocalDate> lastUpdated,
    JudgmentJson judgment,
    List<StatedDirection> statedDirections,
    List<Source> sources,
    List<Evidence> evidence,
    List<String> summary,
    List<Finding> findings) {

  static PillarAssessmentJson of(PillarAssessment value, Optional<GradingScale> implied) {
    return new PillarAssessmentJson(
        value.pillar(),
        value.headline(),
        value.lastUpdated(),
        JudgmentJson.of(value.judgment(), implied),
        value.statedDirections(),
        value.sources(),
        value.evidence(),
        value.summary(),
        value.findings());
  }

  PillarAssessment toValue(Reading reading, Optional<GradingScale> implied) {
    return PillarAssessment.builder()
        .pillar(pillar)
        .headline(headline)
        .lastUpdated(lastUpdated)
        .judgment(reading.below("judgment", judgment, part -> part.toValue(implied)))
        .statedDirections(statedDirections)
        .sources(sources)
        .evidence(evidence)
        .summary(summary)
        .findings(findings)
        .build();
  }
}
