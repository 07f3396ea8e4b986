package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peelinspections.compare.lineage.MadeFindings.EARLIER;
import static org.peelinspections.compare.lineage.MadeFindings.LAST;
import static org.peelinspections.compare.lineage.MadeFindings.LATER;
import static org.peelinspections.compare.lineage.MadeFindings.RAPE;
import static org.peelinspections.compare.lineage.MadeFindings.VETTING;
import static org.peelinspections.compare.lineage.MadeFindings.first;
import static org.peelinspections.compare.lineage.MadeFindings.ref;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.FindingRef;

class FindingLineageOptionsTest {

  private static final FindingLineageOptions DEFAULTS = FindingLineageOptions.defaults();
  private static final FindingRef ONE = ref(first(EARLIER, VETTING), VETTING);
  private static final FindingRef OTHER = ref(first(EARLIER, RAPE), RAPE);
  private static final FindingRef NEXT = ref(first(LATER, VETTING), VETTING);
  private static final FindingRef NEXT_OTHER = ref(first(LATER, RAPE), RAPE);
  private static final FindingRef LAST_ONE = ref(first(LAST, VETTING), VETTING);

  @Test
  void defaults_decideNothing() {
    assertThat(DEFAULTS.threshold()).isEqualTo(0.33);
    assertThat(DEFAULTS.confirmed()).isEmpty();
    assertThat(DEFAULTS.rejected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.000001, 1})
  void withThreshold_withinItsRange(double threshold) {
    assertThat(MadeFindings.withThreshold(DEFAULTS, threshold).threshold()).isEqualTo(threshold);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.000001, Double.NaN})
  void withThreshold_outsideItsRangeIsRefused(double threshold) {
    assertThatThrownBy(() -> MadeFindings.withThreshold(DEFAULTS, threshold))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "options of finding lineage: the threshold is "
                + threshold
                + "; expected more than 0 and at most 1");
  }

  @Test
  void confirming_aFindingInSeveralFrameworks() {
    assertThat(DEFAULTS.confirming(ONE, NEXT).confirming(ONE, LAST_ONE).confirming(NEXT, LAST_ONE))
        .satisfies(options -> assertThat(options.confirmed()).hasSize(3));
  }

  @Test
  void confirming_aFindingWithTwoOfOneFrameworkIsRefused() {
    assertThatThrownBy(() -> DEFAULTS.confirming(ONE, NEXT).confirming(ONE, NEXT_OTHER))
        .hasMessage(
            "options of finding lineage: "
                + ONE
                + " is confirmed with two findings of 2017; expected at most one");
    assertThatThrownBy(() -> DEFAULTS.confirming(ONE, NEXT).confirming(OTHER, NEXT))
        .hasMessageContaining(NEXT + " is confirmed with two findings of 2016");
  }

  @Test
  void rejecting_whatIsConfirmedIsRefused() {
    assertThatThrownBy(() -> DEFAULTS.confirming(ONE, NEXT).rejecting(ONE, NEXT))
        .hasMessageContaining("is confirmed and rejected; expected one of the two");
  }

  @Test
  void rejecting_aFindingManyTimes() {
    assertThat(DEFAULTS.rejecting(ONE, NEXT).rejecting(ONE, NEXT_OTHER).rejected()).hasSize(2);
  }

  @Test
  void pair_ofTwoForcesOrOneFrameworkIsRefused() {
    FindingRef elsewhere = FindingRef.builder().from(NEXT).force("essex").build();

    assertThatThrownBy(() -> new FindingLineageOptions.Pair(ONE, elsewhere))
        .hasMessageContaining("they are of two forces; expected one force");
    assertThatThrownBy(() -> new FindingLineageOptions.Pair(ONE, OTHER))
        .hasMessageContaining("they are of one framework; expected two frameworks");
  }
}
