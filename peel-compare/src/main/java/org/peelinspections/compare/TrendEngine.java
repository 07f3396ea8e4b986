package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peelinspections.compare.Span.Topic;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.Framework;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Question;
import org.peelinspections.model.QuestionId;

/** Strands pillars and questions through assessments that follow each other in time. */
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
    List<TrendSeries> all = new ArrayList<>();
    for (Pillar pillar : pillars()) {
      all.add(ofPillar(pillar));
    }
    for (Strand strand : strands()) {
      all.add(ofQuestion(strand));
    }
    return all;
  }

  private Set<Pillar> pillars() {
    Set<Pillar> pillars = new LinkedHashSet<>();
    for (int at = assessments.size() - 1; at >= 0; at--) {
      for (FrameworkPillar entry : framework(at).pillars()) {
        if (isHeld(entry.pillar())) {
          pillars.add(entry.pillar());
        }
      }
    }
    return pillars;
  }

  private boolean isHeld(Pillar pillar) {
    for (Assessment assessment : assessments) {
      if (assessment.pillar(pillar).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private TrendSeries ofPillar(Pillar pillar) {
    Topic topic = Topic.of(pillar);
    TrendSeriesBuilder series = new TrendSeriesBuilder().pillar(pillar).label(topic.label());
    for (int at = 0; at < assessments.size(); at++) {
      boolean here = framework(at).pillar(pillar).isPresent();
      boolean before = at > 0 && framework(at - 1).pillar(pillar).isPresent();
      Link link = here || before ? link(at, topic) : Link.NONE;
      series.addAllBreaks(link.gaps());
      if (here) {
        series.addPoint(point(at, topic.subject(), link));
      }
    }
    return series.build();
  }

  private TrendSeries ofQuestion(Strand strand) {
    int last = strand.start() + strand.questions().size();
    TrendSeriesBuilder series = new TrendSeriesBuilder().label(strand.last().label());
    series.addAllBreaks(loose(strand.start(), Side.LATER, strand.first()));
    for (int at = strand.start(); at < last; at++) {
      Optional<QuestionId> id = Optional.of(strand.at(at).id());
      Link link =
          at == strand.start() ? Link.NONE : link(at, spans.get(at - 1).topic(strand.row(at)));
      series.addAllBreaks(link.gaps());
      series.addPoint(point(at, Subject.of(Optional.empty(), id), link));
    }
    series.addAllBreaks(loose(last, Side.EARLIER, strand.last()));
    return series.build();
  }

  private TrendPoint point(int at, Subject subject, Link link) {
    return new TrendPointBuilder()
        .cycle(framework(at).cycle())
        .question(subject.match(pillar -> Optional.empty(), QuestionSubject::later))
        .judgment(Part.of(assessments.get(at), subject, Side.LATER).map(Part::judgment))
        .verdict(link.verdict())
        .statedChanges(link.stated())
        .build();
  }

  /** Returns what lies between an assessment and the one before it; nothing before the first. */
  private Link link(int at, Topic topic) {
    if (at == 0) {
      return Link.NONE;
    }
    Pairing pairing = pairing(at, topic);
    Verdict verdict = Verdicts.of(reasons(at), pairing);
    return new Link(
        pairing.obstacles().isEmpty() ? List.of() : List.of(gap(at, topic, pairing.obstacles())),
        Optional.of(verdict),
        new StatedChanges(spans.get(at - 1), pairing, verdict).all());
  }

  private Pairing pairing(int at, Topic topic) {
    return reasons(at)
        .pair(
            topic,
            Part.of(assessments.get(at - 1), topic.subject(), Side.EARLIER),
            Part.of(assessments.get(at), topic.subject(), Side.LATER));
  }

  private Reasons reasons(int at) {
    return new Reasons(spans.get(at - 1));
  }

  private TrendBreak gap(int at, Topic topic, List<Reason> reasons) {
    TrendBreakBuilder gap =
        new TrendBreakBuilder()
            .earlier(framework(at - 1).cycle())
            .later(framework(at).cycle())
            .reasons(reasons);
    if (topic.subject() instanceof QuestionSubject pair) {
      gap.earlierQuestion(pair.earlier()).laterQuestion(pair.later());
    }
    return gap.build();
  }

  /**
   * The breaks at an end of a strand that lies inside the trend: one for each counterpart that the
   * question has there, or one that says that it has none.
   */
  private List<TrendBreak> loose(int at, Side side, Question question) {
    if (at == 0 || at == assessments.size()) {
      return List.of();
    }
    List<TrendBreak> loose = new ArrayList<>();
    for (Topic topic : spans.get(at - 1).topics(side, question)) {
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
    if (topic.crosswalk().isPresent() && topic.crosswalk().get().relation().sameQuestion()) {
      reasons.add(severalCounterparts(topic.crosswalk().get()));
    }
    return Reasons.sorted(reasons);
  }

  private static Reason severalCounterparts(CrosswalkRow row) {
    return new ReasonBuilder()
        .code(ReasonCode.SEVERAL_COUNTERPARTS)
        .sentence(Sentences.relation(ReasonCode.SEVERAL_COUNTERPARTS) + " " + row.reason())
        .sources(row.sources())
        .build();
  }

  /** The strands that some assessment includes: those that reach furthest first. */
  private List<Strand> strands() {
    List<Strand> open = new ArrayList<>();
    List<List<Strand>> byEnd = new ArrayList<>();
    for (int at = 0; at < assessments.size(); at++) {
      List<Strand> next = new ArrayList<>();
      List<Strand> before = new ArrayList<>(open);
      for (Question question : framework(at).questions()) {
        next.add(strand(at, question, before));
      }
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

  /** Goes on with the strand that leads to a question, taking it from the list, or starts one. */
  private Strand strand(int at, Question question, List<Strand> before) {
    Optional<CrosswalkRow> row =
        at == 0 ? Optional.empty() : spans.get(at - 1).sameQuestion(question.id());
    for (int i = 0; row.isPresent() && i < before.size(); i++) {
      if (row.get().earlier().orElseThrow().equals(before.get(i).last().id())) {
        return before.remove(i).and(question, row.get());
      }
    }
    return new Strand(at, List.of(question), List.of());
  }

  private boolean isHeld(Strand strand) {
    for (int i = 0; i < strand.questions().size(); i++) {
      QuestionId id = strand.questions().get(i).id();
      if (assessments.get(strand.start() + i).question(id).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The step from one assessment to the next: the break in it, and how the two compare. */
  private record Link(List<TrendBreak> gaps, Optional<Verdict> verdict, List<StatedChange> stated) {
    static final Link NONE = new Link(List.of(), Optional.empty(), List.of());
  }

  /** A question through the assessments from a first one on, with the rows that join them. */
  private record Strand(int start, List<Question> questions, List<CrosswalkRow> rows) {

    Question first() {
      return questions.get(0);
    }

    Question last() {
      return questions.get(questions.size() - 1);
    }

    Question at(int at) {
      return questions.get(at - start);
    }

    CrosswalkRow row(int at) {
      return rows.get(at - start - 1);
    }

    Strand and(Question question, CrosswalkRow row) {
      List<Question> longer = new ArrayList<>(questions);
      longer.add(question);
      List<CrosswalkRow> joined = new ArrayList<>(rows);
      joined.add(row);
      return new Strand(start, List.copyOf(longer), List.copyOf(joined));
    }
  }
}
