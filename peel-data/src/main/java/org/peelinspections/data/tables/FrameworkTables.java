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
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.peelinspections.model.Border;
import org.peelinspections.model.BorderRule;
import org.peelinspections.model.Comparability;
import org.peelinspections.model.Crosswalk;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Framework;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Question;
import org.peelinspections.model.Relation;
import org.peelinspections.model.Wording;
import org.peelinspections.model.WordingState;

/** The tables on forces and frameworks, and on what may be compared. */
final class FrameworkTables {

  private static final String SOURCES = "The pages that show it; empty if it is unverified.";

  /** A pillar or question. */
  private record Area(
      Framework framework,
      String path,
      String kind,
      Optional<Pillar> pillar,
      OptionalInt number,
      String label,
      boolean labelPublished,
      List<String> otherLabels,
      Wording wording,
      List<String> otherWordings,
      Graded graded,
      boolean reportedSeparately,
      Optional<String> note,
      List<URI> sources) {

    static Area of(Framework framework, FrameworkPillar entry) {
      return new Area(
          framework,
          entry.pillar().token(),
          "pillar",
          Optional.of(entry.pillar()),
          OptionalInt.empty(),
          entry.pillar().label(),
          true,
          List.of(),
          entry.headline(),
          List.of(),
          entry.graded(),
          false,
          entry.note(),
          entry.sources());
    }

    static Area of(Framework framework, Question question) {
      return new Area(
          framework,
          question.id().path(),
          "question",
          question.pillar(),
          question.number(),
          question.label(),
          question.labelPublished(),
          question.otherLabels(),
          question.wording(),
          question.otherWordings(),
          question.graded(),
          question.reportedSeparately(),
          question.note(),
          question.sources());
    }

    String key() {
      return framework.id() + "/" + path;
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
        .with(TEXT, "area", "Framework and path, such as `2017/legitimacy/1`.", Area::key)
        .with(in("frameworks.framework"), "framework", "The framework.", Area::framework)
        .with(oneOf(List.of("pillar", "question")), "kind", "What it is.", Area::kind)
        .with(
            oneOf(Stream.of(Pillar.values()).map(Pillar::token).toList()).optional(),
            "pillar",
            "The pillar that it is or belongs to; empty if there is none.",
            area -> area.pillar().map(Pillar::token))
        .with(NUMBER.optional(), "number", "Number in the framework, if known.", Area::number)
        .with(TEXT, "label", "Short name.", Area::label)
        .with(
            YES_OR_NO,
            "label_published",
            "Whether the inspectorate itself uses the label.",
            Area::labelPublished)
        .with(LIST, "other_labels", "Other labels in use.", Area::otherLabels)
        .with(AreaWords::addTo);
  }

  /** The columns with the words of an area, and what is known of them. */
  private static final class AreaWords {

    static Table<Area> addTo(Table<Area> table) {
      return table
          .with(
              TEXT.optional(),
              "wording",
              "The question as the inspectorate asks it.",
              area -> area.wording().text())
          .with(
              oneOf(Stream.of(WordingState.values()).map(WordingState::token).toList()),
              "wording_state",
              "Whether a page shows the wording. `unverified`: believed, but not seen.",
              area -> area.wording().state().token())
          .with(LIST, "other_wordings", "Other wordings in use.", Area::otherWordings)
          .with(
              oneOf(Stream.of(Graded.values()).map(Graded::token).toList()),
              "graded",
              "Whether the framework grades forces here.",
              area -> area.graded().token())
          .with(
              YES_OR_NO,
              "reported_separately",
              "Whether it has reports of its own.",
              Area::reportedSeparately)
          .with(TEXT.optional(), "note", "What else is to be known.", Area::note)
          .with(LIST, "sources", SOURCES, Area::sources);
    }
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
        .with(
            in("frameworks.framework"),
            "earlier_framework",
            "The earlier framework.",
            step -> step.crosswalk().earlier())
        .with(
            in("frameworks.framework"),
            "later_framework",
            "The later framework.",
            step -> step.crosswalk().later())
        .with(
            in("areas.area").optional(),
            "earlier",
            "The earlier question; empty where `relation` says that there is none or none is known.",
            step -> step.row().earlier())
        .with(
            in("areas.area").optional(),
            "later",
            "The later question; empty likewise.",
            step -> step.row().later())
        .with(
            oneOf(Stream.of(Relation.values()).map(Relation::token).toList()),
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
        .with(
            in("frameworks.framework"),
            "earlier_framework",
            "The earlier framework.",
            rule -> rule.border().earlier())
        .with(
            in("frameworks.framework"),
            "later_framework",
            "The later framework.",
            rule -> rule.border().later())
        .with(
            in("areas.area").optional(),
            "area",
            "The area of the later framework, with all that belongs to it; empty if the rule holds"
                + " for every area without one of its own.",
            rule -> rule.rule().area().map(path -> rule.border().later() + "/" + path))
        .with(
            oneOf(Stream.of(Comparability.values()).map(Comparability::token).toList()),
            "comparability",
            "Whether grades may be compared.",
            rule -> rule.rule().comparability().token())
        .with(TEXT, "reason", "On what ground.", rule -> rule.rule().reason())
        .with(LIST, "sources", SOURCES, rule -> rule.rule().sources());
  }
}
