package org.peelinspections.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.samples.Samples;

class LocatedFindingTest {

  private static final Finding TRAIN = Samples.area("The force should train.");
  private static final FindingRef REF = Samples.ref(TRAIN);

  private static LocatedFindingBuilder train() {
    return LocatedFinding.builder().ref(REF).finding(TRAIN);
  }

  @Test
  void build_atAQuestion() {
    LocatedFinding located = train().area(Samples.question("legitimacy/1")).build();
    assertThat(located.area()).contains(AreaId.of("2017/legitimacy/1"));
    assertThat(located.ref()).isEqualTo(REF);
  }

  @Test
  void build_atAnotherFrameworkThanItsRefSays_isRefused() {
    assertThatThrownBy(() -> train().area(AreaId.of("2016/legitimacy/1")).build())
        .hasMessageContaining("its reference does not fit its place");
  }

  @Test
  void build_atAnotherPlaceThanItsRefSays_isRefused() {
    assertThatThrownBy(() -> train().area(AreaId.of("2017/legitimacy")).build())
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
                    .area(Samples.question("legitimacy/1"))
                    .build())
        .hasMessageContaining("its reference does not fit its words");
  }

  @Test
  void build_withAnotherKindThanItsRefSays_isRefused() {
    assertThatThrownBy(
            () ->
                train()
                    .finding(Samples.practice("The force should train."))
                    .area(Samples.question("legitimacy/1"))
                    .build())
        .hasMessageContaining("its reference does not fit its words");
  }
}
