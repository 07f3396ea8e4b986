package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.compare.Span.Topic;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** Strands areas through assessments that follow each other in time. */
final class TrendEngine {

  private final List<Assessment> assessments;

  /** What lies between each assessment and the next. */
  private final List<Span> spans = new ArrayList<>();

  TrendEngine(List<Assessment> assessments, Frameworks frameworks) {
    this.assessments = assessments;
    for (int i = 1; i < assessments.size(); i++) {
      spans.add(Span.between(frameworks, framework(i - 1), framework(i)));
    }
  }

  private Framework framework(int at) {
    return assessments.get(at).framework();
  }

  List<TrendSeries> series() {
    return strands().stream()
        .sorted(Comparator.comparing(strand -> !strand.last().isPillar()))
        .map(this::series)
        .toList();
  }

  private TrendSeries series(Strand strand) {
    int last = strand.start() + strand.topics().size();
    TrendSeriesBuilder series =
        new TrendSeriesBuilder().label(ResultWords.label(framework(last - 1), strand.last()));
    series.addAllBreaks(loose(strand.start(), Side.LATER, strand.at(strand.start())));
    for (int i = strand.start(); i < last; i++) {
      int at = i;
      Optional<Pairing> step =
          at == strand.start() ? Optional.empty() : Optional.of(pairing(at, strand.topic(at)));
      step.map(pairing -> gap(at, pairing.topic(), pairing.obstacles()))
          .filter(gap -> !gap.reasons().isEmpty())
          .ifPresent(series::addBreak);
      series.addPoint(point(at, strand.at(at), step));
    }
    series.addAllBreaks(loose(last, Side.EARLIER, strand.last()));
    return series.build();
  }

  private TrendPoint point(int at, AreaId area, Optional<Pairing> step) {
    Optional<Verdict> verdict = step.map(Pairing::verdict);
    return new TrendPointBuilder()
        .cycle(framework(at).cycle())
        .area(area)
        .judgment(assessments.get(at).area(area).map(AreaAssessment::judgment))
        .verdict(verdict)
        .statedChanges(
            step.map(pairing -> StatedChange.of(pairing, verdict.orElseThrow())).orElse(List.of()))
        .build();
  }

  private Pairing pairing(int at, Topic topic) {
    return Pairing.of(spans.get(at - 1), topic, assessments.get(at - 1), assessments.get(at));
  }

  private TrendBreak gap(int at, Topic topic, List<Reason> reasons) {
    return new TrendBreakBuilder()
        .earlier(framework(at - 1).cycle())
        .later(framework(at).cycle())
        .areas(topic.areas())
        .reasons(reasons)
        .build();
  }

  /**
   * The breaks at an end of a strand that lies inside the trend: one for each counterpart that the
   * area has there, or one that says that it has none.
   */
  private List<TrendBreak> loose(int at, Side side, AreaId area) {
    if (at == 0 || at == assessments.size()) {
      return List.of();
    }
    List<TrendBreak> loose = new ArrayList<>();
    for (Topic topic : spans.get(at - 1).topics(side, area)) {
      loose.add(gap(at, topic, whyLoose(at, topic)));
    }
    return loose;
  }

  private List<Reason> whyLoose(int at, Topic topic) {
    Pairing pairing = pairing(at, topic);
    List<Reason> reasons = new ArrayList<>(pairing.obstacles());
    for (Reason reason : pairing.cautions()) {
      if (reason.code() == ReasonCode.QUESTION_BROADER
          || reason.code() == ReasonCode.QUESTION_NARROWER) {
        reasons.add(reason);
      }
    }
    if (topic.crosswalk().isPresent() && topic.isSame()) {
      String sentence = "This is not the only question that would go on as the other.";
      reasons.add(pairing.ofRow(ReasonCode.SEVERAL_COUNTERPARTS, sentence));
    }
    return Pairing.sorted(reasons);
  }

  /** The strands that some assessment includes: those that reach furthest first. */
  private List<Strand> strands() {
    List<Strand> open = new ArrayList<>();
    List<List<Strand>> byEnd = new ArrayList<>();
    for (int i = 0; i < assessments.size(); i++) {
      int at = i;
      List<Strand> next = new ArrayList<>();
      List<Strand> before = new ArrayList<>(open);
      framework(at).areas().forEach(area -> next.add(strand(at, area, before)));
      byEnd.add(before);
      open = next;
    }
    byEnd.add(open);
    Collections.reverse(byEnd);
    List<Strand> held = new ArrayList<>();
    for (List<Strand> strands : byEnd) {
      strands.stream().filter(this::isHeld).forEach(held::add);
    }
    return held;
  }

  /** Goes on with the strand that leads to an area, taking it from the list, or starts one. */
  private Strand strand(int at, AreaId area, List<Strand> before) {
    Optional<Topic> topic = at == 0 ? Optional.empty() : spans.get(at - 1).same(area);
    for (int i = 0; topic.isPresent() && i < before.size(); i++) {
      if (topic.get().areas().earlier().equals(Optional.of(before.get(i).last()))) {
        return before.remove(i).and(topic.get());
      }
    }
    AreaPair first = AreaPair.alone(Side.LATER, area);
    return new Strand(at, List.of(new Topic(first, "", Optional.empty())));
  }

  private boolean isHeld(Strand strand) {
    return strand.topics().stream()
        .map(topic -> topic.areas().latest())
        .anyMatch(area -> assessments.stream().anyMatch(a -> a.area(area).isPresent()));
  }

  /** An area through the assessments from a first one on: alone, then as each topic joins it. */
  private record Strand(int start, List<Topic> topics) {

    AreaId last() {
      return at(start + topics.size() - 1);
    }

    AreaId at(int at) {
      return topic(at).areas().latest();
    }

    Topic topic(int at) {
      return topics.get(at - start);
    }

    Strand and(Topic topic) {
      return new Strand(start, Stream.concat(topics.stream(), Stream.of(topic)).toList());
    }
  }
}
