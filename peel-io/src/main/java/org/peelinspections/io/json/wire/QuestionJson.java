package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.framework.Question;

/** A question of a framework. */
record QuestionJson(
    AreaId id,
    Optional<Pillar> pillar,
    Optional<Integer> number,
    String label,
    Optional<Boolean> labelPublished,
    List<String> otherLabels,
    Wording wording,
    List<String> otherWordings,
    Graded graded,
    Optional<Boolean> reportedSeparately,
    List<Wording> diagnostics,
    Optional<String> note,
    List<URI> sources) {

  static QuestionJson of(Question value) {
    return new QuestionJson(
        value.id(),
        value.pillar(),
        value.number().stream().boxed().findFirst(),
        value.label(),
        Wire.unless(true, value.labelPublished()),
        value.otherLabels(),
        value.wording(),
        value.otherWordings(),
        value.graded(),
        Wire.unless(false, value.reportedSeparately()),
        value.diagnostics(),
        value.note(),
        value.sources());
  }

  Question toValue() {
    return Question.builder()
        .id(id)
        .pillar(pillar)
        .number(number.map(OptionalInt::of).orElseGet(OptionalInt::empty))
        .label(label)
        .labelPublished(labelPublished.orElse(true))
        .otherLabels(otherLabels)
        .wording(wording)
        .otherWordings(otherWordings)
        .graded(graded)
        .reportedSeparately(reportedSeparately.orElse(false))
        .diagnostics(diagnostics)
        .note(note)
        .sources(sources)
        .build();
  }
}
