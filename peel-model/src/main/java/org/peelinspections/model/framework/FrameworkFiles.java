package org.peelinspections.model.framework;

import java.util.ArrayList;
import java.util.Collection;
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
 * table is written, and the constants of this class and of {@link RelationFiles} which columns each
 * has.
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
 * framework, crosswalk or border refuses as a whole is a fault of its first row.
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

  private final BiFunction<String, String[], TsvTable> tables;
  private final Map<String, Begun<FrameworkBuilder>> frameworks = new LinkedHashMap<>();

  /** The diagnostic questions that no core question has taken yet. */
  private final Map<AreaId, List<TsvTable.Row>> diagnostics = new LinkedHashMap<>();

  /**
   * Makes a reader.
   *
   * @param tables gives a table by the name of its file and the columns that it must have
   */
  FrameworkFiles(BiFunction<String, String[], TsvTable> tables) {
    this.tables = tables;
  }

  /** What is being built from several rows, and the first of them. */
  record Begun<B>(TsvTable.Row row, B builder) {

    /** A registry and what was begun, one after the other. */
    static <B> Frameworks finish(
        Frameworks start, Collection<Begun<B>> all, BiFunction<Frameworks, B, Frameworks> adding) {
      Frameworks registry = start;
      for (Begun<B> one : all) {
        Frameworks before = registry;
        registry = one.row.build(row -> adding.apply(before, one.builder));
      }
      return registry;
    }
  }

  /**
   * Reads all tables.
   *
   * @throws ResourceFormatException if one of them has a fault
   */
  Frameworks read() {
    for (TsvTable.Row row : rows("frameworks.tsv", FRAMEWORKS)) {
      if (frameworks.put(row.required("id"), new Begun<>(row, header(row))) != null) {
        throw row.fault("id", "'" + row.required("id") + "' stands twice");
      }
    }
    for (TsvTable.Row row : rows("diagnostics.tsv", DIAGNOSTICS)) {
      diagnostics.computeIfAbsent(row.build(FrameworkFiles::id), id -> new ArrayList<>()).add(row);
    }
    each("pillars.tsv", PILLARS, (row, framework) -> framework.addPillar(pillar(row)));
    each("dates.tsv", DATES, (row, framework) -> framework.addDate(date(row)));
    each("questions.tsv", QUESTIONS, (row, framework) -> framework.addQuestion(question(row)));
    for (Map.Entry<AreaId, List<TsvTable.Row>> left : diagnostics.entrySet()) {
      throw left.getValue().get(0).fault("path", "there is no question " + left.getKey());
    }
    Frameworks whole =
        Begun.finish(
            Frameworks.of(List.of(), List.of(), List.of()),
            frameworks.values(),
            (registry, framework) -> registry.with(framework.build()));
    return new RelationFiles(whole, this::rows).read();
  }

  private List<TsvTable.Row> rows(String file, String columns) {
    return tables.apply(file, columns.split(" ")).rows();
  }

  /** Adds each row to its framework. */
  private void each(
      String file,
      String columns,
      BiFunction<TsvTable.Row, FrameworkBuilder, FrameworkBuilder> adding) {
    for (TsvTable.Row row : rows(file, columns)) {
      FrameworkBuilder framework = row.required("framework", this::framework);
      row.build(r -> adding.apply(r, framework));
    }
  }

  private FrameworkBuilder framework(String id) {
    Begun<FrameworkBuilder> begun = frameworks.get(id);
    if (begun == null) {
      throw new UnknownNameException("a framework", id, List.copyOf(frameworks.keySet()));
    }
    return begun.builder();
  }

  private static AreaId id(TsvTable.Row row) {
    return AreaId.of(row.required("framework"), row.required("path"));
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

  private static FrameworkPillar pillar(TsvTable.Row row) {
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

  private Question question(TsvTable.Row row) {
    AreaId id = id(row);
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
        .diagnostics(diagnosticsOf(id))
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

  private List<Wording> diagnosticsOf(AreaId id) {
    List<Wording> wordings = new ArrayList<>();
    List<TsvTable.Row> rows = diagnostics.remove(id);
    if (rows != null) {
      rows.forEach(row -> wordings.add(row.build(FrameworkFiles::diagnostic)));
    }
    return wordings;
  }

  private static Wording diagnostic(TsvTable.Row row) {
    return wording(row, "wording", "state", "sources");
  }

  private static FrameworkDate date(TsvTable.Row row) {
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
