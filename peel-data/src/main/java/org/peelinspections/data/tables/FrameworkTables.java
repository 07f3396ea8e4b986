package org.peelinspections.data.tables;

import static org.peelinspections.data.tables.ColumnType.LIST;
import static org.peelinspections.data.tables.ColumnType.NUMBER;
import static org.peelinspections.data.tables.ColumnType.TEXT;
import static org.peelinspections.data.tables.ColumnType.YES_OR_NO;
import static org.peelinspections.data.tables.ColumnType.in;
import static org.peelinspections.data.tables.ColumnType.oneOf;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;
import org.peelinspections.model.framework.Relation;

/** The tables on forces and frameworks, and on what may be compared. */
final class FrameworkTables {

  private static final String SOURCES = "The pages that show it; empty if it is unverified.";

  /** A pillar, or a question, which alone is present. */
  private record Area(
      Framework framework,
      String path,
      String label,
      Optional<Pillar> pillar,
      Wording wording,
      Graded graded,
      Optional<String> note,
      List<URI> sources,
      Optional<Question> question) {

    static Area of(Framework framework, FrameworkPillar entry) {
      return new Area(
          framework,
          entry.pillar().token(),
          entry.pillar().label(),
          Optional.of(entry.pillar()),
          entry.headline(),
          entry.graded(),
          entry.note(),
          entry.sources(),
          Optional.empty());
    }

    static Area of(Framework framework, Question question) {
      return new Area(
          framework,
          question.id().path(),
          question.label(),
          question.pillar(),
          question.wording(),
          question.graded(),
          question.note(),
          question.sources(),
          Optional.of(question));
    }
  }

  private record Step(Crosswalk crosswalk, CrosswalkRow row) {}

  private record Rule(Border border, BorderRule rule) {}

  private FrameworkTables() {}

  static Table<Force> forces() {
    return Table.of(
            "forces",
            "The 43 territorial police forces of England and Wales.",
            List.of("force"),
            Forces.bundled().all())
        .with(TEXT, "force", "Short name in lower case, as in addresses.", Force::slug)
        .with(TEXT, "name", "Full name.", Force::name)
        .with(TEXT, "short_name", "Name without 'Police' or 'Constabulary'.", Force::shortName)
        .with(LIST, "other_names", "Other names in use.", Force::otherNames)
        .with(
            TEXT.optional(),
            "ons_code",
            "Code of the Office for National Statistics.",
            Force::onsCode);
  }

  static Table<Framework> frameworks() {
    return Table.of(
            "frameworks",
            "The frameworks under which forces were assessed: one for each cycle of inspections,"
                + " and for 2021/22 also its two versions.",
            List.of("framework"),
            Frameworks.bundled().all())
        .with(TEXT, "framework", "Key of the framework, mostly that of its cycle.", Framework::id)
        .with(TEXT, "cycle", "Key of the cycle: a year, or the first and last.", Framework::cycle)
        .with(TEXT, "name", "Name.", Framework::name)
        .with(LIST, "other_names", "Other names in use.", Framework::otherNames)
        .with(
            oneOf(
                    Stream.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS)
                        .map(GradingScale::name)
                        .toList())
                .optional(),
            "scale",
            "The scale of grades; `four-tiers` has no `adequate`. Empty if it is not known.",
            Framework::scale)
        .with(TEXT.optional(), "note", "What else is to be known.", Framework::note)
        .with(LIST, "sources", SOURCES, Framework::sources);
  }

  private static List<Area> entries() {
    return Frameworks.bundled().all().stream()
        .flatMap(
            framework ->
                Stream.concat(
                    framework.pillars().stream().map(entry -> Area.of(framework, entry)),
                    framework.questions().stream().map(entry -> Area.of(framework, entry))))
        .toList();
  }

  static Table<Area> areas() {
    return Table.of(
            "areas",
            "What a framework judges: pillars and their core questions until 2018/19, areas of"
                + " policing from 2021/22, which are held as questions without a pillar.",
            List.of("area"),
            entries())
        .with(
            TEXT,
            "area",
            "Framework and path, such as `2017/legitimacy/1`.",
            area -> area.framework() + "/" + area.path())
        .with(in("frameworks.framework"), "framework", "The framework.", Area::framework)
        .with(
            oneOf(List.of("pillar", "question")),
            "kind",
            "What it is.",
            area -> area.question().isPresent() ? "question" : "pillar")
        .with(
            oneOf(Pillar.values(), Pillar::token).optional(),
            "pillar",
            "The pillar that it is or belongs to; empty if there is none.",
            area -> area.pillar().map(Pillar::token))
        .with(FrameworkTables::withLabels)
        .with(FrameworkTables::withWordings)
        .with(FrameworkTables::withGrading)
        .with(TEXT.optional(), "note", "What else is to be known.", Area::note)
        .with(LIST, "sources", SOURCES, Area::sources);
  }

  private static Table<Area> withLabels(Table<Area> table) {
    return table
        .with(
            NUMBER.optional(),
            "number",
            "Number in the framework, if known.",
            area -> area.question().map(Question::number))
        .with(TEXT, "label", "Short name.", Area::label)
        .with(
            YES_OR_NO,
            "label_published",
            "Whether the inspectorate itself uses the label.",
            area -> area.question().map(Question::labelPublished).orElse(true))
        .with(
            LIST,
            "other_labels",
            "Other labels in use.",
            area -> area.question().map(Question::otherLabels));
  }

  private static Table<Area> withWordings(Table<Area> table) {
    return table
        .with(
            TEXT.optional(),
            "wording",
            "The question as the inspectorate asks it.",
            area -> area.wording().text())
        .with(
            oneOf(Wording.State.values(), Wording.State::token),
            "wording_state",
            "Whether a page shows the wording. `unverified`: believed, but not seen.",
            area -> area.wording().state().token())
        .with(
            LIST,
            "other_wordings",
            "Other wordings in use.",
            area -> area.question().map(Question::otherWordings));
  }

  private static Table<Area> withGrading(Table<Area> table) {
    return table
        .with(
            oneOf(Graded.values(), Graded::token),
            "graded",
            "Whether the framework grades forces here.",
            area -> area.graded().token())
        .with(
            YES_OR_NO,
            "reported_separately",
            "Whether it has reports of its own.",
            area -> area.question().map(Question::reportedSeparately).orElse(false));
  }

  /** The columns of the two frameworks that a row is between. */
  private static <T> Table<T> withEnds(
      Table<T> table, Function<T, Object> earlier, Function<T, Object> later) {
    return table
        .with(in("frameworks.framework"), "earlier_framework", "The earlier framework.", earlier)
        .with(in("frameworks.framework"), "later_framework", "The later framework.", later);
  }

  static Table<Step> crosswalk() {
    List<Step> steps =
        Frameworks.bundled().crosswalks().stream()
            .flatMap(crosswalk -> crosswalk.rows().stream().map(row -> new Step(crosswalk, row)))
            .toList();
    return Table.of(
            "crosswalk",
            "How the questions of a framework relate to those of the next. It does not say that"
                + " grades may be compared; see `borders`.",
            List.of(),
            steps)
        .with(t -> withEnds(t, s -> s.crosswalk().earlier(), s -> s.crosswalk().later()))
        .with(
            in("areas.area").optional(),
            "earlier",
            "The earlier question; empty where `relation` says that there is none or none is"
                + " known.",
            step -> step.row().earlier())
        .with(
            in("areas.area").optional(),
            "later",
            "The later question; empty likewise.",
            step -> step.row().later())
        .with(FrameworkTables::withRelation);
  }

  private static Table<Step> withRelation(Table<Step> table) {
    return table
        .with(
            oneOf(Relation.values(), Relation::token),
            "relation",
            "What the later question is, seen from the earlier one.",
            step -> step.row().relation().token())
        .with(TEXT, "reason", "On what ground.", step -> step.row().reason())
        .with(LIST, "sources", SOURCES, step -> step.row().sources());
  }

  static Table<Rule> borders() {
    List<Rule> rules =
        Frameworks.bundled().borders().stream()
            .flatMap(border -> border.rules().stream().map(rule -> new Rule(border, rule)))
            .toList();
    return Table.of(
            "borders",
            "Whether grades may be compared between two frameworks that follow each other.",
            List.of(),
            rules)
        .with(t -> withEnds(t, r -> r.border().earlier(), r -> r.border().later()))
        .with(
            in("areas.area").optional(),
            "area",
            "The area of the later framework, with all that belongs to it; empty if the rule holds"
                + " for every area without one of its own.",
            rule -> rule.rule().area().map(path -> rule.border().later() + "/" + path))
        .with(FrameworkTables::withComparability);
  }

  private static Table<Rule> withComparability(Table<Rule> table) {
    return table
        .with(
            oneOf(Comparability.values(), Comparability::token),
            "comparability",
            "Whether grades may be compared.",
            rule -> rule.rule().comparability().token())
        .with(TEXT, "reason", "On what ground.", rule -> rule.rule().reason())
        .with(LIST, "sources", SOURCES, rule -> rule.rule().sources());
  }
}
