package org.peelinspections.compare;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.QuestionId;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;

/** What an assessment says about one pillar or question. */
record Part(Judgment judgment, List<StatedDirection> stated, List<URI> sources) {

  /** The part of an assessment that is the subject seen from a side; empty if there is none. */
  static Optional<Part> of(Assessment assessment, Subject subject, Side side) {
    if (subject instanceof PillarSubject pillar) {
      return ofPillar(assessment, pillar);
    }
    Optional<QuestionId> id = ((QuestionSubject) subject).on(side);
    return id.isPresent() ? ofQuestion(assessment, id.get()) : Optional.empty();
  }

  private static Optional<Part> ofPillar(Assessment assessment, PillarSubject subject) {
    return assessment
        .pillar(subject.pillar())
        .map(part -> new Part(part.judgment(), part.statedDirections(), pages(part.sources())));
  }

  private static Optional<Part> ofQuestion(Assessment assessment, QuestionId id) {
    return assessment
        .question(id)
        .map(part -> new Part(part.judgment(), part.statedDirections(), pages(part.sources())));
  }

  private static List<URI> pages(List<Source> sources) {
    return sources.stream().map(Source::address).distinct().toList();
  }
}
