package org.peelinspections.compare.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Golden;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortTest;

class CohortTextTest {

  @Test
  void table_ofTwoCycles() {
    Golden.assertSame("cohort-table.txt", PeelText.table(CohortTest.both()));
  }

  @Test
  void sentences_ofTwoCycles() {
    Golden.assertSame(
        "cohort-sentences.txt", String.join("\n", PeelText.sentences(CohortTest.both())));
  }

  @Test
  void table_ofOneCycle() {
    Golden.assertSame("cohort-of-one.txt", PeelText.table(Cohort.of(CohortTest.in2017())));
  }

  @Test
  void sentences_ofOneCycle() {
    Golden.assertSame(
        "cohort-of-one-sentences.txt",
        String.join("\n", PeelText.sentences(Cohort.of(CohortTest.in2017()))));
  }

  @Test
  void table_ofTwoScales() {
    Golden.assertSame("cohort-of-two-scales.txt", PeelText.table(CohortTest.twoScales()));
  }

  @Test
  void questions_ofOneCycle() {
    assertThat(PeelText.sentences(CohortTest.questionsOfOneCycle()))
        .containsExactly(
            "legitimacy/2 Asked as legitimacy/2 in 2017: In 2017: 1 good, 1 not in this data.");
  }
}
