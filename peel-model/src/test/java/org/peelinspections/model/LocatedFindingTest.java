package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.peelinspections.samples.Samples;

class LocatedFindingTest {

  private static final Finding TRAIN = Samples.area("The force should train.");
  private static final FindingRef REF = Samples.ref(TRAIN);

  private static LocatedFindingBuilder train() {
    return LocatedFinding.builder().ref(REF).finding(TRAIN);
  }

  @Test
  void build_atAQuestion() {
    LocatedFinding located = train().question(Samples.question("legitimacy/1")).build();
    assertThat(located.pillar()).isEmpty();
    assertThat(located.ref()).isEqualTo(REF);
  }

  @Test
  void build_atTwoPlaces_isRefused() {
    assertThatThrownBy(
            () ->
                train()
                    .pillar(Pillar.LEGITIMACY)
                    .question(Samples.question("legitimacy/1"))
                    .build())
        .hasMessage(
            "finding "
                + REF
                + ": it stands at pillar legitimacy and question 2017/legitimacy/1; expected one"
                + " place");
  }

  @Test
  void build_atAnotherPlaceThanItsRefSays_isRefused() {
    assertThatThrownBy(() -> train().pillar(Pillar.LEGITIMACY).build())
        .hasMessage(
            "finding "
                + REF
                + ": its reference does not fit its place; expected the reference of this finding"
                + " at this place");
  }

  @Test
  void build_withOtherWordsThanItsRefSays_isRefused() {
    assertThatThrownBy(
            () ->
                train()
                    .finding(Samples.area("Another."))
                    .question(Samples.question("legitimacy/1"))
                    .build())
        .hasMessageContaining("its reference does not fit its words");
  }

  @Test
  void build_withAnotherKindThanItsRefSays_isRefused() {
    assertThatThrownBy(
            () ->
                train()
                    .finding(Samples.practice("The force should train."))
                    .question(Samples.question("legitimacy/1"))
                    .build())
        .hasMessageContaining("its reference does not fit its words");
  }
}
