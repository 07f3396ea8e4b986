package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingStemTest {

  @ParameterizedTest
  @CsvSource({
    "investigate, investigated",
    "supervises, supervising",
    "stop, stopped",
    "destroy, destroyed",
    "identify, identifies",
    "policy, policies",
    "fix, fixes",
    "box, boxed",
    "plan, planning",
    "assess, assesses",
    "secure, secured"
  })
  void of_formsOfOneWordMeet(String one, String other) {
    assertThat(FindingStem.of(one)).isEqualTo(FindingStem.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "victim, witness",
    "custody, custom",
    "burglary, robbery",
    "complaint, compliance",
    "police, policies",
    "relation, relationship",
    "relative, relation",
    "fill, files",
    "public, publish"
  })
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
