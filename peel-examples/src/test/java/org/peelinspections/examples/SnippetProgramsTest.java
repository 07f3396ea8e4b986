package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.FindingLineage;
import org.peelinspections.compare.FindingOutcome;
import org.peelinspections.compare.MatchBasis;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.model.AreaForImprovement;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.Force;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradedJudgment;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionId;

/** The programs that the documents show, on the sample pages. */
class SnippetProgramsTest {

  private static byte[] page(String year) throws IOException {
    String file = "pages/west-midlands-" + year + "-legitimacy.txt";
    try (InputStream in = SnippetProgramsTest.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    }
  }

  private static Assessment assessment(String year) throws IOException {
    return PageReader.create().read(year, page(year)).assessment().orElseThrow();
  }

  @Test
  void makeAssessment_isWhatThePageSays() throws IOException {
    assertThat(MakeAssessment.made().pillar(Pillar.LEGITIMACY).orElseThrow())
        .satisfies(
            made -> {
              PillarAssessment read = assessment("2017").pillar(Pillar.LEGITIMACY).orElseThrow();
              assertThat(made.judgment()).isEqualTo(read.judgment());
              assertThat(made.lastUpdated()).isEqualTo(read.lastUpdated());
            });
  }

  private static Assessment vetting(String framework, String text) {
    return Assessment.builder()
        .force(
            Force.builder()
                .slug("westmarch")
                .name("Westmarch Police")
                .shortName("Westmarch")
                .build())
        .framework(Frameworks.bundled().get(framework))
        .addQuestion(
            QuestionAssessment.builder()
                .question(QuestionId.of(framework + "/legitimacy/2"))
                .judgment(
                    GradedJudgment.builder()
                        .grade(Grade.GOOD)
                        .scale(GradingScale.FOUR_TIERS)
                        .build())
                .addFinding(AreaForImprovement.builder().text(text).build())
                .build())
        .build();
  }

  @Test
  void decidedPair_takesTheDecision() {
    Assessment earlier = vetting("2016", "The force should clear its backlog of vetting.");
    Assessment later = vetting("2017", "The force should keep an up-to-date register of gifts.");
    FindingRef one = earlier.locatedFindings().get(0).ref();
    FindingRef same = later.locatedFindings().get(0).ref();

    FindingOutcome outcome =
        DecidedPair.decided(earlier, later, one, same).outcome(one).orElseThrow();

    assertThat(FindingLineage.between(earlier, later).outcome(one).orElseThrow())
        .isInstanceOf(FindingOutcome.NoLongerReported.class);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            FindingOutcome.Reworded.class,
            reworded -> {
              assertThat(reworded.later().ref()).isEqualTo(same);
              assertThat(reworded.basis()).isEqualTo(MatchBasis.CONFIRMED);
            });
  }
}
