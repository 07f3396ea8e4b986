package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Wording;

/** The words of a question or a headline, and how well they are known. */
record WordingJson(Wording.State state, Optional<String> text, List<URI> sources) {

  static WordingJson of(Wording value) {
    return new WordingJson(value.state(), value.text(), value.sources());
  }

  Wording toValue() {
    return Wording.builder().state(state).text(text).sources(sources).build();
  }
}
