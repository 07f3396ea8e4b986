package org.peelinspections.io.page.kinds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.model.Graded;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;

/** Says what a front page that was read leaves open: a pillar not spoken of, a sentence twice. */
public final class FrontPageCheck {

  private FrontPageCheck() {}

  public static void check(List<Block> page, List<Assessment> assessments, Ledger ledger) {
    sayTwice(page, ledger);
    for (Assessment assessment : assessments) {
      for (FrameworkPillar pillar : assessment.framework().pillars()) {
        if (pillar.graded() == Graded.YES && assessment.pillar(pillar.pillar()).isEmpty()) {
          sayMissing(page, assessment.framework(), pillar, ledger);
        }
      }
    }
  }

  private static void sayTwice(List<Block> page, Ledger ledger) {
    Map<String, Block> first = new HashMap<>();
    for (Block block : page) {
      if (ledger.role(block) == PageCoverage.Role.JUDGMENT && !block.isLabel()) {
        Block before = first.putIfAbsent(block.words(), block);
        if (before != null) {
          ledger.say(
              DiagnosticCode.SENTENCE_TWICE,
              block.line(),
              "'"
                  + PageContext.abridged(block.text())
                  + "' stands on line "
                  + before.line()
                  + " too");
        }
      }
    }
  }

  private static void sayMissing(
      List<Block> page, Framework framework, FrameworkPillar pillar, Ledger ledger) {
    ledger.say(
        DiagnosticCode.PILLAR_MISSING,
        page.get(page.size() - 1).line(),
        "the page says nothing of "
            + pillar.pillar().label()
            + ", a pillar of "
            + framework.name());
  }
}
