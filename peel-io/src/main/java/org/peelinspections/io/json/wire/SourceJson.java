package org.peelinspections.io.json.wire;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;

/** Where something was published; support is left out if it is direct. */
record SourceJson(
    URI address,
    Source.Publisher publisher,
    Optional<PartialDate> published,
    Optional<LocalDate> lastUpdated,
    Optional<LocalDate> retrieved,
    Optional<Source.Support> support) {

  static SourceJson of(Source value) {
    return new SourceJson(
        value.address(),
        value.publisher(),
        value.published(),
        value.lastUpdated(),
        value.retrieved(),
        Wire.unless(Source.Support.DIRECT, value.support()));
  }

  Source toValue() {
    return Source.builder()
        .address(address)
        .publisher(publisher)
        .published(published)
        .lastUpdated(lastUpdated)
        .retrieved(retrieved)
        .support(support.orElse(Source.Support.DIRECT))
        .build();
  }
}
