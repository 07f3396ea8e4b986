package org.peelinspections.io.csv;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;

/**
 * What a row is about: a force, a framework, and in it a pillar or question, or none and thereby
 * the assessment as a whole.
 */
record CsvArea(Force force, Framework framework, Optional<AreaId> id) {

  private static final String ASSESSMENT = "assessment";
  private static final String PILLAR = "pillar";
  private static final String QUESTION = "question";

  /** The kinds of area of a table of findings. */
  static final List<String> WITH_ASSESSMENT = List.of(ASSESSMENT, PILLAR, QUESTION);

  /** The kinds of area of a table of judgments. */
  static final List<String> PARTS = List.of(PILLAR, QUESTION);

  /** An entry of a table that is about an area. */
  interface Entry {
    CsvArea area();
  }

  /** The columns that say what a row is about. */
  static <E extends Entry> Columns<E> columns() {
    return new Columns<E>()
        .with("force", entry -> entry.area().force.slug())
        .withWords("force_name", entry -> entry.area().force.name())
        .with("framework", entry -> entry.area().framework.id())
        .with("cycle", entry -> entry.area().framework.cycle().key())
        .with("area_kind", entry -> entry.area().kind())
        .withOptional("area", entry -> entry.area().path())
        .withOptionalWords("area_label", entry -> entry.area().label());
  }

  /** An area of an assessment, or the assessment as a whole. */
  static CsvArea of(Assessment assessment, Optional<AreaId> id) {
    return new CsvArea(assessment.force(), assessment.framework(), id);
  }

  private String kind() {
    return id.map(area -> area.isPillar() ? PILLAR : QUESTION).orElse(ASSESSMENT);
  }

  private Optional<String> path() {
    return id.map(AreaId::path);
  }

  private Optional<String> label() {
    return id.map(framework::label);
  }

  /**
   * Returns what a row is about.
   *
   * @param kinds the kinds of area that the table has
   */
  static CsvArea read(Row row, CsvSettings settings, List<String> kinds) {
    Force force = row.required("force", CellType.token(settings.forces()::get));
    expectKey(row, "force", force.slug());
    Framework framework = row.required("framework", CellType.token(settings.frameworks()::get));
    expectKey(row, "framework", framework.id());
    expectCycle(row, framework);
    return of(row, force, framework, kinds);
  }

  private static void expectKey(Row row, String column, String key) {
    String found = row.text(column);
    if (!found.equals(key)) {
      throw row.fault(
          column,
          Row.quoted(found) + " is another name of " + key + "; expected " + key,
          List.of(key));
    }
  }

  private static void expectCycle(Row row, Framework framework) {
    String cycle = framework.cycle().key();
    if (!row.required("cycle", CellType.TEXT).equals(cycle)) {
      throw row.fault(
          "cycle",
          Row.quoted(row.text("cycle"))
              + " is not the cycle of framework "
              + framework
              + "; expected "
              + cycle,
          List.of(cycle));
    }
  }

  private static CsvArea of(Row row, Force force, Framework framework, List<String> kinds) {
    String kind = row.required("area_kind", CellType.oneOf("a kind of area", kinds));
    if (kind.equals(ASSESSMENT)) {
      row.expectEmpty("area kind " + kind, List.of("area"));
      return new CsvArea(force, framework, Optional.empty());
    }
    CellType<AreaId> area =
        kind.equals(PILLAR)
            ? pillarOf(framework)
            : CellType.token(path -> framework.question(path).id());
    return new CsvArea(force, framework, Optional.of(row.required("area", area)));
  }

  private static CellType<AreaId> pillarOf(Framework framework) {
    List<String> tokens =
        framework.pillars().stream().map(entry -> entry.pillar().token()).toList();
    CellType<String> token = CellType.oneOf("a pillar of " + framework.name(), tokens);
    return CellType.token(text -> AreaId.of(framework.id(), token.parse().apply(text)));
  }
}
