package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

class JudgmentSetTest {

  private static final String AREA = "responding-to-the-public";

  private static Assessment judged(String force, Grade grade, String published) {
    Framework framework = Frameworks.bundled().get("2023-25");
    Source source =
        Source.builder()
            .address(URI.create("https://example.org/report"))
            .publisher(Source.Publisher.INSPECTORATE)
            .published(PartialDate.of(published))
            .build();
    return Assessment.builder()
        .force(force(force))
        .framework(framework)
        .addArea(
            AreaAssessment.builder()
                .area(framework.question(AREA).id())
                .judgment(Judgment.graded(grade, framework.scale().orElseThrow()))
                .addSources(source)
                .build())
        .build();
  }

  private static Force force(String slug) {
    return Forces.bundled().get(slug);
  }

  private static Assessment with(Assessment other) {
    return JudgmentSet.bundled()
        .with(List.of(other))
        .of(other.force(), Cycle.of("2023-25"))
        .orElseThrow();
  }

  @Test
  void bundled_isThePublishedJudgments() {
    assertThat(JudgmentSet.bundled().all()).isEqualTo(PublishedJudgments.all());
    assertThat(JudgmentSet.bundled().cycle(Cycle.of("2017")))
        .isEqualTo(PublishedJudgments.cycle("2017"));
  }

  @Test
  void with_aCycleThatIsNotBundled_isAdded_andTheBundledStaysAsItWas() {
    JudgmentSet bundled = JudgmentSet.bundled();
    JudgmentSet both =
        bundled.with(List.of(judged("west-midlands", Grade.INADEQUATE, "2023-12-01")));

    assertThat(both.of(force("west-midlands")))
        .hasSize(bundled.of(force("west-midlands")).size() + 1);
    assertThat(both.all()).hasSize(bundled.all().size() + 1);
    assertThat(bundled.of(force("west-midlands"), Cycle.of("2023-25"))).isEmpty();
  }

  @Test
  void with_anEqualGrade_keepsBothSources() {
    Assessment joined = with(judged("northamptonshire", Grade.REQUIRES_IMPROVEMENT, "2024-08-08"));

    assertThat(joined.question(AREA).orElseThrow().sources()).hasSize(2);
    assertThat(joined.questions()).hasSize(9);
  }

  @Test
  void with_aLaterState_supersedes_andAnEarlierOneDoesNot() {
    assertThat(with(judged("northamptonshire", Grade.GOOD, "2025-01-01")).grade(AREA))
        .contains(Grade.GOOD);
    assertThat(with(judged("northamptonshire", Grade.ADEQUATE, "2024-02-16")).grade(AREA))
        .contains(Grade.REQUIRES_IMPROVEMENT);
    assertThat(with(judged("northamptonshire", Grade.GOOD, "2025-01-01")).questions()).hasSize(9);
  }

  @Test
  void with_aContradictionOfTheSameDay_isRefused_withBothSides() {
    assertThatThrownBy(() -> with(judged("northamptonshire", Grade.GOOD, "2024-08-08")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("northamptonshire")
        .hasMessageContaining("good")
        .hasMessageContaining("requires");
  }

  @Test
  void cycles_areThoseOfTheAssessments() {
    assertThat(JudgmentSet.bundled().cycles())
        .isEqualTo(
            JudgmentSet.bundled().all().stream()
                .map(each -> each.framework().cycle())
                .distinct()
                .sorted()
                .toList());
  }

  @Test
  void otherStates_withoutAnythingOnTop_areTheBundledOnes() {
    for (Force force : Forces.bundled().all()) {
      assertThat(JudgmentSet.bundled().otherStates(force))
          .isEqualTo(PublishedJudgments.otherStates(force));
    }
  }
}
