package org.peelinspections.compare;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.StatedDirectionBuilder;
import org.peelinspections.model.Wording;
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
import org.peelinspections.model.framework.Question;
import org.peelinspections.model.framework.Relation;

/** Small made-up frameworks and assessments; no force was ever judged so. */
public final class Made {

  public static final GradingScale FOUR = GradingScale.FOUR_TIERS;
  public static final GradingScale FIVE = GradingScale.FIVE_TIERS;

  private Made() {}

  public static URI page(String path) {
    return URI.create("https://example.org/" + path);
  }

  public static Force force(String slug) {
    return Force.builder().slug(slug).name(slug + " police").shortName(slug).build();
  }

  /** A framework with the pillars effectiveness and legitimacy where a question names them. */
  public static Framework framework(String key, GradingScale scale, String... paths) {
    return framework(key, Optional.of(scale), paths);
  }

  public static Framework framework(String key, Optional<GradingScale> scale, String... paths) {
    return Framework.builder()
        .id(key)
        .cycle(Cycle.of(key.length() > 7 ? key.substring(0, 7) : key))
        .name("PEEL " + key)
        .scale(scale)
        .pillars(
            Arrays.stream(paths)
                .flatMap(path -> pillar(path).stream())
                .distinct()
                .map(Made::frameworkPillar)
                .toList())
        .questions(
            Arrays.stream(paths)
                .filter(
                    path -> Arrays.stream(Pillar.values()).noneMatch(p -> p.token().equals(path)))
                .map(path -> question(key, path))
                .toList())
        .addSource(page("framework/" + key))
        .build();
  }

  private static Optional<Pillar> pillar(String path) {
    String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
    return Arrays.stream(Pillar.values()).filter(p -> p.token().equals(first)).findFirst();
  }

  private static FrameworkPillar frameworkPillar(Pillar pillar) {
    return FrameworkPillar.builder()
        .pillar(pillar)
        .graded(Graded.YES)
        .headline(Wording.unknown())
        .build();
  }

  private static Question question(String key, String path) {
    return Question.builder()
        .id(AreaId.of(key, path))
        .pillar(pillar(path))
        .label("Asked as " + path + " in " + key)
        .wording(Wording.unknown())
        .graded(Graded.YES)
        .build();
  }

  public static CrosswalkRow row(Relation relation, String earlier, String later) {
    return CrosswalkRow.builder()
        .earlier(Optional.of(earlier).filter(id -> !id.isEmpty()).map(AreaId::of))
        .later(Optional.of(later).filter(id -> !id.isEmpty()).map(AreaId::of))
        .relation(relation)
        .reason("Row " + earlier + " to " + later + ".")
        .addSource(page("crosswalk"))
        .build();
  }

  public static Crosswalk crosswalk(String earlier, String later, CrosswalkRow... rows) {
    return Crosswalk.builder().earlier(earlier).later(later).addRows(rows).build();
  }

  public static Border border(
      String earlier, String later, Comparability general, BorderRule... rules) {
    return Border.builder()
        .earlier(earlier)
        .later(later)
        .addRule(rule(Optional.empty(), general, earlier + "-" + later))
        .addRules(rules)
        .build();
  }

  public static BorderRule rule(String area, Comparability comparability) {
    return rule(Optional.of(area), comparability, area);
  }

  private static BorderRule rule(Optional<String> area, Comparability comparability, String name) {
    return BorderRule.builder()
        .area(area)
        .comparability(comparability)
        .reason("Border " + name + " is " + comparability.label() + ".")
        .addSource(page("border/" + name))
        .build();
  }

  public static Judgment graded(Grade grade) {
    return Judgment.graded(grade, FOUR);
  }

  public static Judgment carried(Grade grade, String... origin) {
    return Judgment.CarriedForward.builder()
        .grade(grade)
        .scale(FOUR)
        .origin(Stream.of(origin).findFirst().map(Cycle::of))
        .build();
  }

  public static StatedDirection stated(Direction direction) {
    return statedBy(direction).build();
  }

  public static StatedDirectionBuilder statedBy(Direction direction) {
    return StatedDirection.builder().direction(direction).words("it is " + direction.label());
  }

  public static AreaAssessment pillar(
      Framework framework, Pillar pillar, Judgment judgment, StatedDirection... stated) {
    return AreaAssessment.builder()
        .area(AreaId.of(framework.id(), pillar))
        .judgment(judgment)
        .addStatedDirections(stated)
        .addSource(source(pillar.token()))
        .build();
  }

  public static AreaAssessment question(String id, Judgment judgment, StatedDirection... stated) {
    return AreaAssessment.builder()
        .area(AreaId.of(id))
        .judgment(judgment)
        .addStatedDirections(stated)
        .addSource(source(id))
        .build();
  }

  private static Source source(String path) {
    return Source.builder().address(page(path)).publisher(Source.Publisher.INSPECTORATE).build();
  }

  public static AssessmentBuilder assessment(Framework framework) {
    return assessment("kent", framework);
  }

  public static AssessmentBuilder assessment(String force, Framework framework) {
    return Assessment.builder().force(force(force)).framework(framework);
  }

  public static List<ReasonCode> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }
}
