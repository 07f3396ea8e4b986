package org.peelinspections.io.json.wire;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Publisher;
import org.peelinspections.model.Source;
import org.peelinspections.model.Support;

/** Where something was published; support is left out if it is direct. */
record SourceJson(
    URI address,
    Publisher publisher,
    Optional<PartialDate> published,
    Optional<LocalDate> lastUpdated,
    Optional<LocalDate> retrieved,
    Optional<Support> support) {

  static SourceJson of(Source value) {
    return new SourceJson(
        value.address(),
        value.publisher(),
        value.published(),
        value.lastUpdated(),
        value.retrieved(),
        Wire.unless(Support.DIRECT, value.support()));
  }

  Source toValue() {
    return Source.builder()
        .address(address)
        .publisher(publisher)
        .published(published)
        .lastUpdated(lastUpdated)
        .retrieved(retrieved)
        .support(support.orElse(Support.DIRECT))
        .build();
  }
}
