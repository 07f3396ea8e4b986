package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.StatedDirectionBuilder;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
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

/**
 * A made-up world that a seed determines: frameworks of several cycles with crosswalks and borders
 * between neighbours, and assessments under them.
 */
public final class World {

  private static final List<String> CYCLES = List.of("2014", "2015", "2016", "2017");

  private final Random random;
  private final List<Framework> frameworks = new ArrayList<>();
  private final List<Crosswalk> crosswalks = new ArrayList<>();
  private final List<Border> borders = new ArrayList<>();

  public World(long seed) {
    random = new Random(seed);
    for (String cycle : CYCLES) {
      frameworks.add(framework(cycle));
    }
    for (int i = 1; i < CYCLES.size(); i++) {
      if (chance(95)) {
        crosswalks.add(crosswalk(frameworks.get(i - 1), frameworks.get(i)));
      }
      if (chance(90)) {
        borders.add(border(frameworks.get(i - 1), frameworks.get(i)));
      }
    }
  }

  public Frameworks registry() {
    return Frameworks.of(frameworks, crosswalks, borders);
  }

  public List<Framework> frameworks() {
    return frameworks;
  }

  /** The same world with time turned round: what was the later side is the earlier. */
  Frameworks mirrored() {
    return Frameworks.of(
        frameworks.stream().map(World::mirrored).toList(),
        crosswalks.stream().map(World::mirrored).toList(),
        borders.stream().map(World::mirrored).toList());
  }

  private static Framework mirrored(Framework framework) {
    int from = CYCLES.indexOf(framework.cycle().key());
    Cycle cycle = Cycle.of(CYCLES.get(CYCLES.size() - 1 - from));
    return Framework.builder().from(framework).cycle(cycle).build();
  }

  private static Crosswalk mirrored(Crosswalk crosswalk) {
    return Crosswalk.builder()
        .earlier(crosswalk.later())
        .later(crosswalk.earlier())
        .rows(
            crosswalk.rows().stream()
                .map(
                    row ->
                        CrosswalkRow.builder()
                            .earlier(row.later())
                            .later(row.earlier())
                            .relation(row.relation().reversed())
                            .reason(row.reason())
                            .sources(row.sources())
                            .build())
                .toList())
        .build();
  }

  private static Border mirrored(Border border) {
    return Border.builder().from(border).earlier(border.later()).later(border.earlier()).build();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Framework framework(String cycle) {
    Set<String> paths = new LinkedHashSet<>();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      paths.add(pick(List.of("legitimacy", "efficiency", "leadership")) + "/" + random.nextInt(4));
    }
    Optional<GradingScale> scale =
        chance(10)
            ? Optional.empty()
            : Optional.of(chance(85) ? GradingScale.FOUR_TIERS : GradingScale.FIVE_TIERS);
    return Made.framework(cycle, scale, paths.toArray(String[]::new));
  }

  private Crosswalk crosswalk(Framework earlier, Framework later) {
    List<CrosswalkRow> rows = new ArrayList<>();
    Set<AreaId> linked = new LinkedHashSet<>();
    for (Question from : earlier.questions()) {
      for (Question to : later.questions()) {
        if (from.pillar().equals(to.pillar()) && chance(40)) {
          Relation relation = pick(LINKS);
          rows.add(Made.row(relation, from.id().toString(), to.id().toString()));
          linked.addAll(List.of(from.id(), to.id()));
        }
      }
    }
    for (Question from : earlier.questions()) {
      if (!linked.contains(from.id())) {
        rows.add(Made.row(pick(VOIDS), from.id().toString(), ""));
      }
    }
    for (Question to : later.questions()) {
      if (!linked.contains(to.id())) {
        rows.add(Made.row(pick(VOIDS), "", to.id().toString()));
      }
    }
    return Made.crosswalk(earlier.id(), later.id(), rows.toArray(CrosswalkRow[]::new));
  }

  private static final List<Relation> LINKS =
      List.of(
          Relation.EQUAL,
          Relation.EQUAL,
          Relation.REWORDED,
          Relation.BROADER,
          Relation.NARROWER,
          Relation.OVERLAPS);

  private static final List<Relation> VOIDS = List.of(Relation.NONE, Relation.NOT_ESTABLISHED);

  /** Rules speak of pillars that both sides have, so that they can be turned round. */
  private Border border(Framework earlier, Framework later) {
    List<BorderRule> rules = new ArrayList<>();
    for (FrameworkPillar pillar : later.pillars()) {
      if (earlier.pillar(pillar.pillar()).isPresent() && chance(20)) {
        rules.add(Made.rule(pillar.pillar().token(), pick(List.of(Comparability.values()))));
      }
    }
    Comparability general =
        chance(75) ? Comparability.COMPARABLE : pick(List.of(Comparability.values()));
    return Made.border(earlier.id(), later.id(), general, rules.toArray(BorderRule[]::new));
  }

  /** An assessment of some of the pillars and questions of a framework. */
  public Assessment assessment(String force, Framework framework) {
    AssessmentBuilder assessment = Made.assessment(force, framework);
    for (FrameworkPillar pillar : framework.pillars()) {
      if (chance(80)) {
        assessment.addArea(pillar(framework, pillar.pillar()));
      }
    }
    for (Question question : framework.questions()) {
      if (chance(75)) {
        assessment.addArea(
            Made.question(question.id().toString(), judgment(framework), statements()));
      }
    }
    return assessment.build();
  }

  private AreaAssessment pillar(Framework framework, Pillar pillar) {
    return Made.pillar(framework, pillar, judgment(framework), statements());
  }

  private StatedDirection[] statements() {
    return random
        .ints(chance(30) ? 1 + random.nextInt(2) : 0)
        .mapToObj(i -> statement())
        .toArray(StatedDirection[]::new);
  }

  private StatedDirection statement() {
    StatedDirectionBuilder stated = Made.statedBy(pick(List.of(Direction.values())));
    if (chance(50)) {
      stated.recalledGrade(pick(List.of(Grade.values())));
    }
    if (chance(30)) {
      stated.since(Cycle.of(pick(CYCLES)));
    }
    return stated.build();
  }

  private Judgment judgment(Framework framework) {
    GradingScale scale = framework.scale().orElseGet(() -> pick(SCALES));
    Grade grade = pick(scale.grades());
    return switch (random.nextInt(10)) {
      case 0 ->
          chance(50)
              ? Judgment.notStated()
              : Judgment.NotStated.builder().origin(Cycle.of("2013")).build();
      case 1 -> Judgment.notGraded(pick(List.of(NoGradeReason.values())));
      case 2, 3 ->
          Judgment.CarriedForward.builder()
              .grade(grade)
              .scale(scale)
              .origin(chance(50) ? Optional.of(Cycle.of("2013")) : Optional.empty())
              .build();
      default -> Judgment.graded(grade, scale);
    };
  }

  private static final List<GradingScale> SCALES =
      List.of(GradingScale.FOUR_TIERS, GradingScale.FIVE_TIERS);
}
