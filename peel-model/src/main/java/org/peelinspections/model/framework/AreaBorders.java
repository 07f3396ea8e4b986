package org.peelinspections.model.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/** Finds out whether judgments on an area may be compared between two frameworks. */
final class AreaBorders {

  private final Framework earlier;
  private final Framework later;
  private final Optional<Crosswalk> crosswalk;
  private final List<Border> borders;
  private final List<Found> grounds = new ArrayList<>();
  private Comparability comparability = Comparability.COMPARABLE;
  private boolean cautious;

  /** What a ground says by itself. */
  private record Found(Comparability comparability, Ground ground) {}

  AreaBorders(Frameworks frameworks, Framework earlier, Framework later) {
    this.earlier = earlier;
    this.later = later;
    this.crosswalk = frameworks.crosswalk(earlier, later);
    this.borders = frameworks.borders(earlier, later);
    if (!earlier.cycle().isBefore(later.cycle())) {
      throw new InvalidValueException(
          "comparability of " + earlier + " and " + later,
          "cycle " + later.cycle() + " is not after " + earlier.cycle(),
          "expected the earlier framework first");
    }
  }

  AreaComparability of(String area) {
    AreaId id =
        later.findArea(area).or(() -> earlier.findArea(area)).orElseThrow(() -> unknown(area));
    id.pillar().ifPresentOrElse(this::addPillar, () -> addQuestion(rows(id)));
    boolean withCaution = cautious && comparability == Comparability.COMPARABLE;
    return new AreaComparability(comparability, withCaution, decidingFirst());
  }

  private void add(Comparability found, Ground ground) {
    comparability = comparability.then(found);
    grounds.add(new Found(found, ground));
  }

  /** First the grounds that say by themselves what all of them say together. */
  private List<Ground> decidingFirst() {
    return grounds.stream()
        .sorted(Comparator.comparing(found -> found.comparability() != comparability))
        .map(Found::ground)
        .toList();
  }

  private void addPillar(Pillar pillar) {
    Optional<Framework> without =
        Stream.of(earlier, later).filter(one -> one.pillar(pillar).isEmpty()).findFirst();
    if (without.isPresent()) {
      String sentence = without.get().name() + " does not have the pillar " + pillar.label() + ".";
      add(Comparability.NOT_COMPARABLE, new Ground(sentence, without.get().sources()));
    } else {
      addRules(borders.stream().map(border -> border.rule(AreaId.of(border.later(), pillar))));
    }
  }

  private List<CrosswalkRow> rows(AreaId question) {
    return crosswalk
        .map(c -> later.has(question) ? c.ofLater(question) : c.ofEarlier(question))
        .orElse(List.of());
  }

  private UnknownNameException unknown(String area) {
    List<String> known =
        Stream.concat(earlier.paths().stream(), later.paths().stream()).distinct().toList();
    return new UnknownNameException(
        "an area of " + earlier.name() + " or " + later.name(), area, known);
  }

  private void addQuestion(List<CrosswalkRow> rows) {
    List<CrosswalkRow> links = rows.stream().filter(row -> row.relation().links()).toList();
    if (!links.isEmpty()) {
      links.forEach(row -> add(held(row.relation()), ground(row)));
      cautious = links.stream().anyMatch(row -> row.relation() != Relation.EQUAL);
      addRules(links.stream().flatMap(row -> borders.stream().flatMap(b -> rules(b, row))));
    } else if (rows.isEmpty()) {
      String sentence = "Whether this question has a counterpart is not established.";
      add(Comparability.UNKNOWN, new Ground(sentence, List.of()));
    } else {
      rows.forEach(row -> add(held(row.relation()), ground(row)));
    }
  }

  private static Comparability held(Relation relation) {
    return switch (relation) {
      case EQUAL, REWORDED, BROADER, NARROWER -> Comparability.COMPARABLE;
      case OVERLAPS, NONE -> Comparability.NOT_COMPARABLE;
      case NOT_ESTABLISHED -> Comparability.UNKNOWN;
    };
  }

  private static Ground ground(CrosswalkRow row) {
    String counterpart =
        row.earlier().isPresent() && row.later().isPresent()
            ? row.earlier().get() + " and " + row.later().get() + ": "
            : "";
    return new Ground(counterpart + row.reason(), row.sources());
  }

  /** A question that was split and merged again passes a border in several places. */
  private static Stream<BorderRule> rules(Border border, CrosswalkRow row) {
    List<BorderRule> found =
        Stream.concat(row.via().stream(), row.later().stream())
            .filter(id -> id.framework().equals(border.later()))
            .map(border::rule)
            .toList();
    return found.isEmpty() ? Stream.of(border.general()) : found.stream();
  }

  private void addRules(Stream<BorderRule> rules) {
    if (borders.isEmpty()) {
      String sentence =
          "No statement of the inspectorate is known on whether "
              + earlier.name()
              + " and "
              + later.name()
              + " can be compared.";
      add(Comparability.UNKNOWN, new Ground(sentence, List.of()));
    }
    rules.forEach(rule -> add(rule.comparability(), new Ground(rule.reason(), rule.sources())));
    if (earlier.scale().isPresent()
        && later.scale().isPresent()
        && !earlier.scale().equals(later.scale())) {
      String sentence = earlier.name() + " and " + later.name() + " have different grading scales.";
      add(Comparability.NOT_COMPARABLE, new Ground(sentence, List.of()));
    }
  }
}
