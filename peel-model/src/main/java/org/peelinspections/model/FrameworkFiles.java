package org.peelinspections.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Reads frameworks, crosswalks and borders from tab-separated tables; {@link TsvTable} says how a
 * table is written, and {@link #COLUMNS} which columns each has.
 *
 * <p>Every table has a column {@code sources}: the pages that show what the row says. A row without
 * one is unverified. Column {@code note} says what a reader of the row should know.
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
 *       for the general rule.
 * </ul>
 */
final class FrameworkFiles {

  /** The columns of each table. */
  static final Map<String, String[]> COLUMNS =
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
          columns("framework event part first last sources"),
          "crosswalk.tsv",
          columns("from_framework from_path to_framework to_path relation reason sources"),
          "borders.tsv",
          columns("from_framework to_framework area comparability reason sources"));

  private final Function<String, TsvTable> tables;

  private FrameworkFiles(Function<String, TsvTable> tables) {
    this.tables = tables;
  }

  private static String[] columns(String names) {
    return names.split(" ");
  }

  /** The tables that lie beside this class. */
  static FrameworkFiles bundled() {
    return new FrameworkFiles(file -> TsvTable.resource(file, columnsOf(file)));
  }

  /** Tables given as lines by the name of their file; a table that is not given is empty. */
  static FrameworkFiles of(Map<String, List<String>> files) {
    return new FrameworkFiles(
        file ->
            TsvTable.parse(
                file,
                files.getOrDefault(file, List.of(String.join("\t", columnsOf(file)))),
                columnsOf(file)));
  }

  private static String[] columnsOf(String file) {
    String[] columns = COLUMNS.get(file);
    if (columns == null) {
      throw new IllegalArgumentException("no table " + file);
    }
    return columns;
  }

  Frameworks read() {
    Map<String, FrameworkBuilder> builders = new LinkedHashMap<>();
    Map<String, TsvTable.Row> rows = new LinkedHashMap<>();
    for (TsvTable.Row row : tables.apply("frameworks.tsv").rows()) {
      String id = row.required("id");
      if (builders.put(id, framework(row)) != null) {
        throw row.fault("id", "framework " + id + " stands twice");
      }
      rows.put(id, row);
    }
    each("pillars.tsv", builders, (row, builder) -> builder.addPillar(row.build(this::pillar)));
    each("dates.tsv", builders, (row, builder) -> builder.addDate(row.build(this::date)));
    Map<QuestionId, List<Wording>> diagnostics = diagnostics();
    each(
        "questions.tsv",
        builders,
        (row, builder) -> builder.addQuestion(row.build(r -> question(r, diagnostics))));
    if (!diagnostics.isEmpty()) {
      throw new ResourceFormatException(
          "diagnostics.tsv", 1, "path", "no such question: " + diagnostics.keySet());
    }
    List<Framework> frameworks = new ArrayList<>();
    builders.forEach(
        (id, builder) -> {
          TsvTable.Row row = rows.get(id);
          if (row != null) {
            frameworks.add(row.build(r -> builder.build()));
          }
        });
    return Frameworks.of(frameworks, crosswalks(), borders());
  }

  private interface RowConsumer {
    void accept(TsvTable.Row row, FrameworkBuilder builder);
  }

  private void each(String file, Map<String, FrameworkBuilder> builders, RowConsumer consumer) {
    for (TsvTable.Row row : tables.apply(file).rows()) {
      FrameworkBuilder builder = builders.get(row.required("framework"));
      if (builder == null) {
        throw row.fault(
            "framework",
            "'"
                + row.required("framework")
                + "' is not a framework; expected one of "
                + String.join(", ", builders.keySet()));
      }
      consumer.accept(row, builder);
    }
  }

  private FrameworkBuilder framework(TsvTable.Row row) {
    return Framework.builder()
        .id(row.required("id"))
        .cycle(row.required("cycle", Cycle::of))
        .name(row.required("name"))
        .otherNames(row.list("other_names"))
        .scale(row.cell("scale", FrameworkFiles::scale))
        .note(row.cell("note"))
        .sources(row.addresses("sources"));
  }

  private static GradingScale scale(String name) {
    return List.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS).stream()
        .filter(scale -> scale.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UnknownNameException("a scale", name, List.of("four-tiers", "five-tiers")));
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
        .state(row.required(state, WordingState::ofToken))
        .text(row.cell(text))
        .sources(row.addresses(sources))
        .build();
  }

  private Question question(TsvTable.Row row, Map<QuestionId, List<Wording>> diagnostics) {
    QuestionId id = QuestionId.of(row.required("framework"), row.required("path"));
    List<Wording> asked = diagnostics.remove(id);
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
        .diagnostics(asked == null ? List.of() : asked)
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

  private Map<QuestionId, List<Wording>> diagnostics() {
    Map<QuestionId, List<Wording>> diagnostics = new LinkedHashMap<>();
    for (TsvTable.Row row : tables.apply("diagnostics.tsv").rows()) {
      QuestionId id = row.build(r -> QuestionId.of(r.required("framework"), r.required("path")));
      diagnostics
          .computeIfAbsent(id, key -> new ArrayList<>())
          .add(row.build(r -> wording(r, "wording", "state", "sources")));
    }
    return diagnostics;
  }

  private FrameworkDate date(TsvTable.Row row) {
    return FrameworkDate.builder()
        .event(row.required("event", FrameworkDate.Event::ofToken))
        .part(row.required("part"))
        .first(row.required("first", PartialDate::parse))
        .last(row.cell("last", PartialDate::parse))
        .sources(row.addresses("sources"))
        .build();
  }

  private List<Crosswalk> crosswalks() {
    Map<List<String>, CrosswalkBuilder> builders = new LinkedHashMap<>();
    for (TsvTable.Row row : tables.apply("crosswalk.tsv").rows()) {
      String from = row.required("from_framework");
      String to = row.required("to_framework");
      builders
          .computeIfAbsent(List.of(from, to), key -> Crosswalk.builder().earlier(from).later(to))
          .addRow(row.build(r -> crosswalkRow(r, from, to)));
    }
    return builders.values().stream().map(CrosswalkBuilder::build).toList();
  }

  private static CrosswalkRow crosswalkRow(TsvTable.Row row, String from, String to) {
    Optional<QuestionId> earlier = row.cell("from_path", path -> QuestionId.of(from, path));
    Optional<QuestionId> later = row.cell("to_path", path -> QuestionId.of(to, path));
    return CrosswalkRow.builder()
        .earlier(earlier)
        .later(later)
        .relation(row.required("relation", Relation::ofToken))
        .reason(row.required("reason"))
        .sources(row.addresses("sources"))
        .build();
  }

  private List<Border> borders() {
    Map<List<String>, BorderBuilder> builders = new LinkedHashMap<>();
    for (TsvTable.Row row : tables.apply("borders.tsv").rows()) {
      String from = row.required("from_framework");
      String to = row.required("to_framework");
      builders
          .computeIfAbsent(List.of(from, to), key -> Border.builder().earlier(from).later(to))
          .addRule(
              row.build(
                  r ->
                      BorderRule.builder()
                          .area(r.cell("area"))
                          .comparability(r.required("comparability", Comparability::ofToken))
                          .reason(r.required("reason"))
                          .sources(r.addresses("sources"))
                          .build()));
    }
    return builders.values().stream().map(BorderBuilder::build).toList();
  }
}
