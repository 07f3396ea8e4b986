package org.peelinspections.compare;

import org.junit.jupiter.api.Test;

class ComparisonTextTest {

  @Test
  void table_published() {
    Golden.assertSame(
        "west-midlands-table.txt",
        ComparisonText.table(YearOnYear.compare(WestMidlands.in2016(), WestMidlands.in2017())));
  }

  @Test
  void sentences_published() {
    Golden.assertSame(
        "west-midlands-sentences.txt",
        String.join(
            "\n",
            ComparisonText.sentences(
                YearOnYear.compare(WestMidlands.in2016(), WestMidlands.in2017()))));
  }
}
