package org.peelinspections.compare;

import org.junit.jupiter.api.Test;

class TrendTextTest {

  @Test
  void table_overFourCycles() {
    Golden.assertSame("trend-table.txt", TrendText.table(TrendTest.overFourCycles()));
  }

  @Test
  void sentences_overFourCycles() {
    Golden.assertSame(
        "trend-sentences.txt", String.join("\n", TrendText.sentences(TrendTest.overFourCycles())));
  }

  @Test
  void table_withoutABreak() {
    Golden.assertSame("trend-of-one.txt", TrendText.table(TrendTest.ofOneCycle()));
  }
}
