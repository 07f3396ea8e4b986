package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peelinspections.model.Border;
import org.peelinspections.model.BorderRule;
import org.peelinspections.model.Crosswalk;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.Framework;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Question;
import org.peelinspections.model.QuestionId;

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

  /** The subjects that either side has: pillars first, each kind in the order of the later side. */
  List<Topic> topics(Held earlierHas, Held laterHas) {
    return Stream.concat(
            pillars()
                .filter(p -> earlierHas.pillar().test(p) || laterHas.pillar().test(p))
                .map(Topic::of),
            questions(earlierHas.question(), laterHas.question()))
        .toList();
  }

  private Stream<Pillar> pillars() {
    return Stream.concat(later.pillars().stream(), earlier.pillars().stream())
        .map(FrameworkPillar::pillar)
        .distinct();
  }

  private Stream<Topic> questions(
      Predicate<QuestionId> earlierHas, Predicate<QuestionId> laterHas) {
    List<Topic> topics = new ArrayList<>();
    for (Question question : later.questions()) {
      topics.addAll(ofLater(question, earlierHas, laterHas));
    }
    for (Question question : earlier.questions()) {
      if (earlierHas.test(question.id()) && links(Side.EARLIER, question.id()).isEmpty()) {
        topics.add(alone(Side.EARLIER, question));
      }
    }
    return topics.stream();
  }

  private List<Topic> ofLater(
      Question question, Predicate<QuestionId> earlierHas, Predicate<QuestionId> laterHas) {
    if (laterHas.test(question.id())) {
      return topics(Side.LATER, question);
    }
    return links(Side.LATER, question.id()).stream()
        .filter(row -> row.earlier().filter(earlierHas).isPresent())
        .map(this::topic)
        .toList();
  }

  /** A question of a side with each of its counterparts, or alone if it has none. */
  List<Topic> topics(Side side, Question question) {
    List<CrosswalkRow> links = links(side, question.id());
    if (links.isEmpty()) {
      return List.of(alone(side, question));
    }
    List<Topic> topics = new ArrayList<>();
    for (CrosswalkRow row : links) {
      topics.add(topic(row));
    }
    return topics;
  }

  /** The two questions of a row that links. */
  Topic topic(CrosswalkRow row) {
    String label = later.find(row.later().orElseThrow()).orElseThrow().label();
    return new Topic(Subject.of(row.earlier(), row.later()), label, Optional.of(row));
  }

  /**
   * The row that says of a later question which earlier one it is the same as; empty if there is
   * none, or more than one on either side.
   */
  Optional<CrosswalkRow> sameQuestion(QuestionId id) {
    List<CrosswalkRow> rows = same(Side.LATER, id);
    if (rows.size() != 1 || same(Side.EARLIER, rows.get(0).earlier().orElseThrow()).size() != 1) {
      return Optional.empty();
    }
    return Optional.of(rows.get(0));
  }

  private List<CrosswalkRow> same(Side side, QuestionId id) {
    List<CrosswalkRow> same = new ArrayList<>();
    for (CrosswalkRow row : links(side, id)) {
      if (row.relation().sameQuestion()) {
        same.add(row);
      }
    }
    return same;
  }

  private Topic alone(Side side, Question question) {
    Optional<QuestionId> id = Optional.of(question.id());
    Subject subject =
        side == Side.EARLIER ? Subject.of(id, Optional.empty()) : Subject.of(Optional.empty(), id);
    Optional<CrosswalkRow> row =
        rows(side, question.id()).stream().filter(r -> !r.relation().links()).findFirst();
    return new Topic(subject, question.label(), row);
  }

  /** The counterparts of a question of a side, as rows; only such as the other framework has. */
  List<CrosswalkRow> links(Side side, QuestionId id) {
    List<CrosswalkRow> links = new ArrayList<>();
    for (CrosswalkRow row : rows(side, id)) {
      if (has(earlier, row.earlier()) && has(later, row.later())) {
        links.add(row);
      }
    }
    return links;
  }

  private static boolean has(Framework framework, Optional<QuestionId> id) {
    return id.isPresent() && framework.find(id.get()).isPresent();
  }

  private List<CrosswalkRow> rows(Side side, QuestionId id) {
    if (crosswalk.isEmpty()) {
      return List.of();
    }
    return side == Side.EARLIER ? crosswalk.get().ofEarlier(id) : crosswalk.get().ofLater(id);
  }

  /** The rules of the borders on the way that a topic passes under; none if a border is unknown. */
  List<BorderRule> rules(Topic topic) {
    Set<BorderRule> rules = new LinkedHashSet<>();
    for (Border border : borders) {
      rules.addAll(
          topic.subject() instanceof PillarSubject pillar
              ? List.of(border.rule(pillar.pillar()))
              : rulesOfQuestion(border, topic));
    }
    return List.copyOf(rules);
  }

  /** A question that was split and merged again passes a border in several places. */
  private static List<BorderRule> rulesOfQuestion(Border border, Topic topic) {
    List<BorderRule> found = new ArrayList<>();
    for (QuestionId step : steps(topic)) {
      if (step.framework().equals(border.later())) {
        found.add(border.rule(step));
      }
    }
    return found.isEmpty() ? List.of(border.general()) : found;
  }

  private static List<QuestionId> steps(Topic topic) {
    List<QuestionId> steps = new ArrayList<>();
    if (topic.crosswalk().isPresent()) {
      steps.addAll(topic.crosswalk().get().via());
      topic.crosswalk().get().later().ifPresent(steps::add);
    }
    return steps;
  }

  /** A subject, its name, and the row of the crosswalk that speaks of it, if one does. */
  record Topic(Subject subject, String label, Optional<CrosswalkRow> crosswalk) {

    static Topic of(Pillar pillar) {
      return new Topic(Subject.of(pillar), Sentences.title(pillar), Optional.empty());
    }
  }

  /** Which pillars and questions a side holds. */
  record Held(Predicate<Pillar> pillar, Predicate<QuestionId> question) {}
}
