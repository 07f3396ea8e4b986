package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Finding;
import org.peelinspections.model.Framework;
import org.peelinspections.model.GradingScale;

/**
 * An assessment; force and framework are written by their keys. The judgments are made into values
 * last, since their scale is that of the framework, wherever in the document it stands.
 */
record AssessmentJson(
    String format,
    ForceKey force,
    FrameworkKey framework,
    List<PillarAssessmentJson> pillars,
    List<QuestionAssessmentJson> questions,
    List<Finding> findings,
    Optional<String> inspector,
    List<String> observations) {

  static final String FORMAT = "peel-assessment/1";

  static AssessmentJson of(Assessment value) {
    Optional<GradingScale> scale = value.framework().scale();
    return new AssessmentJson(
        FORMAT,
        new ForceKey(value.force()),
        new FrameworkKey(value.framework()),
        value.pillars().stream().map(part -> PillarAssessmentJson.of(part, scale)).toList(),
        value.questions().stream().map(part -> QuestionAssessmentJson.of(part, scale)).toList(),
        value.findings(),
        value.inspector(),
        value.observations());
  }

  Assessment toValue(Reading reading) {
    Framework under = framework.value();
    return Assessment.builder()
        .force(force.value())
        .framework(under)
        .pillars(reading.each("pillars", pillars, part -> part.toValue(reading, under.scale())))
        .questions(
            reading.each("questions", questions, part -> part.toValue(reading, under.scale())))
        .findings(findings)
        .inspector(inspector)
        .observations(observations)
        .build();
  }
}
