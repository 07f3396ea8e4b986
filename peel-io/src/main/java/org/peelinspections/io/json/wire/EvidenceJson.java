package org.peelinspections.io.json.wire;

import java.util.Optional;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Evidence;

/** The lines that something was read from; basis is left out if it is stated. */
record EvidenceJson(
    Optional<String> document,
    int firstLine,
    int lastLine,
    Optional<String> words,
    Optional<Basis> basis) {

  static EvidenceJson of(Evidence value) {
    return new EvidenceJson(
        value.document(),
        value.firstLine(),
        value.lastLine(),
        value.words(),
        Wire.unless(Basis.STATED, value.basis()));
  }

  Evidence toValue() {
    return Evidence.builder()
        .document(document)
        .firstLine(firstLine)
        .lastLine(lastLine)
        .words(words)
        .basis(basis.orElse(Basis.STATED))
        .build();
  }
}
