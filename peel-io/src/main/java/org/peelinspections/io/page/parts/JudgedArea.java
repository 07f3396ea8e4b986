package org.peelinspections.io.page.parts;

import java.util.List;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.forms.Place;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.Wording;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Question;

/**
 * The pillar or question that a judgment is about.
 *
 * @param wording the question, or that which heads the pillar, as the framework has it
 * @param pillar the pillar, or the one that the question belongs to; empty for an area of policing
 */
public record JudgedArea(AreaId id, Graded graded, Wording wording, Optional<Pillar> pillar) {

  /** The area of an id, which the framework must have. */
  public static JudgedArea of(Framework framework, AreaId id) {
    if (id.isPillar()) {
      FrameworkPillar pillar = id.pillar().flatMap(framework::pillar).orElseThrow();
      return new JudgedArea(id, pillar.graded(), pillar.headline(), id.pillar());
    }
    Question question = framework.find(id).orElseThrow();
    return new JudgedArea(id, question.graded(), question.wording(), question.pillar());
  }

  public String where() {
    return id.pillar().map(Pillar::label).orElse("question " + id);
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
    String own = FindingText.normalised(wording.text().get());
    return isWordedBy(block) || block.words().equals(own.replace("the force", name));
  }

  public void sayDiffering(PageContext context, Block headline) {
    context.say(
        DiagnosticCode.HEADLINE_DIFFERS,
        headline.line(),
        where(),
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

  /**
   * What a paragraph says about the change of the judgment since an earlier inspection: sentences
   * that are of a {@linkplain Terms known form} as a whole, which are the words that are kept.
   */
  List<StatedDirection> directions(Block paragraph, Terms terms) {
    if (!Terms.mayStandIn(paragraph.words())) {
      return List.of();
    }
    return Sentences.of(paragraph.text()).stream()
        .flatMap(sentence -> direction(sentence, terms).stream())
        .toList();
  }

  private Optional<StatedDirection> direction(String sentence, Terms terms) {
    Cycle cycle = terms.framework().cycle();
    return terms
        .read(sentence, place(), false)
        .filter(this::isOf)
        .filter(said -> said.cycles().stream().allMatch(year -> year.isBefore(cycle)))
        .flatMap(said -> said.says().direction().map(stated -> direction(stated, said, sentence)));
  }

  private static StatedDirection direction(Direction stated, Said said, String sentence) {
    return StatedDirection.builder()
        .direction(stated)
        .words(sentence)
        .recalledGrade(said.earlierGrade())
        .since(said.cycles().stream().findFirst())
        .build();
  }
}
