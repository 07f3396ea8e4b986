package org.peelinspections.model.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable;

/**
 * Reads frameworks, crosswalks and borders from tab-separated tables; {@link TsvTable} says how a
 * table is written, and {@link #columnsOf} which columns each has.
 *
 * <p>Every table has a column {@code sources}: the pages that show what the row says. A row without
 * one is unverified. Column {@code note} says what a reader of the row should know. Rows of one
 * framework stand in the order of the inspectorate, where that is known.
 *
 * <ul>
 *   <li>{@code frameworks.tsv}: {@code id} is the key; {@code scale} is {@code four-tiers}, {@code
 *       five-tiers} or empty where it is not known.
 *   <li>{@code pillars.tsv}: {@code graded} is {@code yes}, {@code no} or {@code unknown}; {@code
 *       headline} is the question that heads the pillar, {@code headline_state} how sure it is.
 *   <li>{@code questions.tsv}: {@code path} is the part of the id behind the framework; {@code
 *       label_state} is {@code published} if the inspectorate uses the label, {@code descriptive}
 *       if it is ours; {@code wording_state} is {@code exact}, {@code unverified} or {@code
 *       unknown}; {@code reported} is {@code in-report} or {@code separately}.
 *   <li>{@code diagnostics.tsv}: the questions asked to answer a core question, in their order.
 *   <li>{@code dates.tsv}: {@code event} is {@code inspected} or {@code published}; {@code last} is
 *       empty for a single date.
 *   <li>{@code crosswalk.tsv}: one row a relation; {@code from_path} or {@code to_path} is empty
 *       where the relation is {@code none} or {@code not-established}.
 *   <li>{@code borders.tsv}: {@code area} is a pillar or question of the later framework, or empty
 *       for the general rule, which stands before those for an area.
 * </ul>
 *
 * <p>A row of {@code crosswalk.tsv}, with {@code ~} for the tab:
 *
 * <pre>
 * 2015~effectiveness/3~2016~effectiveness/3~reworded~The same words in another order.~https://...
 * </pre>
 *
 * <p>{@link #of} checks each row against those before it, so that a fault is that of the row that
 * brings it in: a {@link ResourceFormatException} names file, line and column. A question that a
 * crosswalk passes over is a fault of the first row of that crosswalk. {@link #bundled} builds each
 * framework, crosswalk and border once, from all of its rows: a test has checked the rows.
 */
public final class FrameworkFiles {

  /** The columns of each table. */
  private static final Map<String, String[]> COLUMNS =
      Map.of(
          "frameworks.tsv",
          columns("id cycle name other_names scale note sources"),
          "pillars.tsv",
          columns("framework pillar graded headline headline_state headline_sources note sources"),
          "questions.tsv",
          columns(
              "framework path pillar number label label_state other_labels wording wording_state"
                  + " wording_sources other_wordings graded reported note sources"),
          "diagnostics.tsv",
          columns("framework path wording state sources"),
          "dates.tsv",
          columns("framework event part first last note sources"),
          "crosswalk.tsv",
          columns("from_framework from_path to_framework to_path relation reason sources"),
          "borders.tsv",
          columns("from_framework to_framework area comparability reason sources"));

  private final Function<String, TsvTable> tables;
  private final boolean checkEachRow;

  private FrameworkFiles(Function<String, TsvTable> tables, boolean checkEachRow) {
    this.tables = tables;
    this.checkEachRow = checkEachRow;
  }

  private static String[] columns(String names) {
    return names.split(" ");
  }

  /** The tables that lie beside this class. */
  static FrameworkFiles bundled() {
    return new FrameworkFiles(file -> TsvTable.resource(file, columnsOf(file)), false);
  }

  /** Tables given as lines by the name of their file; a table that is not given is empty. */
  static FrameworkFiles of(Map<String, List<String>> files) {
    return new FrameworkFiles(
        file ->
            TsvTable.parse(
                file,
                files.getOrDefault(file, List.of(String.join("\t", columnsOf(file)))),
                columnsOf(file)),
        true);
  }

  /** The columns of a table. */
  public static String[] columnsOf(String file) {
    String[] columns = COLUMNS.get(file);
    if (columns == null) {
      throw new IllegalArgumentException("no table " + file);
    }
    return columns;
  }

  /**
   * Reads all tables.
   *
   * @throws ResourceFormatException if one of them has a fault
   */
  Frameworks read() {
    Map<String, FrameworkBuilder> builders = headers();
    each("pillars.tsv", builders, (row, builder) -> builder.addPillar(pillar(row)));
    each("dates.tsv", builders, (row, builder) -> builder.addDate(date(row)));
    Diagnostics diagnostics = diagnostics();
    each(
        "questions.tsv",
        builders,
        (row, builder) -> builder.addQuestion(question(row, diagnostics)));
    diagnostics.requireTaken();
    Frameworks frameworks = Frameworks.of(List.of(), List.of(), List.of());
    for (FrameworkBuilder builder : builders.values()) {
      frameworks = frameworks.with(builder.build());
    }
    RelationFiles relations = new RelationFiles(frameworks, checkEachRow);
    return relations.withBorders(
        tables.apply("borders.tsv"), relations.withCrosswalks(tables.apply("crosswalk.tsv")));
  }

  private Map<String, FrameworkBuilder> headers() {
    Map<String, FrameworkBuilder> builders = new LinkedHashMap<>();
    Frameworks headers = Frameworks.of(List.of(), List.of(), List.of());
    for (TsvTable.Row row : tables.apply("frameworks.tsv").rows()) {
      FrameworkBuilder builder = header(row);
      if (checkEachRow) {
        headers = with(headers, row, builder);
      }
      builders.put(row.required("id"), builder);
    }
    return builders;
  }

  private static Frameworks with(Frameworks headers, TsvTable.Row row, FrameworkBuilder header) {
    return row.build(r -> headers.with(header.build()));
  }

  /** Adds each row to its framework; builds the framework to see whether the row fits in. */
  private void each(
      String file,
      Map<String, FrameworkBuilder> builders,
      BiFunction<TsvTable.Row, FrameworkBuilder, FrameworkBuilder> adding) {
    for (TsvTable.Row row : tables.apply(file).rows()) {
      FrameworkBuilder builder = builderOf(row, builders);
      row.build(r -> adding.apply(r, builder));
      if (checkEachRow) {
        row.build(r -> builder.build());
      }
    }
  }

  private static FrameworkBuilder builderOf(
      TsvTable.Row row, Map<String, FrameworkBuilder> builders) {
    return row.required(
        "framework",
        id -> {
          FrameworkBuilder builder = builders.get(id);
          if (builder == null) {
            throw new UnknownNameException("a framework", id, List.copyOf(builders.keySet()));
          }
          return builder;
        });
  }

  private static FrameworkBuilder header(TsvTable.Row row) {
    return Framework.builder()
        .id(row.required("id"))
        .cycle(row.required("cycle", Cycle::ofKey))
        .name(row.required("name"))
        .otherNames(row.list("other_names"))
        .scale(row.cell("scale", FrameworkFiles::scale))
        .note(row.cell("note"))
        .sources(row.addresses("sources"));
  }

  private static GradingScale scale(String name) {
    return switch (name) {
      case "four-tiers" -> GradingScale.FOUR_TIERS;
      case "five-tiers" -> GradingScale.FIVE_TIERS;
      default ->
          throw new UnknownNameException("a scale", name, List.of("four-tiers", "five-tiers"));
    };
  }

  private FrameworkPillar pillar(TsvTable.Row row) {
    return FrameworkPillar.builder()
        .pillar(row.required("pillar", Pillar::ofToken))
        .graded(row.required("graded", Graded::ofToken))
        .headline(wording(row, "headline", "headline_state", "headline_sources"))
        .note(row.cell("note"))
        .sources(row.addresses("sources"))
        .build();
  }

  private static Wording wording(TsvTable.Row row, String text, String state, String sources) {
    return Wording.builder()
        .state(row.required(state, Wording.State::ofToken))
        .text(row.cell(text))
        .sources(row.addresses(sources))
        .build();
  }

  private static Question question(TsvTable.Row row, Diagnostics diagnostics) {
    AreaId id = AreaId.of(row.required("framework"), row.required("path"));
    return Question.builder()
        .id(id)
        .pillar(row.cell("pillar", Pillar::ofToken))
        .number(row.cell("number", FrameworkFiles::number).orElse(OptionalInt.empty()))
        .label(row.required("label"))
        .labelPublished(row.required("label_state", flag("published", "descriptive")))
        .otherLabels(row.list("other_labels"))
        .wording(wording(row, "wording", "wording_state", "wording_sources"))
        .otherWordings(row.list("other_wordings"))
        .graded(row.required("graded", Graded::ofToken))
        .reportedSeparately(row.required("reported", flag("separately", "in-report")))
        .diagnostics(diagnostics.take(id))
        .note(row.cell("note"))
        .sources(row.addresses("sources"))
        .build();
  }

  private static OptionalInt number(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a number", e);
    }
  }

  private static Function<String, Boolean> flag(String yes, String no) {
    return text -> {
      if (!text.equals(yes) && !text.equals(no)) {
        throw new IllegalArgumentException("'" + text + "' is neither " + yes + " nor " + no);
      }
      return text.equals(yes);
    };
  }

  private Diagnostics diagnostics() {
    Diagnostics diagnostics = new Diagnostics();
    for (TsvTable.Row row : tables.apply("diagnostics.tsv").rows()) {
      row.build(diagnostics::add);
    }
    return diagnostics;
  }

  /** The diagnostic questions that no core question has taken yet, with their rows. */
  private static final class Diagnostics {

    private final Map<AreaId, List<TsvTable.Row>> rows = new LinkedHashMap<>();

    boolean add(TsvTable.Row row) {
      AreaId id = AreaId.of(row.required("framework"), row.required("path"));
      return rows.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
    }

    List<Wording> take(AreaId id) {
      List<TsvTable.Row> taken = rows.remove(id);
      return taken == null
          ? List.of()
          : taken.stream()
              .map(r -> r.build(row -> wording(row, "wording", "state", "sources")))
              .toList();
    }

    void requireTaken() {
      for (Map.Entry<AreaId, List<TsvTable.Row>> left : rows.entrySet()) {
        throw left.getValue().get(0).fault("path", "there is no question " + left.getKey());
      }
    }
  }

  private FrameworkDate date(TsvTable.Row row) {
    return FrameworkDate.builder()
        .event(row.required("event", FrameworkDate.Event::ofToken))
        .part(row.required("part"))
        .first(row.required("first", PartialDate::of))
        .last(row.cell("last", PartialDate::of))
        .note(row.cell("note"))
        .sources(row.addresses("sources"))
        .build();
  }
}
