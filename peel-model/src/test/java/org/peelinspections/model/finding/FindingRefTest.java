package org.peelinspections.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.samples.RandomAssessments;
import org.peelinspections.samples.Samples;

class FindingRefTest {

  private static final String TRAIN =
      "west-midlands/2017/legitimacy/1#area-for-improvement-46a99daeb814-1";

  @Test
  void toString_ofAFindingAtAQuestion() {
    assertThat(Samples.ref(Samples.area("The force should train."))).hasToString(TRAIN);
  }

  @Test
  void parse_ofAFindingAtAQuestion() {
    FindingRef ref = FindingRef.of(TRAIN);
    assertThat(ref.force()).isEqualTo("west-midlands");
    assertThat(ref.framework()).isEqualTo("2017");
    assertThat(ref.area()).contains("legitimacy/1");
    assertThat(ref.kind()).isEqualTo(FindingKind.AREA_FOR_IMPROVEMENT);
    assertThat(ref.hash()).isEqualTo("46a99daeb814");
    assertThat(ref.occurrence()).isEqualTo(1);
  }

  @Test
  void parse_ofAFindingOfTheWholeAssessment() {
    FindingRef ref = FindingRef.of("kent/2021-22-revised#cause-of-concern-0a1b2c3d4e5f-12");
    assertThat(ref.area()).isEmpty();
    assertThat(ref.framework()).isEqualTo("2021-22-revised");
    assertThat(ref.occurrence()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "kent",
        "kent/2017",
        "kent#area-for-improvement-0a1b2c3d4e5f-1",
        "kent/2017/legitimacy/1#area",
        "kent/2017/legitimacy-1/1#area",
        "kent/2017/legitimacy-1-1/1#area",
        "kent/2017#area-for-improvement-0a1b2c3d4e5f-",
        "kent/2017#area-for-improvement-0a1b2c3d4e5f-one",
        "kent/2017#area-for-improvement-0a1b2c3d4e5f-01",
        "kent/2017#area-for-improvement-0a1b2c3d4e5f-+1",
        "kent/2017#area-for-improvement-0a1b2c3d4e5f-99999999999"
      })
  void parse_ofAnotherForm_isRefused(String text) {
    assertThatThrownBy(() -> FindingRef.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "finding ref: it is '"
                + text
                + "'; expected one such as"
                + " west-midlands/2017/legitimacy/1#area-for-improvement-0a1b2c3d4e5f-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kent/2017#area-for-improvement-0a1b2c3d4e5f-1",
        "kent/2018_19#area-for-improvement-0a1b2c3d4e5f-1",
        "kent/2017/#area-for-improvement-0a1b2c3d4e5f-1",
        "kent/2017/legitimacy//1#area-for-improvement-0a1b2c3d4e5f-1",
        "kent/2017#area-for-improvement-0a1b2c3d4e5-1",
        "kent/2017#area-for-improvement-0A1B2C3D4E5F-1",
        "kent/2017#area-for-improvement-0a1b2c3d4e5g-1",
        "kent/2017#area-for-improvement-0a1b2c3d4e5:-1",
        "kent/2017#area-for-improvement-0a1b2c3d4e5/-1",
        "kent/2017#area-for-improvement-0a1b2c3d4e5f-0",
        "kent/2017#area-for-improvement--0a1b2c3d4e5f-1"
      })
  void parse_withAMalformedPart_isRefused(String text) {
    assertThatThrownBy(() -> FindingRef.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parse_withAnUnknownKind_listsTheKinds() {
    assertThatThrownBy(() -> FindingRef.of("kent/2017#finding-0a1b2c3d4e5f-1"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("'finding' is not a kind of finding; expected one of area-for-");
  }

  @Test
  void build_withAMalformedPart_saysWhatIsExpected() {
    FindingRef ref = FindingRef.of(TRAIN);
    assertThatThrownBy(() -> FindingRef.builder().from(ref).hash("0A").build())
        .hasMessage("finding ref: its hash is '0A'; expected 12 hexadecimal digits in lower case");
    assertThatThrownBy(() -> FindingRef.builder().from(ref).occurrence(0).build())
        .hasMessage("finding ref: its occurrence is 0; expected 1 or more");
    assertThatThrownBy(() -> FindingRef.builder().from(ref).area("Legitimacy/1").build())
        .hasMessageStartingWith("finding ref: part of its area is 'Legitimacy'; expected lower");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The force should train.",
        "THE FORCE SHOULD TRAIN",
        "“The force should train”",
        "The\u00a0force  should – train;"
      })
  void hashOf_whereRenderingsDiffer_isTheSame(String text) {
    assertThat(Samples.area(text).hash()).isEqualTo("46a99daeb814");
  }

  @Test
  void compareTo_isThatOfTheTexts() {
    FindingRef first = Samples.ref(Samples.area("The force should plan."));
    FindingRef second = FindingRef.builder().from(first).occurrence(2).build();
    assertThat(first).isLessThan(second).isEqualByComparingTo(FindingRef.of(first.text()));
  }

  @Test
  void hashOf_takesPointsInAndNothingElse() {
    AreaForImprovement area = Samples.area("The force should:");
    String hash = area.hash();
    assertThat(hashOf(area, more -> more.addPoint(Point.of("plan.")))).isNotEqualTo(hash);
    assertThat(hashOf(area, more -> more.addParagraph("Why."))).isEqualTo(hash);
    assertThat(hashOf(area, more -> more.addEvidence(Samples.line(1)))).isEqualTo(hash);
    assertThat(Samples.cause("The force should:").hash()).isEqualTo(hash);
  }

  private static String hashOf(
      AreaForImprovement area, UnaryOperator<AreaForImprovementBuilder> more) {
    return more.apply(AreaForImprovement.builder().from(area)).build().hash();
  }

  @Test
  void hashOf_textWithoutLetters_isThatOfTheEmptyText() {
    assertThat(Samples.area("…").hash()).isEqualTo("e3b0c44298fc");
  }

  static Stream<Long> seeds() {
    return RandomAssessments.seeds(100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void parse_ofToString_isTheSame(long seed) {
    assertThat(new RandomAssessments(seed).assessment().locatedFindings())
        .extracting(LocatedFinding::ref)
        .allSatisfy(ref -> assertThat(FindingRef.of(ref.toString())).isEqualTo(ref));
  }
}
