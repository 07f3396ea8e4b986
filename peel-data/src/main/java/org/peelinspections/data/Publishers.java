package org.peelinspections.data;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.SourceBuilder;
import org.peelinspections.model.internal.Addresses;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Who is behind an address.
 *
 * <p>The file {@code publishers.csv}, sorted by its first column, has the columns
 *
 * <ul>
 *   <li>{@code host}: the host of the address, in lower case;
 *   <li>{@code publisher}: {@code inspectorate}, {@code police-body} or {@code press};
 *   <li>{@code note}: who it is, where the host does not say; can be empty.
 * </ul>
 */
final class Publishers {

  private final Map<String, Source.Publisher> byHost = new LinkedHashMap<>();

  private Publishers() {}

  static Publishers read(DataFiles files) {
    Publishers publishers = new Publishers();
    for (Row row : DataTable.read(files, DataFiles.PUBLISHERS, 1, "host,publisher,note")) {
      publishers.byHost.put(
          row.required("host"), row.required("publisher", Source.Publisher::ofToken));
    }
    return publishers;
  }

  /** A source with the address of a cell and its publisher. */
  SourceBuilder source(Row row, String column) {
    URI address = row.required(column, Addresses::of);
    Source.Publisher publisher = byHost.get(address.getHost());
    if (publisher == null) {
      throw row.fault(
          column,
          "the host "
              + address.getHost()
              + " is not known; expected one that stands in "
              + DataFiles.PUBLISHERS);
    }
    return Source.builder().address(address).publisher(publisher);
  }

  /** The source in the cell {@code source}, with the day in the cell {@code published}. */
  SourceBuilder dated(Row row, Cycle cycle) {
    SourceBuilder source = source(row, "source");
    row.cell("published", PartialDate::of)
        .ifPresent(date -> source.published(checked(row, date, cycle)));
    return source;
  }

  private static PartialDate checked(Row row, PartialDate date, Cycle cycle) {
    LocalDate first = LocalDate.of(cycle.firstYear(), 1, 1);
    LocalDate last = LocalDate.of(cycle.lastYear() + 2, 12, 31);
    if (date.earliest().isBefore(first) || date.latest().isAfter(last)) {
      throw row.fault(
          "published", "'" + date + "' does not fit the cycle; expected " + first + " to " + last);
    }
    return date;
  }
}
