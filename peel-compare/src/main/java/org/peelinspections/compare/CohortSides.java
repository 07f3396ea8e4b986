package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peelinspections.compare.Span.Topic;
import org.peelinspections.model.AreaAssessment;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.InvalidValueException;

/** The assessments of a cohort and the topics of its rows, from which the rows are made. */
record CohortSides(Optional<Half> earlier, Half later, List<Span> spans, List<Topic> topics) {

  static CohortSides of(Collection<Assessment> assessments) {
    Half only = Half.of(assessments);
    Stream<Topic> topics =
        only.frameworks().stream()
            .map(framework -> new Span(framework, framework, Optional.empty(), List.of()))
            .flatMap(
                span ->
                    span.later().areas().stream()
                        .filter(only::holds)
                        .map(area -> span.alone(Side.LATER, area)));
    return new CohortSides(Optional.empty(), only, List.of(), ordered(topics));
  }

  static CohortSides between(
      Frameworks frameworks, Collection<Assessment> earlier, Collection<Assessment> later) {
    Half before = Half.of(earlier);
    Half after = Half.of(later);
    Refusals.order("cohort", before.assessments().get(0), after.assessments().get(0));
    List<Span> spans = new ArrayList<>();
    for (Framework to : after.frameworks()) {
      before.frameworks().forEach(from -> spans.add(Span.between(frameworks, from, to)));
    }
    Stream<Topic> topics =
        spans.stream().flatMap(span -> span.topics(before::holds, after::holds).stream());
    return new CohortSides(Optional.of(before), after, spans, ordered(topics));
  }

  /** Each pair of areas once, though several frameworks of one cycle may have it; pillars first. */
  private static List<Topic> ordered(Stream<Topic> topics) {
    Map<AreaPair, Topic> byAreas = new LinkedHashMap<>();
    topics.forEach(topic -> byAreas.putIfAbsent(topic.areas(), topic));
    return Topic.pillarsFirst(byAreas.values().stream());
  }

  /** The same with these forces alone. */
  CohortSides only(Set<String> slugs) {
    return new CohortSides(earlier.map(half -> half.only(slugs)), later.only(slugs), spans, topics);
  }

  Optional<Half> on(Side side) {
    return side == Side.EARLIER ? earlier : Optional.of(later);
  }

  /** All forces by slug, each as the later side has it where it is on both. */
  List<Force> forces() {
    Map<String, Force> forces = new TreeMap<>();
    Stream.concat(earlier.stream(), Stream.of(later))
        .flatMap(half -> half.assessments().stream())
        .forEach(assessment -> forces.put(assessment.force().slug(), assessment.force()));
    return List.copyOf(forces.values());
  }

  List<Force> withoutCounterpart(Side side) {
    Optional<Half> here = on(side);
    Optional<Half> there = on(side.reversed());
    if (here.isEmpty() || there.isEmpty()) {
      return List.of();
    }
    return here.get().assessments().stream()
        .map(Assessment::force)
        .filter(force -> there.get().find(force.slug()).isEmpty())
        .toList();
  }

  List<CohortRow> rows() {
    Map<String, Map<AreaPair, ComparisonRow>> moved = comparisons();
    return topics.stream().map(topic -> row(topic, moved)).toList();
  }

  private CohortRow row(Topic topic, Map<String, Map<AreaPair, ComparisonRow>> moved) {
    CohortRowBuilder row =
        new CohortRowBuilder()
            .areas(topic.areas())
            .label(topic.label())
            .earlier(earlier.flatMap(half -> half.distribution(topic.areas(), Side.EARLIER)))
            .later(later.distribution(topic.areas(), Side.LATER));
    for (Assessment after : later.assessments()) {
      Optional<Assessment> before = earlier.flatMap(half -> half.find(after.force().slug()));
      Map<AreaPair, ComparisonRow> rows = moved.getOrDefault(after.force().slug(), Map.of());
      Optional<ComparisonRow> found = Optional.ofNullable(rows.get(topic.areas()));
      found.ifPresent(moving -> row.addComparisons(new ForceRow(after.force(), moving)));
      before
          .filter(one -> found.isEmpty() && Half.canHave(one, after, topic.areas()))
          .ifPresent(one -> row.addNotAtHand(after.force()));
    }
    return row.build();
  }

  private Map<String, Map<AreaPair, ComparisonRow>> comparisons() {
    Map<String, Map<AreaPair, ComparisonRow>> moved = new HashMap<>();
    for (Assessment after : later.assessments()) {
      String slug = after.force().slug();
      Optional<Assessment> before = earlier.flatMap(half -> half.find(slug));
      before.ifPresent(found -> moved.put(slug, compare(found, after)));
    }
    return moved;
  }

  private Map<AreaPair, ComparisonRow> compare(Assessment before, Assessment after) {
    Span span =
        spans.stream()
            .filter(s -> s.earlier().id().equals(before.framework().id()))
            .filter(s -> s.later().id().equals(after.framework().id()))
            .findFirst()
            .orElseThrow();
    Map<AreaPair, ComparisonRow> rows = new HashMap<>();
    Engine.rows(span, before, after).forEach(row -> rows.put(row.areas(), row));
    return rows;
  }

  /** The assessments of one side, by slug, and the frameworks that they were made under. */
  record Half(Cycle cycle, List<Framework> frameworks, List<Assessment> assessments) {

    static Half of(Collection<Assessment> assessments) {
      List<Assessment> bySlug =
          assessments.stream().sorted(Comparator.comparing(a -> a.force().slug())).toList();
      Refusals.none("cohort", bySlug);
      Map<String, Framework> frameworks = new LinkedHashMap<>();
      for (int i = 0; i < bySlug.size(); i++) {
        Framework framework = bySlug.get(i).framework();
        frameworks.putIfAbsent(framework.id(), framework);
        if (i > 0) {
          check(bySlug.get(i - 1), bySlug.get(i));
        }
      }
      return new Half(bySlug.get(0).framework().cycle(), List.copyOf(frameworks.values()), bySlug);
    }

    private static void check(Assessment one, Assessment next) {
      Cycle cycle = one.framework().cycle();
      Cycle other = next.framework().cycle();
      if (!cycle.equals(other)) {
        throw new InvalidValueException(
            "cohort", "one side has the cycles " + cycle + " and " + other, "expected one cycle");
      }
      if (one.force().slug().equals(next.force().slug())) {
        throw new InvalidValueException(
            "cohort of " + cycle, one.force().slug() + " stands twice", "expected each force once");
      }
    }

    Half only(Set<String> slugs) {
      List<Assessment> kept =
          assessments.stream().filter(a -> slugs.contains(a.force().slug())).toList();
      return new Half(cycle, frameworks, kept);
    }

    Optional<Assessment> find(String slug) {
      return assessments.stream().filter(a -> a.force().slug().equals(slug)).findFirst();
    }

    /** Whether any of the assessments includes an area. */
    boolean holds(AreaId area) {
      return assessments.stream().anyMatch(a -> a.area(area).isPresent());
    }

    Optional<Distribution> distribution(AreaPair areas, Side side) {
      List<Framework> having = frameworks.stream().filter(f -> has(f, areas, side)).toList();
      if (having.isEmpty()) {
        return Optional.empty();
      }
      List<GradingScale> scales =
          having.stream().map(Framework::scale).flatMap(Optional::stream).distinct().toList();
      return Optional.of(
          new DistributionBuilder()
              .frameworkScales(scales)
              .judgments(
                  assessments.stream()
                      .filter(a -> has(a.framework(), areas, side))
                      .map(a -> judgment(a, areas, side))
                      .toList())
              .build());
    }

    private static ForceJudgment judgment(Assessment assessment, AreaPair areas, Side side) {
      return new ForceJudgment(
          assessment.force(),
          areas.on(side).flatMap(assessment::area).map(AreaAssessment::judgment));
    }

    /** Whether two assessments are under frameworks that have the areas where they stand. */
    static boolean canHave(Assessment before, Assessment after, AreaPair areas) {
      return (areas.earlier().isEmpty() || has(before.framework(), areas, Side.EARLIER))
          && (areas.later().isEmpty() || has(after.framework(), areas, Side.LATER));
    }

    private static boolean has(Framework framework, AreaPair areas, Side side) {
      return areas.on(side).filter(framework::has).isPresent();
    }
  }
}
