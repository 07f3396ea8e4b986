package org.peelinspections.data.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Wording;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

/** The tables on forces and frameworks, and on what may be compared. */
final class FrameworkTables {

  /** A pillar or a question of a framework. */
  private record Area(
      Framework framework, Optional<FrameworkPillar> pillar, Optional<Question> question) {

    <T> T get(Function<FrameworkPillar, T> ofPillar, Function<Question, T> ofQuestion) {
      return pillar.map(ofPillar).or(() -> question.map(ofQuestion)).orElseThrow();
    }

    String path() {
      return get(entry -> entry.pillar().token(), entry -> entry.id().path());
    }

    Wording wording() {
      return get(FrameworkPillar::headline, Question::wording);
    }
  }

  private record Step(Crosswalk crosswalk, CrosswalkRow row) {}

  private record Rule(Border border, BorderRule rule) {}

  private FrameworkTables() {}

  static Table<Force> forces() {
    return new Table<>("forces", Forces.bundled().all())
        .with("force", Force::slug)
        .with("name", Force::name)
        .with("short_name", Force::shortName)
        .with("other_names", Force::otherNames)
        .with("ons_code", Force::onsCode);
  }

  static Table<Framework> frameworks() {
    return new Table<>("frameworks", Frameworks.bundled().all())
        .with("framework", Framework::id)
        .with("cycle", Framework::cycle)
        .with("name", Framework::name)
        .with("other_names", Framework::otherNames)
        .with("scale", Framework::scale)
        .with("note", Framework::note)
        .with("sources", Framework::sources);
  }

  private static Stream<Area> areas(Framework framework) {
    return Stream.concat(
        framework.pillars().stream()
            .map(entry -> new Area(framework, Optional.of(entry), Optional.empty())),
        framework.questions().stream()
            .map(entry -> new Area(framework, Optional.empty(), Optional.of(entry))));
  }

  static Table<Area> areas() {
    List<Area> areas = Frameworks.bundled().all().stream().flatMap(FrameworkTables::areas).toList();
    return new Table<>("areas", areas)
        .with("area", area -> area.framework() + "/" + area.path())
        .with("framework", Area::framework)
        .with("kind", a -> a.get(p -> "pillar", q -> "question"))
        .with("pillar", area -> area.get(entry -> Optional.of(entry.pillar()), Question::pillar))
        .with("number", area -> area.get(pillar -> OptionalInt.empty(), Question::number))
        .with("label", area -> area.get(entry -> entry.pillar().label(), Question::label))
        .with("label_published", area -> area.get(pillar -> true, Question::labelPublished))
        .with("other_labels", area -> area.get(pillar -> List.of(), Question::otherLabels))
        .with("wording", area -> area.wording().text())
        .with("wording_state", area -> area.wording().state())
        .with("other_wordings", area -> area.get(pillar -> List.of(), Question::otherWordings))
        .with("graded", area -> area.get(FrameworkPillar::graded, Question::graded))
        .with(
            "reported_separately", area -> area.get(pillar -> false, Question::reportedSeparately))
        .with("note", area -> area.get(FrameworkPillar::note, Question::note))
        .with("sources", area -> area.get(FrameworkPillar::sources, Question::sources));
  }

  static Table<Step> crosswalk() {
    List<Step> steps =
        Frameworks.bundled().crosswalks().stream()
            .flatMap(crosswalk -> crosswalk.rows().stream().map(row -> new Step(crosswalk, row)))
            .toList();
    return new Table<>("crosswalk", steps)
        .with("earlier_framework", step -> step.crosswalk().earlier())
        .with("later_framework", step -> step.crosswalk().later())
        .with("earlier", step -> step.row().earlier())
        .with("later", step -> step.row().later())
        .with("relation", step -> step.row().relation())
        .with("reason", step -> step.row().reason())
        .with("sources", step -> step.row().sources());
  }

  static Table<Rule> borders() {
    List<Rule> rules =
        Frameworks.bundled().borders().stream()
            .flatMap(border -> border.rules().stream().map(rule -> new Rule(border, rule)))
            .toList();
    return new Table<>("borders", rules)
        .with("earlier_framework", rule -> rule.border().earlier())
        .with("later_framework", rule -> rule.border().later())
        .with("area", rule -> rule.rule().area().map(path -> rule.border().later() + "/" + path))
        .with("comparability", rule -> rule.rule().comparability())
        .with("reason", rule -> rule.rule().reason())
        .with("sources", rule -> rule.rule().sources());
  }
}
