package org.peelinspections.io.json.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Framework;

/**
 * What is said about an area. Inside an assessment the area is its path, and the scale is that of
 * the framework; by itself it is the whole id, and the scale is written.
 */
record AreaJson(
    String area,
    Optional<String> wording,
    Optional<LocalDate> lastUpdated,
    JudgmentJson judgment,
    List<StatedDirection> statedDirections,
    List<Source> sources,
    List<Evidence> evidence,
    List<String> narrative,
    List<DetailedFinding> detailedFindings,
    List<Finding> findings) {

  static AreaJson of(AreaAssessment value, Optional<Framework> within) {
    return new AreaJson(
        within.isPresent() ? value.area().path() : value.area().toString(),
        value.wording(),
        value.lastUpdated(),
        JudgmentJson.of(value.judgment(), within.flatMap(Framework::scale)),
        value.statedDirections(),
        value.sources(),
        value.evidence(),
        value.narrative(),
        value.detailedFindings(),
        value.findings());
  }

  AreaAssessment toValue(Reading reading, Optional<Framework> within) {
    Optional<String> framework = within.map(Framework::id);
    return AreaAssessment.builder()
        .area(
            reading.below(
                "area",
                area,
                text -> framework.map(f -> AreaId.of(f, text)).orElseGet(() -> AreaId.of(text))))
        .wording(wording)
        .lastUpdated(lastUpdated)
        .judgment(
            reading.below(
                "judgment", judgment, part -> part.toValue(within.flatMap(Framework::scale))))
        .statedDirections(statedDirections)
        .sources(sources)
        .evidence(evidence)
        .narrative(narrative)
        .detailedFindings(detailedFindings)
        .findings(findings)
        .build();
  }
}
