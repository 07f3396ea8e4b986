package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * What lies between two frameworks: the crosswalk of their questions and the borders on the way.
 * Does not ask which of the two is the earlier in time.
 */
record Span(
    Framework earlier, Framework later, Optional<Crosswalk> crosswalk, List<Border> borders) {

  static Span between(Frameworks frameworks, Framework earlier, Framework later) {
    return new Span(
        earlier, later, frameworks.crosswalk(earlier, later), frameworks.borders(earlier, later));
  }

  /** The framework of a side. */
  Framework on(Side side) {
    return side == Side.EARLIER ? earlier : later;
  }

  /** The areas that either side has: pillars first, each kind in the order of the later side. */
  List<Topic> topics(Predicate<AreaId> earlierHas, Predicate<AreaId> laterHas) {
    List<Topic> topics = new ArrayList<>();
    for (AreaId area : later.areas()) {
      topics(Side.LATER, area).stream()
          .filter(
              topic ->
                  laterHas.test(area) || topic.areas().earlier().filter(earlierHas).isPresent())
          .forEach(topics::add);
    }
    for (AreaId area : earlier.areas()) {
      if (earlierHas.test(area) && links(Side.EARLIER, area).isEmpty()) {
        topics.add(alone(Side.EARLIER, area));
      }
    }
    return topics.stream()
        .sorted(Comparator.comparing(topic -> topic.areas().pillar().isEmpty()))
        .toList();
  }

  /** An area of a side with each of its counterparts, or alone if it has none. */
  List<Topic> topics(Side side, AreaId area) {
    List<Topic> links = links(side, area);
    return links.isEmpty() ? List.of(alone(side, area)) : links;
  }

  /**
   * The topic that says of a later area which earlier one it is the same as; empty if there is
   * none, or more than one on either side.
   */
  Optional<Topic> same(AreaId id) {
    List<Topic> topics = same(Side.LATER, id);
    return topics.size() == 1
            && same(Side.EARLIER, topics.get(0).areas().earlier().orElseThrow()).size() == 1
        ? Optional.of(topics.get(0))
        : Optional.empty();
  }

  private List<Topic> same(Side side, AreaId id) {
    return links(side, id).stream().filter(Topic::isSame).toList();
  }

  Topic alone(Side side, AreaId area) {
    Optional<CrosswalkRow> row =
        rows(side, area).stream().filter(r -> !r.relation().links()).findFirst();
    return new Topic(AreaPair.alone(side, area), ResultWords.label(on(side), area), row);
  }

  /** An area of a side with its counterparts; only such as the other framework has. */
  private List<Topic> links(Side side, AreaId area) {
    Stream<Topic> topics =
        area.pillar().isPresent()
            ? Stream.of(pillar(area.pillar().get()))
            : rows(side, area).stream().filter(row -> row.relation().links()).map(this::topic);
    return topics
        .filter(topic -> topic.areas().earlier().filter(earlier::has).isPresent())
        .filter(topic -> topic.areas().later().filter(later::has).isPresent())
        .toList();
  }

  private Topic pillar(Pillar pillar) {
    AreaId before = AreaId.of(earlier.id(), pillar);
    AreaId after = AreaId.of(later.id(), pillar);
    return new Topic(
        new AreaPair(Optional.of(before), Optional.of(after)),
        ResultWords.label(later, after),
        Optional.empty());
  }

  private Topic topic(CrosswalkRow row) {
    return new Topic(
        new AreaPair(row.earlier(), row.later()),
        ResultWords.label(later, row.later().orElseThrow()),
        Optional.of(row));
  }

  private List<CrosswalkRow> rows(Side side, AreaId id) {
    if (crosswalk.isEmpty()) {
      return List.of();
    }
    return side == Side.EARLIER ? crosswalk.get().ofEarlier(id) : crosswalk.get().ofLater(id);
  }

  /** The rules of the borders on the way that a topic passes under; none if a border is unknown. */
  List<BorderRule> rules(Topic topic) {
    Set<BorderRule> rules = new LinkedHashSet<>();
    borders.forEach(border -> rules.addAll(rules(border, topic)));
    return List.copyOf(rules);
  }

  /** A question that was split and merged again passes a border in several places. */
  private static List<BorderRule> rules(Border border, Topic topic) {
    List<BorderRule> found =
        topic
            .steps(border.later())
            .filter(step -> step.framework().equals(border.later()))
            .map(border::rule)
            .toList();
    return found.isEmpty() ? List.of(border.general()) : found;
  }

  /** Areas, their name, and the row of the crosswalk that speaks of them, if one does. */
  record Topic(AreaPair areas, String label, Optional<CrosswalkRow> crosswalk) {

    /** Whether the later area is the same as the earlier one. */
    boolean isSame() {
      return crosswalk.map(row -> row.relation().sameQuestion()).orElse(true);
    }

    /** The areas on the way to the later one, it among them; a pillar is one in each framework. */
    private Stream<AreaId> steps(String framework) {
      return areas.pillar().isPresent()
          ? Stream.of(AreaId.of(framework, areas.pillar().get()))
          : crosswalk.stream()
              .flatMap(row -> Stream.concat(row.via().stream(), row.later().stream()));
    }
  }
}
