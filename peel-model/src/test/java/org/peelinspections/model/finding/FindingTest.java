package org.peelinspections.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.samples.Samples;

class FindingTest {

  static Stream<Finding> each() {
    return Stream.of(Samples.area("Text."), Samples.cause("Text."), Samples.practice("Text."));
  }

  private static FindingKind matched(Finding finding) {
    return finding.match(
        area -> FindingKind.AREA_FOR_IMPROVEMENT,
        cause -> FindingKind.CAUSE_OF_CONCERN,
        practice -> FindingKind.INNOVATIVE_PRACTICE);
  }

  @Test
  void kind_ofEach() {
    assertThat(each().map(Finding::kind)).containsExactly(FindingKind.values());
    assertThat(each().map(FindingTest::matched)).containsExactly(FindingKind.values());
  }

  @Test
  void attachedRecommendations_onlyOfACauseOfConcern() {
    assertThat(each().map(finding -> finding.attachedRecommendations().size()))
        .containsExactly(0, 1, 0);
  }

  @ParameterizedTest
  @MethodSource("each")
  void build_withTextAlone_hasEmptyLists(Finding finding) {
    assertThat(finding.points()).isEmpty();
    assertThat(finding.paragraphs()).isEmpty();
    assertThat(finding.evidence()).isEmpty();
  }

  @Test
  void equals_sameWordsOfOtherKinds_isFalse() {
    assertThat(each().distinct()).hasSize(3);
  }

  @Test
  void equals_takesTheEvidenceIn() {
    assertThat(Samples.area("Text.", Samples.line(1)))
        .isEqualTo(Samples.area("Text.", Samples.line(1)))
        .isNotEqualTo(Samples.area("Text.", Samples.line(2)));
  }

  @Test
  void build_withBlankText_isRefused() {
    assertThatThrownBy(() -> Samples.area(" "))
        .hasMessageStartingWith("area for improvement: text is blank");
    assertThatThrownBy(() -> Samples.cause(" "))
        .hasMessageStartingWith("cause of concern: text is blank");
    assertThatThrownBy(() -> Samples.practice(" "))
        .hasMessageStartingWith("innovative practice: text is blank");
  }

  @Test
  void build_withBlankParagraph_isRefused() {
    assertThatThrownBy(() -> AreaForImprovement.builder().text("Text.").addParagraph("").build())
        .hasMessageStartingWith("area for improvement: paragraph is blank");
    assertThatThrownBy(() -> InnovativePractice.builder().text("Text.").addParagraph("").build())
        .hasMessageStartingWith("innovative practice: paragraph is blank");
    assertThatThrownBy(
            () -> CauseOfConcern.builder().from(Samples.cause("Text.")).addParagraph("").build())
        .hasMessageStartingWith("cause of concern: paragraph is blank");
  }

  @Test
  void causeOfConcern_withoutRecommendation_isRefused() {
    assertThatThrownBy(() -> CauseOfConcern.builder().text("Vetting is late.").build())
        .hasMessage(
            "cause of concern 'Vetting is late.': it has no recommendation; expected at least one");
  }

  @Test
  void points_keepTheirOrder() {
    AreaForImprovement area =
        AreaForImprovement.builder()
            .text("The force should:")
            .addPoints(Point.of("b;"), Point.of("a."))
            .build();
    assertThat(area.points()).isEqualTo(List.of(Point.of("b;"), Point.of("a.")));
  }
}
