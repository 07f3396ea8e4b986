package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.DetailedFinding;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Finding;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionId;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;

/** What is said about a question. */
record QuestionAssessmentJson(
    QuestionId question,
    Optional<String> wording,
    JudgmentJson judgment,
    List<StatedDirection> statedDirections,
    List<Source> sources,
    List<Evidence> evidence,
    List<String> narrative,
    List<DetailedFinding> detailedFindings,
    List<Finding> findings) {

  static QuestionAssessmentJson of(QuestionAssessment value, Optional<GradingScale> implied) {
    return new QuestionAssessmentJson(
        value.question(),
        value.wording(),
        JudgmentJson.of(value.judgment(), implied),
        value.statedDirections(),
        value.sources(),
        value.evidence(),
        value.narrative(),
        value.detailedFindings(),
        value.findings());
  }

  QuestionAssessment toValue(Reading reading, Optional<GradingScale> implied) {
    return QuestionAssessment.builder()
        .question(question)
        .wording(wording)
        .judgment(reading.below("judgment", judgment, part -> part.toValue(implied)))
        .statedDirections(statedDirections)
        .sources(sources)
        .evidence(evidence)
        .narrative(narrative)
        .detailedFindings(detailedFindings)
        .findings(findings)
        .build();
  }
}
