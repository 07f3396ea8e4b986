package org.peelinspections.model.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.fault.PeelException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Reads frameworks, crosswalks and borders from tab-separated tables; {@link TsvTable} says how a
 * table is written, and the constants of this class which columns each has.
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
 * <p>A fault of a row is a {@link ResourceFormatException} that names file, line and column. What a
 * framework, crosswalk or border refuses as a whole names that.
 */
final class FrameworkFiles {

  private static final String FRAMEWORKS = "id cycle name other_names scale note sources";
  private static final String PILLARS =
      "framework pillar graded headline headline_state headline_sources note sources";
  private static final String QUESTIONS =
      "framework path pillar number label label_state other_labels wording wording_state"
          + " wording_sources other_wordings graded reported note sources";
  private static final String DIAGNOSTICS = "framework path wording state sources";
  private static final String DATES = "framework event part first last note sources";
  private static final String CROSSWALK =
      "from_framework from_path to_framework to_path relation reason sources";
  private static final String BORDERS =
      "from_framework to_framework area comparability reason sources";

  private final BiFunction<String, String[], TsvTable> tables;
  private final Map<String, FrameworkBuilder> frameworks = new LinkedHashMap<>();
  private final Map<List<String>, CrosswalkBuilder> crosswalks = new LinkedHashMap<>();
  private final Map<List<String>, BorderBuilder> borders = new LinkedHashMap<>();

  /** The diagnostic questions that no core question has taken yet. */
  private final Map<AreaId, List<Wording>> diagnostics = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param tables gives a table by the name of its file and the columns that it must have
   */
  FrameworkFiles(BiFunction<String, String[], TsvTable> tables) {
    this.tables = tables;
  }

  /**
   * Reads all tables.
   *
   * @throws ResourceFormatException if a row of one of them has a fault
   * @throws PeelException if what the rows make together is refused
   */
  Frameworks read() {
    each("frameworks.tsv", FRAMEWORKS, this::addFramework);
    each("diagnostics.tsv", DIAGNOSTICS, this::addDiagnostic);
    each("pillars.tsv", PILLARS, row -> framework(row).addPillar(pillar(row)));
    each("dates.tsv", DATES, row -> framework(row).addDate(date(row)));
    each("questions.tsv", QUESTIONS, row -> framework(row).addQuestion(question(row)));
    each("crosswalk.tsv", CROSSWALK, this::addRelation);
    each("borders.tsv", BORDERS, this::addRule);
    if (!diagnostics.isEmpty()) {
      throw new IllegalStateException(
          "diagnostics.tsv: there is no question " + diagnostics.keySet());
    }
    return Frameworks.of(
        frameworks.values().stream().map(FrameworkBuilder::build).toList(),
        crosswalks.values().stream().map(CrosswalkBuilder::build).toList(),
        borders.values().stream().map(BorderBuilder::build).toList());
  }

  private void each(String file, String columns, Consumer<Row> reader) {
    tables.apply(file, columns.split(" ")).rows().forEach(row -> row.read(reader));
  }

  private FrameworkBuilder framework(Row row) {
    return row.required("framework", this::framework);
  }

  private FrameworkBuilder framework(String id) {
    FrameworkBuilder framework = frameworks.get(id);
    if (framework == null) {
      throw new UnknownNameException("a framework", id, List.copyOf(frameworks.keySet()));
    }
    return framework;
  }

  private static AreaId id(Row row) {
    return AreaId.of(row.required("framework"), row.required("path"));
  }

  private void addFramework(Row row) {
    FrameworkBuilder framework =
        Framework.builder()
            .id(row.required("id"))
            .cycle(row.required("cycle", Cycle::ofKey))
            .name(row.required("name"))
            .otherNames(row.list("other_names"))
            .scale(row.cell("scale", GradingScale::of))
            .note(row.cell("note"))
            .sources(row.addresses("sources"));
    if (frameworks.put(row.required("id"), framework) != null) {
      throw row.fault("id", "'" + row.required("id") + "' stands twice");
    }
  }

  private static FrameworkPillar pillar(Row row) {
    return FrameworkPillar.builder()
        .pillar(row.required("pillar", Pillar::ofToken))
        .graded(row.required("graded", Graded::ofToken))
        .headline(wording(row, "headline", "headline_state", "headline_sources"))
        .note(row.cell("note"))
        .sources(row.addresses("sources"))
        .build();
  }

  private static Wording wording(Row row, String text, String state, String sources) {
    return Wording.builder()
        .state(row.required(state, Wording.State::ofToken))
        .text(row.cell(text))
        .sources(row.addresses(sources))
        .build();
  }

  private Question question(Row row) {
    List<Wording> diagnosed = diagnostics.remove(id(row));
    return Question.builder()
        .id(id(row))
        .pillar(row.cell("pillar", Pillar::ofToken))
        .number(row.number("number"))
        .label(row.required("label"))
        .labelPublished(row.required("label_state", flag("published", "descriptive")))
        .otherLabels(row.list("other_labels"))
        .wording(wording(row, "wording", "wording_state", "wording_sources"))
        .otherWordings(row.list("other_wordings"))
        .graded(row.required("graded", Graded::ofToken))
        .reportedSeparately(row.required("reported", flag("separately", "in-report")))
        .diagnostics(diagnosed == null ? List.of() : diagnosed)
        .note(row.cell("note"))
        .sources(row.addresses("sources"))
        .build();
  }

  private static Function<String, Boolean> flag(String yes, String no) {
    return text -> {
      if (!text.equals(yes) && !text.equals(no)) {
        throw new IllegalArgumentException("'" + text + "' is neither " + yes + " nor " + no);
      }
      return text.equals(yes);
    };
  }

  private void addDiagnostic(Row row) {
    diagnostics
        .computeIfAbsent(id(row), id -> new ArrayList<>())
        .add(wording(row, "wording", "state", "sources"));
  }

  private static FrameworkDate date(Row row) {
    return FrameworkDate.builder()
        .event(row.required("event", FrameworkDate.Event::ofToken))
        .part(row.required("part"))
        .first(row.required("first", PartialDate::of))
        .last(row.cell("last", PartialDate::of))
        .note(row.cell("note"))
        .sources(row.addresses("sources"))
        .build();
  }

  private void addRelation(Row row) {
    String from = row.required("from_framework");
    String to = row.required("to_framework");
    crosswalks
        .computeIfAbsent(List.of(from, to), ends -> Crosswalk.builder().earlier(from).later(to))
        .addRow(
            CrosswalkRow.builder()
                .earlier(row.cell("from_path", path -> AreaId.of(from, path)))
                .later(row.cell("to_path", path -> AreaId.of(to, path)))
                .relation(row.required("relation", Relation::ofToken))
                .reason(row.required("reason"))
                .sources(row.addresses("sources"))
                .build());
  }

  private void addRule(Row row) {
    String from = row.required("from_framework");
    String to = row.required("to_framework");
    borders
        .computeIfAbsent(List.of(from, to), ends -> Border.builder().earlier(from).later(to))
        .addRule(
            BorderRule.builder()
                .area(row.cell("area"))
                .comparability(row.required("comparability", Comparability::ofToken))
                .reason(row.required("reason"))
                .sources(row.addresses("sources"))
                .build());
  }
}
