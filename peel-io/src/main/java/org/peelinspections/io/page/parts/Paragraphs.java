package org.peelinspections.io.page.parts;

import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.WrappedLines;
import org.peelinspections.io.page.reading.PageCoverage;

/**
 * Reads the running text of one pillar or question, the first paragraph of which can tell a grade.
 */
final class Paragraphs {

  private final PageContext context;
  private final JudgmentReader judgment;
  private boolean begun;

  /** Whether a line has said that what follows is of another inspection. */
  private boolean elsewhere;

  Paragraphs(PageContext context, JudgmentReader judgment) {
    this.context = context;
    this.judgment = judgment;
  }

  /**
   * Reads the next block.
   *
   * @param role what a paragraph becomes
   * @param where the pillar or question
   * @param expected what is expected here, for the diagnostic if it is something else
   * @return the paragraph, with a bullet in front of an item; empty if the block was nothing but a
   *     statement on the judgment, belongs to the website, or was not understood
   */
  Optional<Block> read(PageCoverage.Role role, String where, String expected) {
    elsewhere |= Lead.isBeforeForm(context);
    Block block = context.page().read();
    if (Headings.isSite(block)) {
      context.account(block, PageCoverage.Role.PASSED_OVER, "a link");
      return Optional.empty();
    }
    if (elsewhere) {
      Lead.say(context, block);
    } else if (mayState(block, role) && judgment.takeSentence(block)) {
      return Optional.empty();
    }
    if (block.isRow() || (block.isLabel() && !isWrapped(block))) {
      context.notUnderstood(block, expected);
      return Optional.empty();
    }
    if (!begun && !elsewhere && block.isPlain()) {
      judgment.considerProse(block);
    }
    begun = true;
    judgment.considerWithdrawal(block);
    context.account(block, role, where);
    return Optional.of(block.isItem() ? new Block(block.line(), 0, block.kept()) : block);
  }

  /** Whether a block can say why a question has no new grade; of a pillar no item says so. */
  private static boolean mayState(Block block, PageCoverage.Role role) {
    return block.isPlain() || (block.isItem() && role == PageCoverage.Role.NARRATIVE);
  }

  private boolean isWrapped(Block block) {
    return !WrappedLines.from(block, context.page()).rest().isEmpty();
  }
}
