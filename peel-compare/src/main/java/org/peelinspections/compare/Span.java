package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                .map(this::topic),
            questions(earlierHas.question(), laterHas.question()))
        .toList();
  }

  private Stream<Pillar> pillars() {
    return Stream.concat(later.pillars().stream(), earlier.pillars().stream())
        .map(FrameworkPillar::pillar)
        .distinct();
  }

  private Topic topic(Pillar pillar) {
    return new Topic(Subject.of(pillar), Sentences.title(pillar), Optional.empty());
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
    List<CrosswalkRow> links = links(Side.LATER, question.id());
    boolean held = laterHas.test(question.id());
    if (links.isEmpty()) {
      return held ? List.of(alone(Side.LATER, question)) : List.of();
    }
    return links.stream()
        .filter(row -> held || row.earlier().filter(earlierHas).isPresent())
        .map(
            row ->
                new Topic(
                    Subject.of(row.earlier(), row.later()), question.label(), Optional.of(row)))
        .toList();
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
    return rows(side, id).stream()
        .filter(row -> row.earlier().flatMap(earlier::find).isPresent())
        .filter(row -> row.later().flatMap(later::find).isPresent())
        .toList();
  }

  private List<CrosswalkRow> rows(Side side, QuestionId id) {
    return crosswalk
        .map(c -> side == Side.EARLIER ? c.ofEarlier(id) : c.ofLater(id))
        .orElse(List.of());
  }

  /** The rules of the borders on the way that a topic passes under; none if a border is unknown. */
  List<BorderRule> rules(Topic topic) {
    return borders.stream().map(border -> rule(border, topic)).toList();
  }

  private static BorderRule rule(Border border, Topic topic) {
    return topic
        .subject()
        .match(
            pillar -> border.rule(pillar.pillar()),
            question ->
                steps(topic)
                    .filter(id -> id.framework().equals(border.later()))
                    .findFirst()
                    .map(border::rule)
                    .orElseGet(border::general));
  }

  private static Stream<QuestionId> steps(Topic topic) {
    return topic.crosswalk().stream()
        .flatMap(row -> Stream.concat(row.via().stream(), row.later().stream()));
  }

  /** A subject, its name, and the row of the crosswalk that speaks of it, if one does. */
  record Topic(Subject subject, String label, Optional<CrosswalkRow> crosswalk) {}

  /** Which pillars and questions a side holds. */
  record Held(Predicate<Pillar> pillar, Predicate<QuestionId> question) {}
}
