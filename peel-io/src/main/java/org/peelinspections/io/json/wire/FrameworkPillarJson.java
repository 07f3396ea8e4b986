package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.framework.FrameworkPillar;

/** A pillar of a framework. */
record FrameworkPillarJson(
    Pillar pillar, Graded graded, Wording headline, Optional<String> note, List<URI> sources) {

  static FrameworkPillarJson of(FrameworkPillar value) {
    return new FrameworkPillarJson(
        value.pillar(), value.graded(), value.headline(), value.note(), value.sources());
  }

  FrameworkPillar toValue() {
    return FrameworkPillar.builder()
        .pillar(pillar)
        .graded(graded)
        .headline(headline)
        .note(note)
        .sources(sources)
        .build();
  }
}
