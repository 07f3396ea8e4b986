package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.framework.FrameworkDate;

/** When something happened in a cycle. */
record FrameworkDateJson(
    FrameworkDate.Event event,
    String part,
    PartialDate first,
    Optional<PartialDate> last,
    Optional<String> note,
    List<URI> sources) {

  static FrameworkDateJson of(FrameworkDate value) {
    return new FrameworkDateJson(
        value.event(), value.part(), value.first(), value.last(), value.note(), value.sources());
  }

  FrameworkDate toValue() {
    return FrameworkDate.builder()
        .event(event)
        .part(part)
        .first(first)
        .last(last)
        .note(note)
        .sources(sources)
        .build();
  }
}
