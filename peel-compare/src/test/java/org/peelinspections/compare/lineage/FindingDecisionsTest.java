package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.lineage.FindingLineageTest.onlyReworded;
import static org.peelinspections.compare.lineage.MadeFindings.EARLIER;
import static org.peelinspections.compare.lineage.MadeFindings.LAST;
import static org.peelinspections.compare.lineage.MadeFindings.LATER;
import static org.peelinspections.compare.lineage.MadeFindings.RAPE;
import static org.peelinspections.compare.lineage.MadeFindings.VETTING;
import static org.peelinspections.compare.lineage.MadeFindings.VETTING_AGAIN;
import static org.peelinspections.compare.lineage.MadeFindings.first;
import static org.peelinspections.compare.lineage.MadeFindings.lineage;
import static org.peelinspections.compare.lineage.MadeFindings.ref;
import static org.peelinspections.compare.lineage.MadeFindings.refs;
import static org.peelinspections.compare.lineage.MadeFindings.told;

import org.junit.jupiter.api.Test;
import org.peelinspections.compare.lineage.FindingOutcome.Reworded;
import org.peelinspections.compare.lineage.FindingOutcome.Same;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.FindingRef;

class FindingDecisionsTest {

  @Test
  void confirming_matchesWhatIsNotSimilar() {
    Assessment earlier = first(EARLIER, VETTING);
    Assessment later = first(LATER, RAPE);
    FindingLineage lineage =
        lineage(
            earlier,
            later,
            FindingLineageOptions.defaults().confirming(ref(earlier, VETTING), ref(later, RAPE)));

    Reworded reworded = onlyReworded(lineage);
    assertThat(reworded.basis()).isEqualTo(MatchBasis.CONFIRMED);
    assertThat(reworded.similarity())
        .isEqualTo(FindingSimilarity.of(VETTING, RAPE))
        .isLessThan(0.3);
    assertThat(lineage.unusedDecisions()).isEmpty();
  }

  @Test
  void confirming_comesBeforeIdenticalText() {
    Assessment earlier = first(EARLIER, VETTING, RAPE);
    Assessment later = first(LATER, VETTING);
    FindingLineage lineage =
        lineage(
            earlier,
            later,
            FindingLineageOptions.defaults().confirming(ref(earlier, RAPE), ref(later, VETTING)));

    assertThat(told(lineage))
        .containsExactly("Reworded < " + RAPE + " > " + VETTING, "NoLongerReported < " + VETTING);
  }

  @Test
  void confirming_identicalTextIsSameAndSaysSo() {
    Assessment earlier = first(EARLIER, VETTING);
    Assessment later = first(LATER, VETTING);
    FindingLineage lineage =
        lineage(
            earlier,
            later,
            FindingLineageOptions.defaults()
                .confirming(ref(earlier, VETTING), ref(later, VETTING)));

    assertThat(lineage.outcomes(Same.class).get(0).basis()).isEqualTo(MatchBasis.CONFIRMED);
  }

  @Test
  void rejecting_keepsIdenticalAndSimilarTextApart() {
    Assessment earlier = first(EARLIER, VETTING, RAPE);
    Assessment later = first(LATER, VETTING_AGAIN, RAPE);
    FindingLineage lineage =
        lineage(
            earlier,
            later,
            FindingLineageOptions.defaults()
                .rejecting(ref(earlier, VETTING), ref(later, VETTING_AGAIN))
                .rejecting(ref(earlier, RAPE), ref(later, RAPE)));

    assertThat(told(lineage))
        .containsExactly(
            "New > " + VETTING_AGAIN,
            "New > " + RAPE,
            "NoLongerReported < " + VETTING,
            "NoLongerReported < " + RAPE);
  }

  @Test
  void rejecting_onePairLeavesItsEqualsAlone() {
    Assessment earlier = first(EARLIER, RAPE, RAPE);
    Assessment later = first(LATER, RAPE, RAPE);
    FindingRef one = refs(earlier, RAPE).get(0);
    FindingRef other = refs(later, RAPE).get(0);

    FindingLineage lineage =
        lineage(earlier, later, FindingLineageOptions.defaults().rejecting(one, other));

    assertThat(lineage.outcomes(Same.class)).hasSize(2);
    assertThat(lineage.outcome(one)).isNotEqualTo(lineage.outcome(other));
  }

  @Test
  void unusedDecisions_nameWhatIsNotThereAndLeaveOthersOut() {
    Assessment earlier = first(EARLIER, VETTING);
    Assessment later = first(LATER, VETTING_AGAIN);
    FindingRef gone = ref(first(EARLIER, RAPE), RAPE);
    FindingRef elsewhere = ref(first(LAST, RAPE), RAPE);
    FindingRef present = ref(later, VETTING_AGAIN);

    FindingLineage lineage =
        lineage(
            earlier,
            later,
            FindingLineageOptions.defaults()
                .confirming(gone, present)
                .rejecting(ref(earlier, VETTING), ref(first(LATER, RAPE), RAPE))
                .rejecting(ref(earlier, VETTING), elsewhere));

    assertThat(lineage.unusedDecisions())
        .containsExactlyInAnyOrder(
            new FindingLineageOptions.Pair(gone, present),
            new FindingLineageOptions.Pair(ref(earlier, VETTING), ref(first(LATER, RAPE), RAPE)));
    assertThat(lineage.outcomes(Reworded.class)).hasSize(1);
  }
}
