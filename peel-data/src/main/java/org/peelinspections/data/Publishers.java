package org.peelinspections.data;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peelinspections.model.Source;
import org.peelinspections.model.SourceBuilder;

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
    for (DataRow row :
        DataTable.read(files, DataFiles.PUBLISHERS, 1, "host", "publisher", "note")) {
      publishers.byHost.put(
          row.required("host"), row.required("publisher", Source.Publisher::ofToken));
    }
    return publishers;
  }

  /** A source with the address of a cell and its publisher. */
  SourceBuilder source(DataRow row, String column) {
    URI address = row.address(column);
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
}
