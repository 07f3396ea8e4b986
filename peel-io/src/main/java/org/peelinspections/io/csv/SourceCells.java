package org.peelinspections.io.csv;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;

/** The columns that hold sources: the first in columns of its own, the others in one as JSON. */
record SourceCells(JsonCell json) {

  private static final String ADDRESS = "source_address";

  private static final List<String> BESIDE_ADDRESS =
      List.of(
          "source_publisher",
          "source_published",
          "source_last_updated",
          "source_retrieved",
          "source_support",
          "other_sources");

  /** An entry of a table that has sources. */
  interface Entry {
    List<Source> sources();
  }

  /** Adds the columns. */
  <E extends Entry> Columns<E> addTo(Columns<E> columns) {
    return columns
        .withOptionalWords(ADDRESS, first(source -> Optional.of(source.address().toString())))
        .withOptional("source_publisher", first(source -> Optional.of(source.publisher().token())))
        .withOptional("source_published", first(s -> s.published().map(PartialDate::text)))
        .withOptional("source_last_updated", first(s -> s.lastUpdated().map(Object::toString)))
        .withOptional("source_retrieved", first(s -> s.retrieved().map(Object::toString)))
        .withOptional("source_support", first(source -> Optional.of(source.support().token())))
        .with("other_sources", entry -> json.list(others(entry.sources()), Source.class));
  }

  private static <E extends Entry> Function<E, Optional<String>> first(
      Function<Source, Optional<String>> cell) {
    return entry ->
        entry.sources().isEmpty() ? Optional.empty() : cell.apply(entry.sources().get(0));
  }

  private static List<Source> others(List<Source> sources) {
    return sources.subList(Math.min(1, sources.size()), sources.size());
  }

  /** The sources of a row. */
  List<Source> read(Row row) {
    Optional<URI> address = row.optional(ADDRESS, CellType.ADDRESS);
    if (address.isEmpty()) {
      row.expectEmpty("an empty " + ADDRESS, BESIDE_ADDRESS);
      return List.of();
    }
    List<Source> sources = new ArrayList<>();
    sources.add(row.build(ADDRESS, () -> first(row, address.get())));
    sources.addAll(json.list(row, "other_sources", Source.class));
    return sources;
  }

  private static Source first(Row row, URI address) {
    return Source.builder()
        .address(address)
        .publisher(row.required("source_publisher", CellType.token(Source.Publisher::ofToken)))
        .published(row.optional("source_published", CellType.PARTIAL_DATE))
        .lastUpdated(row.optional("source_last_updated", CellType.DAY))
        .retrieved(row.optional("source_retrieved", CellType.DAY))
        .support(row.required("source_support", CellType.token(Source.Support::ofToken)))
        .build();
  }
}
