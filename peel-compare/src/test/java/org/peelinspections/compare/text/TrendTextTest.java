package org.peelinspections.compare.text;

import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Golden;
import org.peelinspections.compare.TrendTest;

class TrendTextTest {

  @Test
  void table_overFourCycles() {
    Golden.assertSame("trend-table.txt", PeelText.table(TrendTest.overFourCycles()));
  }

  @Test
  void sentences_overFourCycles() {
    Golden.assertSame(
        "trend-sentences.txt", String.join("\n", PeelText.sentences(TrendTest.overFourCycles())));
  }

  @Test
  void table_withoutABreak() {
    Golden.assertSame("trend-of-one.txt", PeelText.table(TrendTest.ofOneCycle()));
  }
}
