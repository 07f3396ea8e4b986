package org.peelinspections.compare;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.compare.Span.Topic;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.model.framework.Relation;

/** Two judgments on one topic, and all that speaks for and against comparing them. */
record Pairing(
    Span span, Topic topic, Optional<AreaAssessment> earlier, Optional<AreaAssessment> later) {

  static Pairing of(Span span, Topic topic, Assessment before, Assessment after) {
    return new Pairing(
        span,
        topic,
        topic.areas().earlier().flatMap(before::area),
        topic.areas().later().flatMap(after::area));
  }

  Optional<Judgment> judgment(Side side) {
    return (side == Side.EARLIER ? earlier : later).map(AreaAssessment::judgment);
  }

  /** How the two relate, if the crosswalk says so. */
  boolean isRelated(Relation... relations) {
    return topic.crosswalk().filter(row -> List.of(relations).contains(row.relation())).isPresent();
  }

  /** The verdict that follows from what speaks against comparing. */
  Verdict verdict() {
    List<Reason> obstacles = obstacles();
    Optional<Reason> nothingNew = later.flatMap(part -> carried(Side.LATER, part));
    if (nothingNew.isPresent()) {
      List<Reason> all = new ArrayList<>(obstacles);
      all.add(nothingNew.get());
      return new VerdictBuilder().kind(VerdictKind.NO_NEW_EVIDENCE).reasons(sorted(all)).build();
    }
    if (!obstacles.isEmpty()) {
      return new VerdictBuilder().kind(VerdictKind.NOT_COMPARED).reasons(obstacles).build();
    }
    List<Reason> cautions = cautions();
    return new VerdictBuilder()
        .kind(cautions.isEmpty() ? VerdictKind.COMPARED : VerdictKind.COMPARED_WITH_CAUTION)
        .change(change())
        .grounds(grounds())
        .reasons(cautions)
        .build();
  }

  private Change change() {
    Judgment before = judgment(Side.EARLIER).orElseThrow();
    Judgment after = judgment(Side.LATER).orElseThrow();
    return new Change(
        after.standingScale().orElseThrow(),
        before.standingGrade().orElseThrow(),
        after.standingGrade().orElseThrow());
  }

  /** What forbids to compare the two. */
  List<Reason> obstacles() {
    for (Side side : Side.values()) {
      if (topic.areas().on(side).isEmpty()) {
        return List.of(noCounterpart(side, span.on(side)));
      }
    }
    List<Reason> found = new ArrayList<>();
    absence(Side.EARLIER, earlier).ifPresent(found::add);
    absence(Side.LATER, later).ifPresent(found::add);
    if (isRelated(Relation.OVERLAPS)) {
      found.add(ofRow(ReasonCode.QUESTION_OVERLAPS, "The two questions only overlap."));
    }
    found.addAll(borders());
    scales().ifPresent(found::add);
    return sorted(found);
  }

  private Reason noCounterpart(Side side, Framework framework) {
    String name = framework.name();
    if (topic.areas().pillar().isPresent()) {
      String pillar = topic.areas().pillar().get().label();
      String sentence = name + " does not have the pillar " + pillar + ".";
      return reason(ReasonCode.NOT_IN_FRAMEWORK, side, sentence, framework.sources());
    }
    boolean none = isRelated(Relation.NONE);
    String why = topic.crosswalk().map(row -> " " + row.reason()).orElse("");
    return reason(
        none ? ReasonCode.NOT_IN_FRAMEWORK : ReasonCode.COUNTERPART_NOT_ESTABLISHED,
        side,
        none
            ? name + " has no counterpart of this question." + why
            : "Whether " + name + " has a counterpart of this question is not established." + why,
        topic.crosswalk().map(CrosswalkRow::sources).orElse(List.of()));
  }

  /** Returns why there is no grade on a side; empty if one stands there. */
  private Optional<Reason> absence(Side side, Optional<AreaAssessment> part) {
    String cycle = cycle(side);
    if (part.isEmpty()) {
      String what = topic.areas().pillar().isPresent() ? "pillar" : "question";
      String sentence = "The " + cycle + " judgment on this " + what + " is not in this data.";
      return Optional.of(reason(ReasonCode.NOT_IN_ASSESSMENT, side, sentence, List.of()));
    }
    List<URI> pages = pages(part.get());
    return part.get()
        .judgment()
        .match(
            graded -> Optional.empty(),
            carried -> Optional.empty(),
            notGraded -> Optional.of(noGrade(side, notGraded.reason(), pages)),
            notStated ->
                Optional.of(
                    reason(
                        ReasonCode.NOT_STATED,
                        side,
                        notStated.isCarriedOver()
                            ? carriedFrom(side, notStated)
                                + ", and the source does not give the grade."
                            : "The source for "
                                + cycle
                                + " does not say whether a grade was given.",
                        pages)));
  }

  private Reason noGrade(Side side, NoGradeReason why, List<URI> pages) {
    return new ReasonBuilder()
        .code(ReasonCode.NO_GRADE)
        .side(side)
        .noGradeReason(why)
        .sentence(
            why == NoGradeReason.NOT_A_GRADED_AREA
                ? "PEEL " + cycle(side) + " did not grade this area."
                : "There is no grade of PEEL " + cycle(side) + ": " + why.label() + ".")
        .sources(pages)
        .build();
  }

  private Set<Reason> borders() {
    List<BorderRule> rules = span.rules(topic);
    if (rules.isEmpty()) {
      String names = span.earlier().name() + " and " + span.later().name();
      String sentence =
          "No statement of the inspectorate is known on whether " + names + " can be compared.";
      return Set.of(reason(ReasonCode.BORDER_UNKNOWN, sentence, List.of()));
    }
    Set<Reason> reasons = new LinkedHashSet<>();
    for (BorderRule rule : rules) {
      if (rule.comparability() != Comparability.COMPARABLE) {
        boolean known = rule.comparability() == Comparability.NOT_COMPARABLE;
        ReasonCode code = known ? ReasonCode.BORDER_NOT_COMPARABLE : ReasonCode.BORDER_UNKNOWN;
        reasons.add(reason(code, rule.reason(), rule.sources()));
      }
    }
    return reasons;
  }

  private Optional<Reason> scales() {
    var before = judgment(Side.EARLIER).flatMap(Judgment::standingScale);
    var after = judgment(Side.LATER).flatMap(Judgment::standingScale);
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Optional.empty();
    }
    String one = before.get().name() + " in " + cycle(Side.EARLIER);
    String other = after.get().name() + " in " + cycle(Side.LATER);
    String sentence = "The grades are on different scales: " + one + ", " + other + ".";
    return Optional.of(reason(ReasonCode.DIFFERENT_SCALE, sentence, List.of()));
  }

  /** What calls for caution if nothing forbids to compare the two. */
  List<Reason> cautions() {
    List<Reason> found = new ArrayList<>();
    earlier.flatMap(part -> carried(Side.EARLIER, part)).ifPresent(found::add);
    if (isRelated(Relation.REWORDED)) {
      found.add(ofRow(ReasonCode.QUESTION_REWORDED, "The question counts as reworded."));
    }
    if (isRelated(Relation.BROADER)) {
      String sentence = "The later question asks all that the earlier one asked, and more.";
      found.add(ofRow(ReasonCode.QUESTION_BROADER, sentence));
    }
    if (isRelated(Relation.NARROWER)) {
      String sentence = "The later question asks only a part of what the earlier one asked.";
      found.add(ofRow(ReasonCode.QUESTION_NARROWER, sentence));
    }
    return sorted(found);
  }

  /** That the judgment of a side is carried forward; empty if it is not. */
  private Optional<Reason> carried(Side side, AreaAssessment part) {
    if (!(part.judgment() instanceof Judgment.CarriedForward judgment)) {
      return Optional.empty();
    }
    String since = judgment.origin().map(Cycle::label).orElse("then");
    String sentence =
        carriedFrom(side, judgment)
            + (side == Side.LATER ? "." : ", so that the change is measured since " + since + ".");
    return Optional.of(reason(ReasonCode.CARRIED_FORWARD, side, sentence, pages(part)));
  }

  private String carriedFrom(Side side, Judgment judgment) {
    boolean itself = side == Side.EARLIER && judgment instanceof Judgment.CarriedForward;
    return "The "
        + cycle(side)
        + (itself
            ? " judgment was itself carried forward from "
            : " judgment is carried forward from ")
        + judgment.origin().map(Cycle::label).orElse("an earlier cycle that is not established");
  }

  private String cycle(Side side) {
    return span.on(side).cycle().label();
  }

  private Set<Ground> grounds() {
    Set<Ground> grounds = new LinkedHashSet<>();
    span.rules(topic).forEach(rule -> grounds.add(new Ground(rule.reason(), rule.sources())));
    topic.crosswalk().ifPresent(row -> grounds.add(new Ground(row.reason(), row.sources())));
    return grounds;
  }

  /** A reason that the row of the crosswalk explains. */
  Reason ofRow(ReasonCode code, String sentence) {
    CrosswalkRow row = topic.crosswalk().orElseThrow();
    return reason(code, sentence + " " + row.reason(), row.sources());
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
    return reasons.stream()
        .sorted(
            Comparator.comparing(Reason::code)
                .thenComparing(reason -> reason.side().map(Enum::ordinal).orElse(-1)))
        .toList();
  }
}
