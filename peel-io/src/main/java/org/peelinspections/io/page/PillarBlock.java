package org.peelinspections.io.page;

import java.util.function.Predicate;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.PillarAssessmentBuilder;

/** What a front page says about one pillar, in a sentence and in a block of its own. */
final class PillarBlock {

  private final PageContext context;
  private final FrameworkPillar pillar;
  private final String where;
  private final PillarAssessmentBuilder builder;
  private final JudgmentReader judgment;

  PillarBlock(PageContext context, FrameworkPillar pillar) {
    this.context = context;
    this.pillar = pillar;
    this.where = pillar.pillar().label();
    this.builder = PillarAssessment.builder().pillar(pillar.pillar()).sources(context.sources());
    this.judgment = JudgmentReader.of(context, pillar);
  }

  JudgmentReader judgment() {
    return judgment;
  }

  void addSummary(String paragraph) {
    builder.addSummary(paragraph);
  }

  /** Reads the block from its name or question on, up to where another begins or a link ends it. */
  void readBlock(Predicate<Block> another) {
    if (context.next(block -> PillarPage.named(block.text()).isPresent())) {
      context.account(context.page().read(), LineRole.PILLAR, where);
    }
    if (context.next(block -> isHeadline(block, another))) {
      Block headline = context.page().read();
      builder.headline(headline.text());
      context.account(headline, LineRole.HEADLINE, where);
    }
    if (context.next(LastUpdated::is)) {
      LastUpdated.read(context, where).ifPresent(builder::lastUpdated);
    }
    if (!context.next(Headings::isSite)) {
      judgment.readLine();
    }
    text(another);
  }

  /** Its own question, with or without question mark, or one that begins no other block. */
  private boolean isHeadline(Block block, Predicate<Block> another) {
    return (block.isPlain() && pillar.headline().text().filter(block::says).isPresent())
        || (block.asks() && !another.test(block));
  }

  private void text(Predicate<Block> another) {
    Paragraphs paragraphs = new Paragraphs(context, judgment);
    while (context.page().hasNext() && !context.next(another)) {
      boolean ends = context.next(Headings::isSite);
      paragraphs
          .read(LineRole.SUMMARY, where, "a paragraph of the summary")
          .ifPresent(
              paragraph -> {
                builder.addSummary(paragraph.text());
                builder.addAllStatedDirections(judgment.statedDirections(paragraph));
              });
      if (ends) {
        return;
      }
    }
  }

  PillarAssessment build() {
    Judgment decided = judgment.judgment();
    return builder.judgment(decided).evidence(judgment.evidence(decided)).build();
  }
}
