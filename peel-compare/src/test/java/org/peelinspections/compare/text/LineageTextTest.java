package org.peelinspections.compare.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

class LineageTextTest {

  private static final String GIFTS = "The force should publish its register of gifts.";
  private static final String VETTING =
      "The force should ensure that all members of the workforce have up-to-date vetting.";
  private static final String VETTING_AGAIN =
      "The force should make sure that vetting of all its workforce is up to date.";
  private static final String GRIEVANCES = "The force should resolve grievances without delay.";
  private static final String DOGS = "The force should buy kennels for its dogs.";

  private static Finding area(String text) {
    return AreaForImprovement.builder().text(text).build();
  }

  private static Finding cause(String text) {
    return CauseOfConcern.builder()
        .text(text)
        .addRecommendation(Recommendation.builder().text("The force should act.").build())
        .build();
  }

  private static Assessment assessment(
      String cycle, List<Finding> ethics, List<Finding> workforce) {
    Framework framework = Frameworks.bundled().get(cycle);
    Judgment good = Judgment.graded(Grade.GOOD, GradingScale.FOUR_TIERS);
    return Assessment.builder()
        .force(Forces.bundled().get("kent"))
        .framework(framework)
        .addArea(
            AreaAssessment.builder()
                .area(framework.question("legitimacy/2").id())
                .judgment(good)
                .findings(ethics)
                .build())
        .addArea(
            AreaAssessment.builder()
                .area(framework.question("legitimacy/3").id())
                .judgment(workforce.isEmpty() ? Judgment.notStated() : good)
                .findings(workforce)
                .build())
        .build();
  }

  private static final Assessment EARLIER =
      assessment(
          "2016", List.of(area(GIFTS), area(VETTING), area(DOGS)), List.of(area(GRIEVANCES)));
  private static final Assessment LATER =
      assessment(
          "2017", List.of(cause(GIFTS), area(VETTING_AGAIN), area("A new thing.")), List.of());

  private static Comparison comparison() {
    return Comparison.of(EARLIER, LATER);
  }

  @Test
  void sentences_eachOutcomeHasOne() {
    assertThat(PeelText.sentences(comparison().lineage().orElseThrow()))
        .containsExactly(
            "Cause of concern at legitimacy/2 ("
                + GIFTS
                + ") is reported again in the same words."
                + " It was an area for improvement before.",
            "Area for improvement at legitimacy/2 ("
                + VETTING_AGAIN
                + ") is reported again in other words (66 % similar).",
            "Area for improvement at legitimacy/2 (A new thing.) is new.",
            "Area for improvement at legitimacy/2 (" + DOGS + ") is no longer reported.",
            "Area for improvement at legitimacy/3 ("
                + GRIEVANCES
                + ") was not looked at again: nothing is stated about the question on the later"
                + " side.");
  }

  @Test
  void table_hasARowForEachOutcomeAndTheChurn() {
    assertThat(PeelText.table(comparison().lineage().orElseThrow()))
        .startsWith("Area          Kind")
        .containsPattern("legitimacy/2 +cause of concern +same, of another kind")
        .containsPattern("legitimacy/2 +area for improvement +reworded, [0-9]+ % similar")
        .containsPattern("legitimacy/2 +area for improvement +new ")
        .containsPattern("legitimacy/2 +area for improvement +no longer reported")
        .containsPattern("legitimacy/3 +area for improvement +not re-inspected: nothing")
        .endsWith(
            "Of 4 findings of which it is known what became of them, 2 are new or no longer"
                + " reported.\n");
  }

  @Test
  void table_withoutFindings_saysSo() {
    Comparison none =
        Comparison.of(
            assessment("2016", List.of(), List.of()), assessment("2017", List.of(), List.of()));

    assertThat(PeelText.table(none.lineage().orElseThrow()))
        .isEqualTo("Neither assessment has findings.\n");
    assertThat(PeelText.sentences(none.lineage().orElseThrow())).isEmpty();
  }

  @Test
  void sentences_questionNotInspectedBefore_doNotCallItsFindingsNew() {
    Comparison turned = Comparison.of(swap(LATER, "2016"), swap(EARLIER, "2017"));

    assertThat(turned.lineage().orElseThrow().outcomes(FindingOutcome.NewlyInspected.class))
        .isNotEmpty();
  }

  private static Assessment swap(Assessment assessment, String cycle) {
    return assessment(
        cycle,
        assessment.question("legitimacy/2").orElseThrow().findings(),
        assessment.question("legitimacy/3").orElseThrow().findings());
  }
}
