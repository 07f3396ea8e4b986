package org.peelinspections.io.json.wire;

import java.util.Optional;
import org.peelinspections.compare.Subject;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.QuestionId;

/** What a row is about: a pillar, or a question on either side. */
record SubjectJson(
    Optional<Pillar> pillar,
    Optional<QuestionId> earlierQuestion,
    Optional<QuestionId> laterQuestion) {

  static SubjectJson of(Subject value) {
    return value.match(
        pillar -> new SubjectJson(Optional.of(pillar.pillar()), Optional.empty(), Optional.empty()),
        pair -> new SubjectJson(Optional.empty(), pair.earlier(), pair.later()));
  }
}
