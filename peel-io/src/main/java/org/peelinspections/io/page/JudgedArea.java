package org.peelinspections.io.page;

import java.util.Optional;
import org.peelinspections.io.page.forms.Place;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Question;

/**
 * The pillar or question that a judgment is about.
 *
 * @param where its name in messages
 * @param graded whether the framework grades it
 * @param pillar the pillar, or the one that the question belongs to; empty for an area of policing
 * @param question the question; empty for a pillar
 */
record JudgedArea(
    String where, Graded graded, Optional<Pillar> pillar, Optional<Question> question) {

  static JudgedArea of(FrameworkPillar pillar) {
    return new JudgedArea(
        pillar.pillar().label(), pillar.graded(), Optional.of(pillar.pillar()), Optional.empty());
  }

  static JudgedArea of(Question question) {
    return new JudgedArea(
        "question " + question.id(), question.graded(), question.pillar(), Optional.of(question));
  }

  Place place() {
    return question.isPresent() ? Place.QUESTION : Place.PILLAR;
  }

  /** The grade that a sentence gives this area; empty if it gives none. */
  Optional<Grade> grade(Said said) {
    return question.isPresent() ? said.grade(question.get()) : pillar.flatMap(said::grade);
  }

  /** Returns whether a sentence names no pillar but that of this area. */
  boolean isOf(Said said) {
    return said.pillars().stream().allMatch(named -> pillar.equals(Optional.of(named)));
  }
}
