package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Framework;

/**
 * An assessment; force and framework are written by their keys. The areas are made into values
 * last, since their ids and scales are those of the framework, wherever in the document it stands.
 */
record AssessmentJson(
    String format,
    ForceKey force,
    FrameworkKey framework,
    List<AreaJson> areas,
    List<Finding> findings,
    Optional<String> inspector,
    List<String> observations) {

  static final String FORMAT = "peel-assessment/1";

  static AssessmentJson of(Assessment value) {
    Optional<Framework> within = Optional.of(value.framework());
    return new AssessmentJson(
        FORMAT,
        new ForceKey(value.force()),
        new FrameworkKey(value.framework()),
        value.areas().stream().map(part -> AreaJson.of(part, within)).toList(),
        value.findings(),
        value.inspector(),
        value.observations());
  }

  Assessment toValue(Reading reading) {
    Framework under = framework.value();
    return Assessment.builder()
        .force(force.value())
        .framework(under)
        .areas(reading.each("areas", areas, part -> part.toValue(reading, Optional.of(under))))
        .findings(findings)
        .inspector(inspector)
        .observations(observations)
        .build();
  }
}
