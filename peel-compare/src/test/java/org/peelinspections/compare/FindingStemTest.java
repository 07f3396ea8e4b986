package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingStemTest {

  @ParameterizedTest
  @CsvSource({
    "investigate, investigation",
    "investigated, investigators",
    "supervise, supervision",
    "patrol, patrolled",
    "destroy, destroyed",
    "identify, identifies",
    "relation, relationships",
    "eligible, eligibility",
    "plan, planning",
    "assess, assessments",
    "secure, secured"
  })
  void of_formsOfOneWordMeet(String one, String other) {
    assertThat(FindingStem.of(one)).isEqualTo(FindingStem.of(other));
  }

  @ParameterizedTest
  @CsvSource({"victim, witness", "custody, custom", "burglary, robbery", "complaint, compliance"})
  void of_otherWordsStayApart(String one, String other) {
    assertThat(FindingStem.of(one)).isNotEqualTo(FindingStem.of(other));
  }

  @ParameterizedTest
  @CsvSource({"is", "gas", "999", "a1bing", "éing", "pass"})
  void of_shortWordsAndThoseWithOtherSignsStay(String word) {
    assertThat(FindingStem.of(word)).isEqualTo(word);
  }

  @Test
  void of_emptyStays() {
    assertThat(FindingStem.of("")).isEmpty();
  }
}
