package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.lineage.FindingLineageTest.STRATEGY;
import static org.peelinspections.compare.lineage.FindingLineageTest.texts;
import static org.peelinspections.compare.lineage.MadeFindings.CUSTODY;
import static org.peelinspections.compare.lineage.MadeFindings.EARLIER;
import static org.peelinspections.compare.lineage.MadeFindings.ESTATE;
import static org.peelinspections.compare.lineage.MadeFindings.LATER;
import static org.peelinspections.compare.lineage.MadeFindings.RAPE;
import static org.peelinspections.compare.lineage.MadeFindings.VETTING;
import static org.peelinspections.compare.lineage.MadeFindings.first;
import static org.peelinspections.compare.lineage.MadeFindings.lineage;
import static org.peelinspections.compare.lineage.MadeFindings.ref;

import org.junit.jupiter.api.Test;
import org.peelinspections.compare.lineage.FindingOutcome.New;
import org.peelinspections.compare.lineage.FindingOutcome.Reworded;
import org.peelinspections.compare.lineage.FindingOutcome.Same;
import org.peelinspections.model.assessment.Assessment;

class FindingHintsTest {

  @Test
  void hints_oneThatBecameSeveral() {
    Assessment earlier = first(EARLIER, STRATEGY);
    FindingLineage lineage = lineage(earlier, first(LATER, ESTATE, RAPE, CUSTODY, VETTING));

    assertThat(lineage.hints()).hasSize(1);
    FindingHint hint = lineage.hints().get(0);
    assertThat(hint.kind()).isEqualTo(FindingHint.Kind.POSSIBLE_SPLIT);
    assertThat(hint.whole().ref()).isEqualTo(ref(earlier, STRATEGY));
    assertThat(texts(hint.parts())).containsExactlyInAnyOrder(ESTATE, CUSTODY, VETTING);
    assertThat(lineage.outcomes(Reworded.class)).hasSize(1);
    assertThat(lineage.outcomes(New.class)).hasSize(3);
  }

  @Test
  void hints_severalThatBecameOne() {
    Assessment later = first(LATER, STRATEGY);
    FindingLineage lineage = lineage(first(EARLIER, CUSTODY, VETTING, RAPE), later);

    assertThat(lineage.hints()).hasSize(1);
    FindingHint hint = lineage.hints().get(0);
    assertThat(hint.kind()).isEqualTo(FindingHint.Kind.POSSIBLE_MERGE);
    assertThat(hint.whole().ref()).isEqualTo(ref(later, STRATEGY));
    assertThat(texts(hint.parts())).containsExactlyInAnyOrder(CUSTODY, VETTING);
  }

  @Test
  void hints_aPartThatIsMatchedElsewhereIsNone() {
    FindingLineage lineage =
        lineage(first(EARLIER, STRATEGY, CUSTODY), first(LATER, CUSTODY, VETTING));

    assertThat(lineage.outcomes(Same.class)).hasSize(1);
    assertThat(lineage.hints()).isEmpty();
  }

  @Test
  void hints_aPartThatAddsNothingIsNone() {
    FindingLineage lineage =
        lineage(
            first(EARLIER, STRATEGY),
            first(LATER, CUSTODY, "Strip searches in custody should be recorded by the force."));

    assertThat(lineage.hints()).isEmpty();
  }
}
