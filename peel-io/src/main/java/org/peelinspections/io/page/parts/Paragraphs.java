package org.peelinspections.io.page.parts;

import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.WrappedLines;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;

/**
 * Reads the running text of one pillar or question, the first paragraph of which can tell a grade.
 */
final class Paragraphs {

  private final PageContext context;
  private final JudgedArea area;
  private final JudgmentReader judgment;
  private final AreaAssessmentBuilder builder;
  private boolean begun;

  /** Whether a line has said that what follows is of another inspection. */
  private boolean elsewhere;

  Paragraphs(
      PageContext context,
      JudgedArea area,
      JudgmentReader judgment,
      AreaAssessmentBuilder builder) {
    this.context = context;
    this.area = area;
    this.judgment = judgment;
    this.builder = builder;
  }

  /**
   * Reads the next block. It is no paragraph if it is nothing but a statement on the judgment,
   * belongs to the website, or is not understood.
   */
  void read() {
    elsewhere |= Lead.isBeforeForm(context);
    Block block = context.page().read();
    if (context.passLink(block)) {
      return;
    }
    if (elsewhere) {
      Lead.say(context, block);
    } else if (mayState(block) && judgment.takeSentence(block)) {
      return;
    }
    if (block.isRow() || (block.isLabel() && !isWrapped(block))) {
      context.notUnderstood(block, "a paragraph of the " + area.textRole().label());
      return;
    }
    if (!begun && !elsewhere && block.isPlain()) {
      judgment.considerProse(block);
    }
    begun = true;
    judgment.considerWithdrawal(block);
    keep(block);
    builder.addAllStatedDirections(judgment.statedDirections(block.asParagraph()));
  }

  /** Keeps the words of a block as running text. */
  void keep(Block block) {
    context.account(block, area.textRole(), area.where());
    builder.addNarrative(block.kept());
  }

  /** Whether a block can say why a question has no new grade; of a pillar no item says so. */
  private boolean mayState(Block block) {
    return block.isPlain() || (block.isItem() && area.question().isPresent());
  }

  private boolean isWrapped(Block block) {
    return WrappedLines.from(block, context.page()).isWrapped();
  }
}
