package org.peelinspections.io.json;

import java.net.URI;
import java.time.LocalDate;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.EvidenceBuilder;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.SourceBuilder;
import org.peelinspections.model.Support;

/** Where something was published, and the lines it was read from. */
final class WireSources {

  private static final Codec<URI> ADDRESS = new RepeatedCodec<>(WireScalars.ADDRESS);
  private static final Codec<PartialDate> PUBLISHED = new RepeatedCodec<>(WireScalars.PARTIAL_DATE);
  private static final Codec<LocalDate> LAST_UPDATED = new RepeatedCodec<>(WireScalars.DAY);
  private static final Codec<LocalDate> RETRIEVED = new RepeatedCodec<>(WireScalars.DAY);

  static final Shape<Source, SourceBuilder> SOURCE =
      Shape.of(Source::builder, SourceBuilder::build)
          .required("address", ADDRESS, Source::address, SourceBuilder::address)
          .required("publisher", WireScalars.PUBLISHER, Source::publisher, SourceBuilder::publisher)
          .optional("published", PUBLISHED, Source::published, SourceBuilder::published)
          .optional("lastUpdated", LAST_UPDATED, Source::lastUpdated, SourceBuilder::lastUpdated)
          .optional("retrieved", RETRIEVED, Source::retrieved, SourceBuilder::retrieved)
          .defaulted(
              "support",
              Support.DIRECT,
              WireScalars.SUPPORT,
              Source::support,
              SourceBuilder::support);

  static final Shape<Evidence, EvidenceBuilder> EVIDENCE =
      Shape.of(Evidence::builder, EvidenceBuilder::build)
          .optional("document", WireScalars.TEXT, Evidence::document, EvidenceBuilder::document)
          .required(
              "firstLine", WireScalars.NUMBER, Evidence::firstLine, EvidenceBuilder::firstLine)
          .required("lastLine", WireScalars.NUMBER, Evidence::lastLine, EvidenceBuilder::lastLine)
          .optional("words", WireScalars.TEXT, Evidence::words, EvidenceBuilder::words)
          .defaulted(
              "basis", Basis.STATED, WireScalars.BASIS, Evidence::basis, EvidenceBuilder::basis);

  private WireSources() {}
}
