package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CohortTextTest {

  @Test
  void table_ofTwoCycles() {
    Golden.assertSame("cohort-table.txt", CohortText.table(CohortTest.both()));
  }

  @Test
  void sentences_ofTwoCycles() {
    Golden.assertSame(
        "cohort-sentences.txt", String.join("\n", CohortText.sentences(CohortTest.both())));
  }

  @Test
  void table_ofOneCycle() {
    Golden.assertSame("cohort-of-one.txt", CohortText.table(Cohort.of(CohortTest.in2017())));
  }

  @Test
  void sentences_ofOneCycle() {
    Golden.assertSame(
        "cohort-of-one-sentences.txt",
        String.join("\n", CohortText.sentences(Cohort.of(CohortTest.in2017()))));
  }

  @Test
  void table_ofTwoScales() {
    Golden.assertSame("cohort-of-two-scales.txt", CohortText.table(CohortTest.twoScales()));
  }

  @Test
  void questions_ofOneCycle() {
    assertThat(CohortText.sentences(CohortTest.questionsOfOneCycle()))
        .containsExactly(
            "legitimacy/2 Asked as legitimacy/2 in 2017: In 2017: 1 good, 1 not in the"
                + " assessment.");
  }

  @Test
  void sentences_ofAGroupWithOneSideOnly() {
    Cohort norfolk = CohortTest.norfolk();
    assertThat(CohortText.sentences(norfolk))
        .containsExactly("Legitimacy: In 2016: no force. In 2017: 1 good. In 0 comparisons.");
    assertThat(CohortText.table(norfolk)).endsWith("\nIn 2017 only, so not compared: norfolk\n");
  }
}
