package org.peelinspections.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.Question;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.Source;

/** A pillar or a question of a framework; exactly one of the two is present. */
record Area(Framework framework, Optional<Pillar> pillar, Optional<Question> question) {

  static Area ofPillar(Framework framework, Pillar pillar) {
    return new Area(framework, Optional.of(pillar), Optional.empty());
  }

  static Area ofQuestion(Framework framework, Question question) {
    return new Area(framework, Optional.empty(), Optional.of(question));
  }

  /** The areas that an assessment includes, in its order. */
  static Stream<Area> all(Assessment assessment) {
    return Stream.concat(
        assessment.pillars().stream().map(part -> ofPillar(assessment.framework(), part.pillar())),
        assessment.questions().stream()
            .map(part -> assessment.framework().question(part.question().path()))
            .map(question -> ofQuestion(assessment.framework(), question)));
  }

  /** Whether the framework grades forces here. */
  Graded graded() {
    return pillar.isPresent()
        ? framework.pillar(pillar.get()).orElseThrow().graded()
        : question.orElseThrow().graded();
  }

  /** The framework and, in it, the pillar or the path of the question. */
  String key() {
    return framework + "/" + path();
  }

  /** The token of the pillar, or the path of the question. */
  String path() {
    return pillar.isPresent() ? pillar.get().token() : question.orElseThrow().id().path();
  }

  /** Where an assessment has its judgment here from; empty if it has none. */
  List<Source> sources(Assessment assessment) {
    return pillar
        .flatMap(assessment::pillar)
        .map(PillarAssessment::sources)
        .or(
            () ->
                question
                    .flatMap(found -> assessment.question(found.id()))
                    .map(QuestionAssessment::sources))
        .orElse(List.of());
  }

  /** A short name for people to read. */
  String label() {
    return pillar.isPresent() ? pillar.get().label() : question.orElseThrow().label();
  }
}
