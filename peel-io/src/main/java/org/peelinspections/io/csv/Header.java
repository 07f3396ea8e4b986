package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.io.csv.RowHandler.RawRow;

/** Compares the header of a table with the columns that the table must have, in any order. */
final class Header {

  /** As many wrong columns are named; the others are counted. */
  private static final int NAMED = 10;

  private Header() {}

  /**
   * Refuses a header that does not have each column once and no others.
   *
   * @throws PeelFormatException if so; it names all columns that are wrong
   */
  static void check(RawRow header, List<String> expected) {
    List<String> found = header.cells();
    List<String> faults = new ArrayList<>();
    name(faults, "missing", expected.stream().filter(column -> !found.contains(column)).toList());
    name(
        faults,
        "not known",
        found.stream().filter(column -> !expected.contains(column)).distinct().toList());
    name(faults, "there twice", twice(found, expected));
    if (header.count() > found.size()) {
      faults.add("there are " + header.count() + " columns");
    }
    if (!faults.isEmpty()) {
      throw new PeelFormatException(
          Position.ofLine(header.line()),
          String.join("; ", faults) + "; expected the columns " + String.join(", ", expected),
          expected);
    }
  }

  private static List<String> twice(List<String> found, List<String> expected) {
    Set<String> seen = new LinkedHashSet<>();
    return found.stream()
        .filter(column -> !seen.add(column) && expected.contains(column))
        .distinct()
        .toList();
  }

  private static void name(List<String> faults, String fault, List<String> columns) {
    if (columns.isEmpty()) {
      return;
    }
    String named = columns.stream().limit(NAMED).map(Row::quoted).collect(Collectors.joining(", "));
    String more = columns.size() > NAMED ? " and " + (columns.size() - NAMED) + " more" : "";
    faults.add((columns.size() == 1 ? "column " : "columns ") + named + more + be(columns) + fault);
  }

  private static String be(List<String> columns) {
    return columns.size() == 1 ? " is " : " are ";
  }
}
