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
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.model.framework.Relation;

/** Finds what speaks for and against comparing two judgments across a span, and decides. */
final class Reasons {

  private final Span span;

  Reasons(Span span) {
    this.span = span;
  }

  /** What two assessments say on a topic, with what speaks for and against comparing it. */
  Pairing pair(Topic topic, Assessment before, Assessment after) {
    Optional<AreaAssessment> earlier = topic.areas().earlier().flatMap(before::area);
    Optional<AreaAssessment> later = topic.areas().later().flatMap(after::area);
    return new Pairing(
        topic,
        earlier,
        later,
        obstacles(topic, earlier, later),
        cautions(topic, earlier),
        grounds(topic));
  }

  /** The verdict that follows from what a pairing has against it. */
  Verdict verdict(Pairing pairing) {
    Optional<Reason> nothingNew = pairing.later().flatMap(part -> carried(Side.LATER, part));
    if (nothingNew.isPresent()) {
      List<Reason> all = new ArrayList<>(pairing.obstacles());
      all.add(nothingNew.get());
      return new NoNewEvidenceBuilder().reasons(sorted(all)).build();
    }
    if (!pairing.obstacles().isEmpty()) {
      return new NotComparedBuilder().reasons(pairing.obstacles()).build();
    }
    if (pairing.cautions().isEmpty()) {
      return new ComparedBuilder().moved(pairing.change()).grounds(pairing.grounds()).build();
    }
    return new ComparedWithCautionBuilder()
        .moved(pairing.change())
        .grounds(pairing.grounds())
        .reasons(pairing.cautions())
        .build();
  }

  /** What the inspectorate itself says about the change, beside the verdict. */
  List<StatedChange> stated(Pairing pairing, Verdict verdict) {
    return new StatedChanges(span, pairing, verdict).all();
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
        .orElseGet(() -> notEstablished(side, "", List.of()));
  }

  private Reason noPillar(Pillar pillar, Side side) {
    String sentence = ReasonSentences.noPillar(span.on(side), pillar);
    return reason(ReasonCode.NOT_IN_FRAMEWORK, side, sentence, span.on(side).sources());
  }

  private Reason noCounterpart(CrosswalkRow row, Side side) {
    if (row.relation() == Relation.NONE) {
      String sentence = ReasonSentences.noCounterpart(span.on(side)) + " " + row.reason();
      return reason(ReasonCode.NOT_IN_FRAMEWORK, side, sentence, row.sources());
    }
    return notEstablished(side, " " + row.reason(), row.sources());
  }

  private Reason notEstablished(Side side, String why, List<URI> sources) {
    String sentence = ReasonSentences.counterpartNotEstablished(span.on(side)) + why;
    return reason(ReasonCode.COUNTERPART_NOT_ESTABLISHED, side, sentence, sources);
  }

  /** Returns why there is no grade on a side; empty if one stands there. */
  static Optional<Reason> absence(
      AreaPair areas, Side side, Framework framework, Optional<AreaAssessment> part) {
    String cycle = framework.cycle().label();
    if (part.isEmpty()) {
      String sentence = ReasonSentences.notInAssessment(cycle, areas);
      return Optional.of(reason(ReasonCode.NOT_IN_ASSESSMENT, side, sentence, List.of()));
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
                    reason(
                        ReasonCode.NOT_STATED,
                        side,
                        ReasonSentences.notStated(cycle, notStated),
                        sources)));
  }

  private static Reason noGrade(
      Side side, String cycle, Judgment.NotGraded judgment, List<URI> sources) {
    return new ReasonBuilder()
        .code(ReasonCode.NO_GRADE)
        .side(side)
        .noGradeReason(judgment.reason())
        .sentence(ReasonSentences.noGrade(cycle, judgment))
        .sources(sources)
        .build();
  }

  private List<Reason> borders(Topic topic) {
    List<BorderRule> rules = span.rules(topic);
    if (rules.isEmpty()) {
      String sentence = ReasonSentences.borderUnknown(span);
      return List.of(reason(ReasonCode.BORDER_UNKNOWN, sentence, List.of()));
    }
    Set<Reason> reasons = new LinkedHashSet<>();
    for (BorderRule rule : rules) {
      if (rule.comparability() != Comparability.COMPARABLE) {
        boolean known = rule.comparability() == Comparability.NOT_COMPARABLE;
        ReasonCode code = known ? ReasonCode.BORDER_NOT_COMPARABLE : ReasonCode.BORDER_UNKNOWN;
        reasons.add(reason(code, rule.reason(), rule.sources()));
      }
    }
    return List.copyOf(reasons);
  }

  private Optional<Reason> scales(
      Optional<AreaAssessment> earlier, Optional<AreaAssessment> later) {
    var before = earlier.map(AreaAssessment::judgment).flatMap(Judgment::standingScale);
    var after = later.map(AreaAssessment::judgment).flatMap(Judgment::standingScale);
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Optional.empty();
    }
    String sentence = ReasonSentences.differentScale(span, before.get(), after.get());
    return Optional.of(reason(ReasonCode.DIFFERENT_SCALE, sentence, List.of()));
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
  private Optional<Reason> carried(Side side, AreaAssessment part) {
    if (!(part.judgment() instanceof Judgment.CarriedForward judgment)) {
      return Optional.empty();
    }
    String cycle = span.on(side).cycle().label();
    String sentence = ReasonSentences.carriedForward(cycle, side, judgment);
    return Optional.of(reason(ReasonCode.CARRIED_FORWARD, side, sentence, pages(part)));
  }

  private static boolean cautious(Relation relation) {
    return relation == Relation.REWORDED
        || relation == Relation.BROADER
        || relation == Relation.NARROWER;
  }

  private static Reason ofRow(CrosswalkRow row) {
    return ofRow(
        switch (row.relation()) {
          case BROADER -> ReasonCode.QUESTION_BROADER;
          case NARROWER -> ReasonCode.QUESTION_NARROWER;
          case OVERLAPS -> ReasonCode.QUESTION_OVERLAPS;
          default -> ReasonCode.QUESTION_REWORDED;
        },
        row);
  }

  /** That two questions relate in a way that speaks against comparing them, or for caution. */
  static Reason ofRow(ReasonCode code, CrosswalkRow row) {
    return reason(code, ReasonSentences.relation(code) + " " + row.reason(), row.sources());
  }

  private List<Ground> grounds(Topic topic) {
    Set<Ground> grounds = new LinkedHashSet<>();
    for (BorderRule rule : span.rules(topic)) {
      grounds.add(new Ground(rule.reason(), rule.sources()));
    }
    if (topic.crosswalk().isPresent()) {
      CrosswalkRow row = topic.crosswalk().get();
      grounds.add(new Ground(row.reason(), row.sources()));
    }
    return List.copyOf(grounds);
  }

  private static List<URI> pages(AreaAssessment part) {
    return part.sources().stream().map(Source::address).distinct().toList();
  }

  private static Reason reason(ReasonCode code, String sentence, List<URI> sources) {
    return new ReasonBuilder().code(code).sentence(sentence).sources(sources).build();
  }

  private static Reason reason(ReasonCode code, Side side, String sentence, List<URI> sources) {
    return new ReasonBuilder().code(code).side(side).sentence(sentence).sources(sources).build();
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
