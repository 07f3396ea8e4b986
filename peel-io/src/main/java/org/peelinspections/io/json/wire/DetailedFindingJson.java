package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.assessment.DetailedFinding;

/** Paragraphs under a heading of their own. */
record DetailedFindingJson(Optional<String> heading, List<String> paragraphs) {

  static DetailedFindingJson of(DetailedFinding value) {
    return new DetailedFindingJson(value.heading(), value.paragraphs());
  }

  DetailedFinding toValue() {
    return DetailedFinding.builder().heading(heading).paragraphs(paragraphs).build();
  }
}
