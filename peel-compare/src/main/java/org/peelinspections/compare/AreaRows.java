package org.peelinspections.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peelinspections.model.Pillar;

/** Finds rows by what people call an area. */
record AreaRows(List<ComparisonRow> rows) {

  /** Those that the most exact of all readings of a name finds; empty if none finds any. */
  List<ComparisonRow> of(String area) {
    return Stream.<Predicate<ComparisonRow>>of(
            row -> row.areas().key().equals(area),
            row -> isPillar(row.areas(), area),
            row -> isArea(row.areas(), Side.LATER, area),
            row -> isArea(row.areas(), Side.EARLIER, area),
            row -> row.label().equalsIgnoreCase(area))
        .map(reading -> rows.stream().filter(reading).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  static List<String> keys(List<ComparisonRow> rows) {
    return rows.stream().map(row -> row.areas().key()).toList();
  }

  private static boolean isPillar(AreaPair areas, String name) {
    return areas.pillar().isPresent() && areas.pillar().equals(Pillar.find(name));
  }

  private static boolean isArea(AreaPair areas, Side side, String name) {
    return areas
        .on(side)
        .filter(id -> id.path().equals(name) || id.toString().equals(name))
        .isPresent();
  }
}
