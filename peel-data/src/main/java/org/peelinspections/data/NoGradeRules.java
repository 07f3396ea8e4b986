package org.peelinspections.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Why there is no grade.
 *
 * <p>The file {@code no-grade.tsv}, sorted by its first three columns, has the columns
 *
 * <ul>
 *   <li>{@code cycle}, {@code area}: the area, by a label of {@code areas.tsv};
 *   <li>{@code force}: the slug of the force; empty if it holds for all of them;
 *   <li>{@code reason}: the token of the reason;
 *   <li>{@code words}: the words of the pages that say so; empty where they are not known;
 *   <li>{@code source}: a page that shows it. It becomes a source of the judgment where the row is
 *       about one force.
 * </ul>
 *
 * <p>A row for one force goes before one for all. Where no row speaks of an area, the framework
 * does: if it grades no force there, the reason is that this is not a graded area, else it is not
 * established. At least one judgment must be without a grade where a row says why.
 */
final class NoGradeRules {

  private final Map<String, Rule> byKey = new LinkedHashMap<>();

  /** What is to be said of an area. */
  record Rule(Row row, Judgment.NotGraded judgment, List<Source> sources) {}

  NoGradeRules(DataFiles files, Lookup lookup) {
    for (Row row : files.rows(DataFiles.NO_GRADE, "cycle area force reason words source")) {
      Optional<Force> force = row.cell("force").map(slug -> Lookup.force(row));
      Source source = lookup.source(row, "source").build();
      Judgment.NotGraded judgment =
          Judgment.NotGraded.builder()
              .reason(row.required("reason", NoGradeReason::ofToken))
              .wordings(row.cell("words").stream().toList())
              .build();
      byKey.put(
          key(force, lookup.area(row)),
          new Rule(row, judgment, force.isPresent() ? List.of(source) : List.of()));
    }
  }

  static String key(Optional<Force> force, AreaId area) {
    return force.map(Force::slug).orElse("") + "/" + area;
  }

  /** The rows by force and area. */
  Map<String, Rule> byKey() {
    return byKey;
  }

  private Optional<Rule> rule(Force force, AreaId area) {
    return Optional.ofNullable(byKey.get(key(Optional.of(force), area)))
        .or(() -> Optional.ofNullable(byKey.get(key(Optional.empty(), area))));
  }

  /** The judgment of a force that was given no grade in an area. */
  Judgment.NotGraded judgment(Force force, AreaId area) {
    NoGradeReason fallback =
        Lookup.framework(area).graded(area) == Graded.NO
            ? NoGradeReason.NOT_A_GRADED_AREA
            : NoGradeReason.NOT_ESTABLISHED;
    return rule(force, area)
        .map(Rule::judgment)
        .orElseGet(() -> Judgment.NotGraded.builder().reason(fallback).build());
  }

  /** The pages that show the reason, beside that of the judgment; empty if there are none. */
  List<Source> sources(Force force, AreaId area) {
    return rule(force, area).map(Rule::sources).orElse(List.of());
  }
}
