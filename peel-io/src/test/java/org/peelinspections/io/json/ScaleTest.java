package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;

/** On which scale a judgment in a document is. */
class ScaleTest {

  private static final PeelJson JSON = PeelJson.strict().with(RandomValues.FRAMEWORKS);

  private static Assessment assessment(Framework framework, GradingScale scale) {
    return Assessment.builder()
        .force(Forces.bundled().get("kent"))
        .framework(framework)
        .addArea(
            AreaAssessment.builder()
                .area(framework.questions().get(0).id())
                .judgment(Judgment.graded(Grade.GOOD, scale))
                .build())
        .build();
  }

  private static String document(String framework, String question, String judgment) {
    return "{\"format\": \"peel-assessment/1\", \"force\": \"kent\", \"framework\": \""
        + framework
        + "\",\n \"areas\": [{\"area\": \""
        + question
        + "\",\n  \"judgment\": "
        + judgment
        + "}]}";
  }

  @Test
  void scale_ofTheFrameworkIsLeftOut() {
    GradingScale own = RandomValues.OWN_SCALE.scale().orElseThrow();
    String json = JSON.write(assessment(RandomValues.OWN_SCALE, own));

    assertThat(json).contains("{\"status\":\"graded\",\"grade\":\"good\"}");
    assertThat(JSON.readAssessment(json)).isEqualTo(assessment(RandomValues.OWN_SCALE, own));
  }

  @Test
  void scale_isWrittenWhereTheFrameworkHasNone() {
    Assessment assessment = assessment(RandomValues.WITHOUT_SCALE, GradingScale.FIVE_TIERS);
    String json = JSON.write(assessment);

    assertThat(json).contains("\"scale\":\"five-tiers\"");
    assertThat(JSON.readAssessment(json)).isEqualTo(assessment);
  }

  @Test
  void scale_missingWhereTheFrameworkHasNoneIsRefused() {
    String json =
        document("2031-33", "investigating-crime", "{\"status\": \"graded\", \"grade\": \"good\"}");

    assertThatThrownBy(() -> JSON.readAssessment(json))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage(
            "/areas/0/judgment: property 'scale' is missing, and no framework implies it"
                + " (line 3, column 15)");
  }

  @Test
  void scale_thatContradictsTheFrameworkIsRefused() {
    String json =
        document(
            "2017",
            "legitimacy/1",
            "{\"status\": \"graded\", \"grade\": \"good\", \"scale\": \"five-tiers\"}");

    assertThatThrownBy(() -> JSON.readAssessment(json))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage(
            "/areas/0/judgment/scale: scale 'five-tiers' is not that of the framework;"
                + " expected four-tiers (line 3, column 15)");
  }

  @Test
  void scale_thatRepeatsTheFrameworkIsAccepted() {
    String json =
        document(
            "2017",
            "legitimacy/1",
            "{\"status\": \"graded\", \"grade\": \"good\", \"scale\": \"four-tiers\"}");

    assertThat(JSON.readAssessment(json).questions().get(0).judgment())
        .isEqualTo(Judgment.graded(Grade.GOOD, GradingScale.FOUR_TIERS));
  }

  @Test
  void grade_thatTheScaleDoesNotHaveIsRefused() {
    String json =
        document("2017", "legitimacy/1", "{\"status\": \"graded\", \"grade\": \"adequate\"}");

    assertThatThrownBy(() -> JSON.readAssessment(json))
        .hasMessage(
            "/areas/0/judgment/grade: scale four-tiers: it has no grade adequate; expected one of"
                + " outstanding, good, requires-improvement, inadequate (line 3, column 15)")
        .isInstanceOfSatisfying(
            PeelFormatException.class,
            fault ->
                assertThat(fault.expected())
                    .containsExactly("outstanding", "good", "requires-improvement", "inadequate"));
  }

  @Test
  void scale_ofOneDocumentSaysNothingAboutTheNext() {
    JSON.readAssessment(Samples.json());

    assertThatThrownBy(
            () -> JSON.read("{\"status\":\"graded\",\"grade\":\"good\"}", Judgment.Graded.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageContaining("property 'scale' is missing");
  }

  @Test
  void scale_unknownIsRefusedWithThoseKnown() {
    assertThatThrownBy(() -> JSON.read("\"six-tiers\"", GradingScale.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage(
            "document: 'six-tiers' is not a grading scale; expected one of four-tiers, five-tiers"
                + " (line 1, column 1)");
  }
}
