package org.peelinspections.io.page.parts;

import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.forms.Place;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Question;

/**
 * The pillar or question that a judgment is about.
 *
 * @param where its name in messages
 * @param wording the question, or that which heads the pillar, as the framework has it
 * @param pillar the pillar, or the one that the question belongs to; empty for an area of policing
 */
public record JudgedArea(
    AreaId id, String where, Graded graded, Wording wording, Optional<Pillar> pillar) {

  /** The area of an id, which the framework must have. */
  public static JudgedArea of(Framework framework, AreaId id) {
    if (id.isPillar()) {
      FrameworkPillar pillar = id.pillar().flatMap(framework::pillar).orElseThrow();
      String where = pillar.pillar().label();
      return new JudgedArea(id, where, pillar.graded(), pillar.headline(), id.pillar());
    }
    Question question = framework.find(id).orElseThrow();
    return new JudgedArea(
        id, "question " + id, question.graded(), question.wording(), question.pillar());
  }

  /** Returns whether a block is the question, or what heads the pillar, of the framework. */
  public boolean isWordedBy(Block block) {
    return block.isPlain() && wording.text().filter(block::says).isPresent();
  }

  /**
   * Returns whether a block can head the pillar: by its own words, where the name of the force can
   * stand in them; where these are not known, by any that are of nothing else.
   */
  public boolean isHeadedBy(PageContext context, Block block) {
    Framework framework = context.framework();
    if (wording.text().isEmpty()) {
      return Headings.pillarAsked(framework, block).isEmpty()
          && framework.questions().stream()
              .flatMap(question -> question.wording().text().stream())
              .noneMatch(block::says);
    }
    String name = FindingText.normalised(context.force().name());
    return isWordedBy(block)
        || wording
            .text()
            .map(text -> FindingText.normalised(text).replace("the force", name))
            .filter(block.words()::equals)
            .isPresent();
  }

  public void sayDiffering(PageContext context, Block headline) {
    context.say(
        DiagnosticCode.HEADLINE_DIFFERS,
        headline.line(),
        where,
        headline.text(),
        context.framework().name(),
        wording.text().map(text -> "'" + text + "'").orElse("another"));
  }

  Place place() {
    return id.isPillar() ? Place.PILLAR : Place.QUESTION;
  }

  Role textRole() {
    return id.isPillar() ? Role.SUMMARY : Role.NARRATIVE;
  }

  /** Returns whether a sentence names no pillar but that of this area. */
  boolean isOf(Said said) {
    return said.pillars().stream().allMatch(named -> pillar.equals(Optional.of(named)));
  }
}
