package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * A kind of table: its columns, and what its rows say of assessments.
 *
 * <p>The first columns say what a row is about. The last says in each row what kind of table it is,
 * and of which version; it is never empty, so that a row that was cut off is noticed.
 *
 * @param <P> the type of the parts of an assessment that have a row each
 */
abstract class CsvTable<P> {

  static final String ASSESSMENT = "assessment";
  static final String PILLAR = "pillar";
  static final String QUESTION = "question";

  private static final String FORMAT = "format";

  /** A part of an assessment and its area; none if it is about the assessment as a whole. */
  record Entry<P>(Assessment assessment, Optional<AreaId> area, P part) {

    String kind() {
      return area.map(id -> id.isPillar() ? PILLAR : QUESTION).orElse(ASSESSMENT);
    }

    Framework framework() {
      return assessment.framework();
    }
  }

  /** Writes and reads the cells that hold JSON. */
  final PeelJson json;

  private final String format;
  private final List<String> kinds;
  private final Forces forces;
  private final Frameworks frameworks;

  /** What stands in the cells of each column, in the order in which they are written. */
  private final Map<String, Function<Entry<P>, String>> columns = new LinkedHashMap<>();

  CsvTable(PeelCsv settings, String format, List<String> kinds) {
    this.json = PeelJson.strict().with(settings.limits);
    this.format = format;
    this.kinds = kinds;
    this.forces = settings.forces;
    this.frameworks = settings.frameworks;
    column("force", entry -> entry.assessment().force().slug());
    column("force_name", entry -> entry.assessment().force().name());
    column("framework", entry -> entry.framework().id());
    column("cycle", entry -> entry.framework().cycle().key());
    column("area_kind", Entry::kind);
    optional("area", entry -> entry.area().map(AreaId::path));
    optional("area_label", entry -> entry.area().map(entry.framework()::label));
  }

  /** One more column, in which no cell is empty. */
  final void column(String name, Function<Entry<P>, String> cell) {
    columns.put(name, cell);
  }

  /** One more column; a cell is empty if it has no value. */
  final void optional(String name, Function<Entry<P>, Optional<?>> value) {
    column(name, entry -> value.apply(entry).map(Object::toString).orElse(""));
  }

  /** One more column of lists as JSON; a cell is empty if the list is. */
  final <T> void list(String name, Class<T> type, Function<P, List<T>> values) {
    column(
        name,
        entry -> {
          List<T> list = values.apply(entry.part());
          return list.isEmpty() ? "" : json.writeList(list, type);
        });
  }

  /** One more column of lists of texts, which in JSON look like points without sub-points. */
  final void texts(String name, Function<P, List<String>> values) {
    list(name, Point.class, part -> values.apply(part).stream().map(Point::of).toList());
  }

  /** The names of the columns, in the order in which they are written. */
  final List<String> columns() {
    return Stream.concat(columns.keySet().stream(), Stream.of(FORMAT)).toList();
  }

  /** The rows of an assessment, in the order of the columns; none if it has nothing for them. */
  final List<List<String>> rows(Assessment assessment) {
    return entries(assessment).map(this::cells).toList();
  }

  private List<String> cells(Entry<P> entry) {
    List<String> cells = new ArrayList<>(columns.size() + 1);
    columns.values().forEach(cell -> cells.add(cell.apply(entry)));
    cells.add(format);
    return cells;
  }

  /**
   * Returns what a row says, as an assessment that holds no more.
   *
   * @throws PeelFormatException if the row is wrong
   */
  final Assessment read(Row row) {
    expect(row, FORMAT, format, " is not the format expected here, ");
    Force force = row.required("force", forces::get);
    expect(row, "force", force.slug(), otherNameOf(force.slug()));
    Framework under = row.required("framework", frameworks::get);
    expect(row, "framework", under.id(), otherNameOf(under.id()));
    String notOfFramework = " is not the cycle of framework " + under + "; expected ";
    expect(row, "cycle", under.cycle().key(), notOfFramework);
    return read(row, Assessment.builder().force(force).framework(under), under, area(row, under));
  }

  private static String otherNameOf(String key) {
    return " is another name of " + key + "; expected ";
  }

  private static void expect(Row row, String column, String expected, String otherwise) {
    String found = row.required(column);
    if (!found.equals(expected)) {
      throw row.fault(column, Row.quoted(found) + otherwise + expected, List.of(expected));
    }
  }

  private Optional<AreaId> area(Row row, Framework under) {
    String kind = row.oneOf("area_kind", "a kind of area", kinds);
    if (kind.equals(ASSESSMENT)) {
      row.expectEmpty("area kind " + kind, "area");
      return Optional.empty();
    }
    return Optional.of(
        kind.equals(PILLAR)
            ? pillar(row, under)
            : row.required("area", path -> under.question(path).id()));
  }

  private static AreaId pillar(Row row, Framework under) {
    List<String> tokens = under.pillars().stream().map(entry -> entry.pillar().token()).toList();
    return AreaId.of(under.id(), row.oneOf("area", "a pillar of " + under.name(), tokens));
  }

  /** The parts of an assessment that have a row. */
  abstract Stream<Entry<P>> entries(Assessment assessment);

  /** Returns what a row says, put into an assessment that has its force and framework. */
  abstract Assessment read(
      Row row, AssessmentBuilder assessment, Framework under, Optional<AreaId> id);

  /** The limit on the rows of one assessment; empty if there is none but that on their length. */
  Optional<Limit> limitOnRows() {
    return Optional.empty();
  }

  /** Whether a row belongs to the assessment of rows before it, of the same force and framework. */
  boolean continues(List<Assessment> before, Assessment row) {
    return true;
  }

  /** Returns what the rows of one assessment say together. */
  abstract Assessment join(List<Assessment> rows);
}
