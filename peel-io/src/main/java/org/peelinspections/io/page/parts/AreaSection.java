package org.peelinspections.io.page.parts;

import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.PageCoverage;
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
    this.builder = AreaAssessment.builder().area(area.id()).sources(context.sources());
    this.judgment = new JudgmentReader(context, area);
  }

  public JudgmentReader judgment() {
    return judgment;
  }

  public void addNarrative(String paragraph) {
    builder.addNarrative(paragraph);
  }

  /** Reads the section of a report page from its heading on, up to where another begins. */
  public void read(Predicate<Block> another) {
    wording(context.page().read());
    if (!context.next(another)) {
      judgment.readLine();
    }
    body(another);
  }

  /** Takes the question as the page words it. */
  public void wording(Block wording) {
    builder.wording(wording.text());
    context.account(wording, PageCoverage.Role.QUESTION_WORDING, area.where());
  }

  /** Reads what stands behind the judgment, up to where another area begins. */
  public void body(Predicate<Block> another) {
    AreaBody body =
        new AreaBody(context, area.where(), PageCoverage.Role.NARRATIVE, judgment, another);
    body.read();
    builder
        .addAllNarrative(body.texts())
        .addAllStatedDirections(body.directions())
        .addAllFindings(body.findings())
        .addAllDetailedFindings(body.details());
  }

  /**
   * Reads the block of a pillar on a front page from its name or question on, up to where another
   * begins or a link ends it.
   */
  public void readBlock(Predicate<Block> another) {
    if (context.next(block -> Headings.pillar(block.text()).isPresent())) {
      context.account(context.page().read(), PageCoverage.Role.PILLAR, area.where());
    }
    if (context.next(block -> isHeadline(block, another))) {
      Block headline = context.page().read();
      builder.wording(headline.text());
      context.account(headline, PageCoverage.Role.HEADLINE, area.where());
    }
    if (context.next(LastUpdated::is)) {
      LastUpdated.read(context, area.where()).ifPresent(builder::lastUpdated);
    }
    if (!context.next(Headings::isSite)) {
      judgment.readLine();
    }
    text(another);
  }

  /** Its own question, with or without question mark, or one that begins no other block. */
  private boolean isHeadline(Block block, Predicate<Block> another) {
    return (block.isPlain() && area.wording().text().filter(block::says).isPresent())
        || (block.asks() && !another.test(block));
  }

  private void text(Predicate<Block> another) {
    Paragraphs paragraphs = new Paragraphs(context, judgment);
    while (context.page().hasNext() && !context.next(another)) {
      boolean ends = context.next(Headings::isSite);
      paragraphs
          .read(PageCoverage.Role.SUMMARY, area.where(), "a paragraph of the summary")
          .ifPresent(
              paragraph -> {
                builder.addNarrative(paragraph.text());
                builder.addAllStatedDirections(judgment.statedDirections(paragraph));
              });
      if (ends) {
        return;
      }
    }
  }

  public AreaAssessment build() {
    Judgment decided = judgment.judgment();
    return builder.judgment(decided).evidence(judgment.evidence(decided)).build();
  }
}
