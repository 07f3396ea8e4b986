package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peelinspections.model.Pillar;

/** Finds rows by what people call an area. */
record AreaRows(List<ComparisonRow> rows) {

  /** Those that the most exact of all readings of a name finds; empty if none finds any. */
  List<ComparisonRow> of(String area) {
    return Stream.<Predicate<ComparisonRow>>of(
            row -> row.subject().key().equals(area),
            row -> isPillar(row.subject(), area),
            row -> isQuestion(row.subject(), Side.LATER, area),
            row -> isQuestion(row.subject(), Side.EARLIER, area),
            row -> row.label().equalsIgnoreCase(area))
        .map(reading -> rows.stream().filter(reading).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  static List<String> keys(List<ComparisonRow> rows) {
    return rows.stream().map(row -> row.subject().key()).toList();
  }

  private static boolean isPillar(Subject subject, String area) {
    return subject.match(
        pillar -> Pillar.find(area).equals(Optional.of(pillar.pillar())), pair -> false);
  }

  private static boolean isQuestion(Subject subject, Side side, String area) {
    return subject.match(
        pillar -> false,
        pair ->
            pair.on(side)
                .filter(id -> id.path().equals(area) || id.toString().equals(area))
                .isPresent());
  }
}
