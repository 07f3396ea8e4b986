package org.peelinspections.model.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.FrameworkFiles.Begun;
import org.peelinspections.model.internal.TsvTable;

/**
 * Reads crosswalks and borders between frameworks; {@link FrameworkFiles} says how they are
 * written.
 */
final class RelationFiles {

  private static final String CROSSWALK =
      "from_framework from_path to_framework to_path relation reason sources";
  private static final String BORDERS =
      "from_framework to_framework area comparability reason sources";

  private final Frameworks frameworks;
  private final BiFunction<String, String, List<TsvTable.Row>> tables;

  /**
   * Makes a reader.
   *
   * @param tables gives the rows of a table by the name of its file and its columns
   */
  RelationFiles(Frameworks frameworks, BiFunction<String, String, List<TsvTable.Row>> tables) {
    this.frameworks = frameworks;
    this.tables = tables;
  }

  /** The frameworks, with the crosswalks and borders of the tables. */
  Frameworks read() {
    Map<List<String>, Begun<CrosswalkBuilder>> crosswalks = new LinkedHashMap<>();
    for (TsvTable.Row row : tables.apply("crosswalk.tsv", CROSSWALK)) {
      Framework from = row.required("from_framework", frameworks::ofId);
      Framework to = row.required("to_framework", frameworks::ofId);
      CrosswalkBuilder builder = Crosswalk.builder().earlier(from.id()).later(to.id());
      begun(crosswalks, from, to, row, builder).addRow(row.build(r -> crosswalkRow(r, from, to)));
    }
    Map<List<String>, Begun<BorderBuilder>> borders = new LinkedHashMap<>();
    for (TsvTable.Row row : tables.apply("borders.tsv", BORDERS)) {
      Framework from = row.required("from_framework", frameworks::ofId);
      Framework to = row.required("to_framework", frameworks::ofId);
      BorderBuilder builder = Border.builder().earlier(from.id()).later(to.id());
      begun(borders, from, to, row, builder).addRule(row.build(r -> borderRule(r, to)));
    }
    Frameworks related =
        Begun.finish(frameworks, crosswalks.values(), (all, one) -> all.with(one.build()));
    return Begun.finish(related, borders.values(), (all, one) -> all.with(one.build()));
  }

  /** The builder that an earlier row of the two frameworks began, else the one given. */
  private static <B> B begun(
      Map<List<String>, Begun<B>> all, Framework from, Framework to, TsvTable.Row row, B builder) {
    return all.computeIfAbsent(List.of(from.id(), to.id()), ends -> new Begun<>(row, builder))
        .builder();
  }

  private static CrosswalkRow crosswalkRow(TsvTable.Row row, Framework from, Framework to) {
    return CrosswalkRow.builder()
        .earlier(row.cell("from_path", path -> from.question(path).id()))
        .later(row.cell("to_path", path -> to.question(path).id()))
        .relation(row.required("relation", Relation::ofToken))
        .reason(row.required("reason"))
        .sources(row.addresses("sources"))
        .build();
  }

  private static BorderRule borderRule(TsvTable.Row row, Framework later) {
    return BorderRule.builder()
        .area(row.cell("area", area -> area(later, area)))
        .comparability(row.required("comparability", Comparability::ofToken))
        .reason(row.required("reason"))
        .sources(row.addresses("sources"))
        .build();
  }

  private static String area(Framework later, String area) {
    if (!later.paths().contains(area)) {
      throw new UnknownNameException(
          "a pillar or question of " + later.name(), area, later.paths());
    }
    return area;
  }
}
