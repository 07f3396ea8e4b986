package org.peelinspections.compare;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peelinspections.compare.Span.Topic;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.model.framework.Relation;

/** Finds what speaks for and against comparing two judgments across a span. */
final class Reasons {

  private final Span span;

  Reasons(Span span) {
    this.span = span;
  }

  Pairing pair(Topic topic, Optional<AreaAssessment> earlier, Optional<AreaAssessment> later) {
    return new Pairing(
        topic,
        earlier,
        later,
        obstacles(topic, earlier, later),
        cautions(topic, earlier),
        grounds(topic));
  }

  private List<Reason> obstacles(
      Topic topic, Optional<AreaAssessment> earlier, Optional<AreaAssessment> later) {
    Optional<Reason> unpaired = unpaired(topic);
    if (unpaired.isPresent()) {
      return List.of(unpaired.get());
    }
    List<Reason> found = new ArrayList<>();
    absence(topic.areas(), Side.EARLIER, span.earlier(), earlier).ifPresent(found::add);
    absence(topic.areas(), Side.LATER, span.later(), later).ifPresent(found::add);
    if (topic.crosswalk().isPresent() && topic.crosswalk().get().relation() == Relation.OVERLAPS) {
      found.add(ofRow(topic.crosswalk().get()));
    }
    found.addAll(borders(topic));
    scales(earlier, later).ifPresent(found::add);
    return sorted(found);
  }

  /** Returns why there is nothing on the other side to compare with; empty if there is. */
  private Optional<Reason> unpaired(Topic topic) {
    return Stream.of(Side.values())
        .filter(side -> topic.areas().on(side).isEmpty())
        .findFirst()
        .map(side -> unpaired(topic, side));
  }

  private Reason unpaired(Topic topic, Side side) {
    return topic
        .areas()
        .pillar()
        .map(pillar -> noPillar(pillar, side))
        .or(() -> topic.crosswalk().map(row -> noCounterpart(row, side)))
        .orElseGet(() -> noRow(side));
  }

  private Reason noPillar(Pillar pillar, Side side) {
    return reason(ReasonCode.NOT_IN_FRAMEWORK, side)
        .sentence(ReasonSentences.noPillar(span.on(side), pillar))
        .sources(span.on(side).sources())
        .build();
  }

  private Reason noCounterpart(CrosswalkRow row, Side side) {
    boolean none = row.relation() == Relation.NONE;
    String sentence =
        none
            ? ReasonSentences.noCounterpart(span.on(side))
            : ReasonSentences.counterpartNotEstablished(span.on(side));
    return reason(none ? ReasonCode.NOT_IN_FRAMEWORK : ReasonCode.COUNTERPART_NOT_ESTABLISHED, side)
        .sentence(sentence + " " + row.reason())
        .sources(row.sources())
        .build();
  }

  private Reason noRow(Side side) {
    return reason(ReasonCode.COUNTERPART_NOT_ESTABLISHED, side)
        .sentence(ReasonSentences.counterpartNotEstablished(span.on(side)))
        .build();
  }

  /** Returns why there is no grade on a side; empty if one stands there. */
  static Optional<Reason> absence(
      AreaPair areas, Side side, Framework framework, Optional<AreaAssessment> part) {
    String cycle = framework.cycle().label();
    if (part.isEmpty()) {
      return Optional.of(
          reason(ReasonCode.NOT_IN_ASSESSMENT, side)
              .sentence(ReasonSentences.notInAssessment(cycle, areas))
              .build());
    }
    List<URI> sources = pages(part.get());
    return part.get()
        .judgment()
        .match(
            graded -> Optional.empty(),
            carried -> Optional.empty(),
            notGraded -> Optional.of(noGrade(side, cycle, notGraded, sources)),
            notStated ->
                Optional.of(
                    reason(ReasonCode.NOT_STATED, side)
                        .sentence(ReasonSentences.notStated(cycle, notStated))
                        .sources(sources)
                        .build()));
  }

  private static Reason noGrade(
      Side side, String cycle, Judgment.NotGraded judgment, List<URI> sources) {
    return reason(ReasonCode.NO_GRADE, side)
        .noGradeReason(judgment.reason())
        .sentence(ReasonSentences.noGrade(cycle, judgment))
        .sources(sources)
        .build();
  }

  private List<Reason> borders(Topic topic) {
    List<BorderRule> rules = span.rules(topic);
    if (rules.isEmpty()) {
      return List.of(
          new ReasonBuilder()
              .code(ReasonCode.BORDER_UNKNOWN)
              .sentence(ReasonSentences.borderUnknown(span))
              .build());
    }
    Set<Reason> reasons = new LinkedHashSet<>();
    for (BorderRule rule : rules) {
      if (rule.comparability() != Comparability.COMPARABLE) {
        reasons.add(ofRule(rule));
      }
    }
    return List.copyOf(reasons);
  }

  private static Reason ofRule(BorderRule rule) {
    return new ReasonBuilder()
        .code(
            rule.comparability() == Comparability.NOT_COMPARABLE
                ? ReasonCode.BORDER_NOT_COMPARABLE
                : ReasonCode.BORDER_UNKNOWN)
        .sentence(rule.reason())
        .sources(rule.sources())
        .build();
  }

  private Optional<Reason> scales(
      Optional<AreaAssessment> earlier, Optional<AreaAssessment> later) {
    var before = earlier.map(AreaAssessment::judgment).flatMap(Judgment::standingScale);
    var after = later.map(AreaAssessment::judgment).flatMap(Judgment::standingScale);
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of(
        new ReasonBuilder()
            .code(ReasonCode.DIFFERENT_SCALE)
            .sentence(ReasonSentences.differentScale(span, before.get(), after.get()))
            .build());
  }

  private List<Reason> cautions(Topic topic, Optional<AreaAssessment> earlier) {
    List<Reason> found = new ArrayList<>();
    earlier.flatMap(part -> carried(Side.EARLIER, part)).ifPresent(found::add);
    if (topic.crosswalk().isPresent() && cautious(topic.crosswalk().get().relation())) {
      found.add(ofRow(topic.crosswalk().get()));
    }
    return sorted(found);
  }

  /** That the judgment of a side is carried forward; empty if it is not. */
  Optional<Reason> carried(Side side, AreaAssessment part) {
    if (!(part.judgment() instanceof Judgment.CarriedForward judgment)) {
      return Optional.empty();
    }
    String cycle = span.on(side).cycle().label();
    return Optional.of(
        reason(ReasonCode.CARRIED_FORWARD, side)
            .sentence(ReasonSentences.carriedForward(cycle, side, judgment))
            .sources(pages(part))
            .build());
  }

  private static boolean cautious(Relation relation) {
    return relation == Relation.REWORDED
        || relation == Relation.BROADER
        || relation == Relation.NARROWER;
  }

  private Reason ofRow(CrosswalkRow row) {
    ReasonCode code =
        switch (row.relation()) {
          case BROADER -> ReasonCode.QUESTION_BROADER;
          case NARROWER -> ReasonCode.QUESTION_NARROWER;
          case OVERLAPS -> ReasonCode.QUESTION_OVERLAPS;
          default -> ReasonCode.QUESTION_REWORDED;
        };
    return new ReasonBuilder()
        .code(code)
        .sentence(ReasonSentences.relation(code) + " " + row.reason())
        .sources(row.sources())
        .build();
  }

  private List<Ground> grounds(Topic topic) {
    List<Ground> grounds = new ArrayList<>();
    for (BorderRule rule : span.rules(topic)) {
      addOnce(grounds, rule.reason(), rule.sources());
    }
    if (topic.crosswalk().isPresent()) {
      addOnce(grounds, topic.crosswalk().get().reason(), topic.crosswalk().get().sources());
    }
    return List.copyOf(grounds);
  }

  private static void addOnce(List<Ground> grounds, String sentence, List<URI> sources) {
    for (Ground ground : grounds) {
      if (ground.sentence().equals(sentence) && ground.sources().equals(sources)) {
        return;
      }
    }
    grounds.add(new Ground(sentence, sources));
  }

  private static List<URI> pages(AreaAssessment part) {
    return part.sources().stream().map(Source::address).distinct().toList();
  }

  private static ReasonBuilder reason(ReasonCode code, Side side) {
    return new ReasonBuilder().code(code).side(side);
  }

  static List<Reason> sorted(List<Reason> reasons) {
    if (reasons.size() < 2) {
      return List.copyOf(reasons);
    }
    return reasons.stream()
        .sorted(
            Comparator.comparing(Reason::code)
                .thenComparing(reason -> reason.side().map(Enum::ordinal).orElse(-1)))
        .toList();
  }
}
