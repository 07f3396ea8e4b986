package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;

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

  /**
   * A column: the one place that says how it is named, written and read.
   *
   * @param value the value of an entry; the cell is empty if there is none
   */
  record Column<P, T>(String name, CellType<T> type, Function<Entry<P>, Optional<T>> value) {

    String cell(Entry<P> entry) {
      return value.apply(entry).map(type.text()).orElse("");
    }

    /** The value in a row; empty if the cell is. */
    Optional<T> in(Row row) {
      return row.cell(name, type.value());
    }

    /** The value in a row whose cell must not be empty. */
    T required(Row row) {
      return row.required(name, type.value());
    }
  }

  /** Writes and reads the cells that hold JSON. */
  final PeelJson json;

  private final String format;
  private final List<Column<P, ?>> columns = new ArrayList<>();
  private final Column<P, Force> force;
  private final Column<P, Framework> framework;
  private final Column<P, String> cycle;
  private final Column<P, String> kind;
  private final Column<P, String> area;

  CsvTable(PeelCsv settings, String format, List<String> kinds) {
    this.format = format;
    this.json = PeelJson.strict().with(settings.limits);
    CellType<Force> forces = new CellType<>(Force::slug, settings.forces::get);
    CellType<Framework> frameworks = new CellType<>(Framework::id, settings.frameworks::get);
    force = column("force", forces, entry -> entry.assessment().force());
    column("force_name", CellType.TEXT, entry -> entry.assessment().force().name());
    framework = column("framework", frameworks, Entry::framework);
    cycle = column("cycle", CellType.TEXT, entry -> entry.framework().cycle().key());
    kind = column("area_kind", CellType.oneOf("a kind of area", kinds), Entry::kind);
    area = optional("area", CellType.TEXT, entry -> entry.area().map(AreaId::path));
    optional("area_label", CellType.TEXT, entry -> entry.area().map(entry.framework()::label));
  }

  /** One more column, in which no cell is empty. */
  final <T> Column<P, T> column(String name, CellType<T> type, Function<Entry<P>, T> value) {
    return optional(name, type, entry -> Optional.of(value.apply(entry)));
  }

  /** One more column. */
  final <T> Column<P, T> optional(
      String name, CellType<T> type, Function<Entry<P>, Optional<T>> value) {
    Column<P, T> column = new Column<>(name, type, value);
    columns.add(column);
    return column;
  }

  /** One more column of lists as JSON; a cell is empty if the list is. */
  final <T> Column<P, List<T>> list(
      String name, Class<T> type, Function<Entry<P>, List<T>> values) {
    return optional(name, CellType.list(json, type), entry -> unlessEmpty(values.apply(entry)));
  }

  /** One more column of lists of texts as JSON; a cell is empty if the list is. */
  final Column<P, List<String>> texts(String name, Function<Entry<P>, List<String>> values) {
    return optional(name, CellType.texts(json), entry -> unlessEmpty(values.apply(entry)));
  }

  private static <T> Optional<List<T>> unlessEmpty(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  /** The names of the columns, in the order in which they are written. */
  final List<String> columns() {
    return Stream.concat(columns.stream().map(Column::name), Stream.of(FORMAT)).toList();
  }

  /** The rows of an assessment, in the order of the columns; none if it has nothing for them. */
  final List<List<String>> rows(Assessment assessment) {
    return entries(assessment).map(this::cells).toList();
  }

  private List<String> cells(Entry<P> entry) {
    List<String> cells = new ArrayList<>(columns.size() + 1);
    for (Column<P, ?> column : columns) {
      cells.add(column.cell(entry));
    }
    cells.add(format);
    return cells;
  }

  /**
   * Returns what a row says, as an assessment that holds no more.
   *
   * @throws PeelFormatException if the row is wrong
   */
  final Assessment read(Row row) {
    expect(row, FORMAT, format, " is not the format expected here, " + format);
    Force ofForce = force.required(row);
    expect(row, force.name(), ofForce.slug(), otherNameOf(ofForce.slug()));
    Framework under = framework.required(row);
    expect(row, framework.name(), under.id(), otherNameOf(under.id()));
    String key = under.cycle().key();
    expect(row, cycle.name(), key, " is not the cycle of framework " + under + "; expected " + key);
    Optional<AreaId> id = area(row, under);
    return read(row, Assessment.builder().force(ofForce).framework(under), under, id);
  }

  private static String otherNameOf(String key) {
    return " is another name of " + key + "; expected " + key;
  }

  private static void expect(Row row, String column, String expected, String otherwise) {
    String found = row.required(column);
    if (!found.equals(expected)) {
      throw row.fault(column, Row.quoted(found) + otherwise, List.of(expected));
    }
  }

  private Optional<AreaId> area(Row row, Framework under) {
    String found = kind.required(row);
    if (found.equals(ASSESSMENT)) {
      row.expectEmpty("area kind " + found, area);
      return Optional.empty();
    }
    return Optional.of(
        found.equals(PILLAR)
            ? row.required(area.name(), token -> pillar(under, token))
            : row.required(area.name(), path -> under.question(path).id()));
  }

  private static AreaId pillar(Framework under, String token) {
    List<String> tokens = under.pillars().stream().map(entry -> entry.pillar().token()).toList();
    if (!tokens.contains(token)) {
      throw new UnknownNameException("a pillar of " + under.name(), token, tokens);
    }
    return AreaId.of(under.id(), token);
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
