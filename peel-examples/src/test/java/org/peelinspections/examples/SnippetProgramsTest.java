package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingOutcome;
import org.peelinspections.compare.lineage.MatchBasis;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Wording;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

/** The programs that the documents show. */
class SnippetProgramsTest {

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
                    Judgment.Graded.builder()
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

    FindingOutcome outcome = Snippets.decided(earlier, later, one, same).outcome(one).orElseThrow();

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

  private static Question made(String framework, String path) {
    return Question.builder()
        .id(AreaId.of(framework, path))
        .label("Made up")
        .wording(
            Wording.builder().state(Wording.State.UNVERIFIED).text("How good is this?").build())
        .graded(Graded.YES)
        .build();
  }

  @Test
  void wholeFramework_takesTheQuestionsOfTheFile(@TempDir Path folder) throws IOException {
    Framework known = Frameworks.bundled().get("2025-27");
    Framework whole =
        Framework.builder()
            .from(known)
            .scale(GradingScale.FIVE_TIERS)
            .addQuestion(made("2025-27", "made-up"))
            .build();
    Path file = folder.resolve("2025-27.json");
    Files.write(file, PeelJson.strict().writeBytes(whole));
    Frameworks frameworks = Snippets.with(file);

    assertThat(known.questions()).hasSize(1);
    assertThat(frameworks.get("2025-27")).isEqualTo(whole);
    assertThat(frameworks.all()).hasSameSizeAs(Frameworks.bundled().all());
    assertThat(frameworks.comparability("2023-25", "2025-27", "made-up").comparability())
        .isEqualTo(Comparability.UNKNOWN);
  }

  @Test
  void wholeFramework_withALaterOne_leavesOutTheCrosswalkToIt(@TempDir Path folder)
      throws IOException {
    Framework whole =
        Framework.builder()
            .from(Frameworks.bundled().get("2023-25"))
            .addQuestion(made("2023-25", "made-up"))
            .build();
    Path file = folder.resolve("2023-25.json");
    Files.write(file, PeelJson.strict().writeBytes(whole));
    Frameworks frameworks = Snippets.with(file);

    assertThat(frameworks.get("2023-25")).isEqualTo(whole);
    assertThat(frameworks.crosswalks())
        .noneMatch(each -> each.earlier().equals("2023-25") || each.later().equals("2023-25"));
  }
}
