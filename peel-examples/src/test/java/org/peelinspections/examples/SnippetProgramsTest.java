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
import org.peelinspections.model.AreaAssessment;
import org.peelinspections.model.AreaForImprovement;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.Force;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradedJudgment;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Pillar;

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
              AreaAssessment read = assessment("2017").pillar(Pillar.LEGITIMACY).orElseThrow();
              assertThat(made.judgment()).isEqualTo(read.judgment());
              assertThat(made.lastUpdated()).isEqualTo(read.lastUpdated());
            });
  }

  @Test
  void mayItBeCompared_saysTheDirection() throws IOException {
    assertThat(MayItBeCompared.legitimacy(assessment("2016"), assessment("2017")))
        .isEqualTo("declined");
  }

  @Test
  void mayItBeCompared_saysWhyNot() throws IOException {
    Assessment empty =
        Assessment.builder()
            .force(assessment("2016").force())
            .framework(assessment("2016").framework())
            .build();

    assertThat(MayItBeCompared.legitimacy(empty, assessment("2017")))
        .startsWith("not compared: not-in-assessment: ");
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
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of(framework + "/legitimacy/2"))
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
  void followFindings_takesTheDecision() {
    Assessment earlier = vetting("2016", "The force should clear its backlog of vetting.");
    Assessment later = vetting("2017", "The force should keep an up-to-date register of gifts.");
    FindingRef one = earlier.locatedFindings().get(0).ref();
    FindingRef same = later.locatedFindings().get(0).ref();

    FindingOutcome outcome =
        FollowFindings.decided(earlier, later, one, same).outcome(one).orElseThrow();

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

  @Test
  void accountOfPage_saysKindAndShare() throws IOException {
    assertThat(AccountOfPage.account("2017", page("2017")))
        .startsWith("pillar page, understood: 100%");
  }

  @Test
  void accountOfPage_saysWhatIsWrong() {
    assertThat(AccountOfPage.account("note", new byte[] {'h', 'i'}))
        .contains("error no-title")
        .startsWith("unknown kind of page, understood: 0%");
  }
}
