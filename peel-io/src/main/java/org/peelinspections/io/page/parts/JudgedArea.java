package org.peelinspections.io.page.parts;

import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.forms.Place;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Question;

/**
 * The pillar or question that a judgment is about.
 *
 * @param id its id
 * @param where its name in messages
 * @param graded whether the framework grades it
 * @param wording the question, or that which heads the pillar, as the framework has it
 * @param pillar the pillar, or the one that the question belongs to; empty for an area of policing
 * @param question the question; empty for a pillar
 */
public record JudgedArea(
    AreaId id,
    String where,
    Graded graded,
    Wording wording,
    Optional<Pillar> pillar,
    Optional<Question> question) {

  public static JudgedArea of(Framework framework, FrameworkPillar pillar) {
    return new JudgedArea(
        AreaId.of(framework.id(), pillar.pillar()),
        pillar.pillar().label(),
        pillar.graded(),
        pillar.headline(),
        Optional.of(pillar.pillar()),
        Optional.empty());
  }

  /** The area of a pillar, which the framework must have. */
  public static JudgedArea of(Framework framework, Pillar pillar) {
    return of(framework, framework.pillar(pillar).orElseThrow());
  }

  public static JudgedArea of(Question question) {
    return new JudgedArea(
        question.id(),
        "question " + question.id(),
        question.graded(),
        question.wording(),
        question.pillar(),
        Optional.of(question));
  }

  /** Returns whether a block is the question, or what heads the pillar, of the framework. */
  public boolean isWordedBy(Block block) {
    return block.isPlain() && wording.text().filter(block::says).isPresent();
  }

  Place place() {
    return question.isPresent() ? Place.QUESTION : Place.PILLAR;
  }

  /** What a paragraph of the running text on it becomes. */
  Role textRole() {
    return question.isPresent() ? Role.NARRATIVE : Role.SUMMARY;
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
