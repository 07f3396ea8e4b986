package org.peelinspections.data;

import java.util.Optional;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Question;

/** A pillar or a question of a framework; exactly one of the two is present. */
record Area(Framework framework, Optional<Pillar> pillar, Optional<Question> question) {

  static Area ofPillar(Framework framework, Pillar pillar) {
    return new Area(framework, Optional.of(pillar), Optional.empty());
  }

  static Area ofQuestion(Framework framework, Question question) {
    return new Area(framework, Optional.empty(), Optional.of(question));
  }

  /** Whether the framework grades forces here. */
  Graded graded() {
    return pillar
        .flatMap(framework::pillar)
        .map(entry -> entry.graded())
        .or(() -> question.map(Question::graded))
        .orElse(Graded.UNKNOWN);
  }

  /** The framework and, in it, the pillar or the path of the question. */
  String key() {
    String path =
        pillar.map(Pillar::token).or(() -> question.map(q -> q.id().path())).orElseThrow();
    return framework + "/" + path;
  }
}
