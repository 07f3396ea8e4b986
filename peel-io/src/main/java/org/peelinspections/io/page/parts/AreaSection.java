package org.peelinspections.io.page.parts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;

/** What a page says about one area, in a sentence or table and in a section of its own. */
public final class AreaSection {

  private final PageContext context;
  private final JudgedArea area;
  private final AreaAssessmentBuilder builder;
  private final JudgmentReader judgment;

  public AreaSection(PageContext context, JudgedArea area) {
    this.context = context;
    this.area = area;
    this.builder = AreaAssessment.builder().area(area.id()).sources(context.settings().sources());
    this.judgment = new JudgmentReader(context, area);
  }

  public JudgmentReader judgment() {
    return judgment;
  }

  public void addNarrative(String paragraph) {
    builder.addNarrative(paragraph);
  }

  /** Takes the question, or what heads the pillar, as the page words it. */
  public void wording(Block wording) {
    builder.wording(wording.text());
    Role role = area.question().isPresent() ? Role.QUESTION_WORDING : Role.HEADLINE;
    context.account(wording, role, area.where());
  }

  /** Takes the day of the last update, if the page gave one. */
  public void lastUpdated(Optional<LocalDate> day) {
    builder.lastUpdated(day);
  }

  /** Reads the section of a report page from its heading on, up to where another begins. */
  public void read(Predicate<Block> another) {
    wording(context.page().read());
    if (!context.next(another)) {
      judgment.readLine();
    }
    body(another);
  }

  /** Reads what stands behind the judgment, up to where another area begins. */
  public void body(Predicate<Block> another) {
    new AreaBody(context, area, judgment, builder, another).read();
  }

  /**
   * Reads the block of a pillar on a front page from its name or question on, up to where another
   * begins or a link ends it.
   */
  public void readBlock(Predicate<Block> another) {
    if (context.next(block -> Headings.pillar(block).isPresent())) {
      context.read(Role.PILLAR, area.where());
    }
    if (context.next(block -> area.isWordedBy(block) || (block.asks() && !another.test(block)))) {
      wording(context.page().read());
    }
    if (context.next(LastUpdated::is)) {
      lastUpdated(LastUpdated.read(context, area.where()));
    }
    if (!context.next(Headings::isSite)) {
      judgment.readLine();
    }
    Paragraphs paragraphs = new Paragraphs(context, area, judgment, builder);
    boolean ended = false;
    while (!ended && context.nextBefore(another)) {
      ended = context.next(Headings::isSite);
      paragraphs.read();
    }
  }

  public AreaAssessment build() {
    Judgment decided = judgment.judgment();
    return builder.judgment(decided).evidence(judgment.evidence(decided)).build();
  }
}
