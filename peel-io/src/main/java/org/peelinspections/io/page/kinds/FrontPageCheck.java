package org.peelinspections.io.page.kinds;

import java.util.HashMap;
import java.util.Map;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Graded;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.FrameworkPillar;

/** Says what a front page that was read leaves open: a pillar not spoken of, a sentence twice. */
final class FrontPageCheck {

  private FrontPageCheck() {}

  static void check(PageContext context, Assessment assessment) {
    sayTwice(context);
    for (FrameworkPillar pillar : context.framework().pillars()) {
      if (pillar.graded() == Graded.YES && assessment.pillar(pillar.pillar()).isEmpty()) {
        context.say(
            DiagnosticCode.PILLAR_MISSING,
            context.page().last().line(),
            pillar.pillar().label(),
            context.framework().name());
      }
    }
  }

  private static void sayTwice(PageContext context) {
    Map<String, Block> first = new HashMap<>();
    for (Block block : context.page().all()) {
      if (context.ledger().role(block) == Role.JUDGMENT && !block.isLabel()) {
        Block before = first.putIfAbsent(block.words(), block);
        if (before != null) {
          context.say(
              DiagnosticCode.SENTENCE_TWICE,
              block.line(),
              PageContext.abridged(block.text()),
              before.line());
        }
      }
    }
  }
}
