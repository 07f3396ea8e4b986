package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** What is computed, as documents that a page in a browser can show without the library. */
class ResultsTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "peelinspections", "io", "json");

  private static final Force FORCE =
      Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();

  private static Assessment assessment(String cycle, Grade grade, String... findings) {
    Framework framework = Frameworks.bundled().get(cycle);
    Judgment judgment = Judgment.graded(grade, framework.scale().orElseThrow());
    List<Finding> found =
        Stream.of(findings)
            .<Finding>map(text -> AreaForImprovement.builder().text(text).build())
            .toList();
    return Assessment.builder()
        .force(FORCE)
        .framework(framework)
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of(cycle, Pillar.LEGITIMACY))
                .judgment(judgment)
                .build())
        .addArea(
            AreaAssessment.builder()
                .area(AreaId.of(cycle + "/legitimacy/1"))
                .judgment(judgment)
                .findings(found)
                .build())
        .build();
  }

  private static final Assessment EARLIER =
      assessment(
          "2016",
          Grade.GOOD,
          "The force should record every complaint on the day it comes in.",
          "The force should train its call handlers in what to ask about threats at home.");

  private static final Assessment LATER =
      assessment(
          "2017",
          Grade.REQUIRES_IMPROVEMENT,
          "The force should record every complaint on the day it comes in.",
          "The force should tell victims how their case stands.");

  static Stream<Arguments> results() {
    return Stream.of(
        arguments("comparison.json", Comparison.of(EARLIER, LATER), PeelSchema.COMPARISON),
        arguments("trend.json", Trend.of(List.of(EARLIER, LATER)), PeelSchema.TREND),
        arguments(
            "cohort.json", Cohort.between(List.of(EARLIER), List.of(LATER)), PeelSchema.COHORT),
        arguments(
            "finding-lineage.json",
            FindingLineage.between(EARLIER, LATER),
            PeelSchema.FINDING_LINEAGE));
  }

  @ParameterizedTest
  @MethodSource("results")
  void result_isWrittenAsTheGoldenDocument(String name, Object result) throws IOException {
    String found = PeelJson.strict().pretty().write(result);
    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.writeString(FOLDER.resolve(name), found);
    }

    assertThat(found).isEqualTo(Files.readString(FOLDER.resolve(name)));
  }

  @ParameterizedTest
  @MethodSource("results")
  void result_conformsToItsSchema(String name, Object result, PeelSchema schema) {
    String json = PeelJson.strict().write(result);

    assertThat(json).startsWith("{\"format\":\"" + schema.format() + "\"");
    assertThat(Validator.faults(schema, json)).as(name).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("results")
  void result_isWrittenByBothModules(String name, Object result) throws Exception {
    String json = "{\"result\":" + PeelJson.strict().write(result) + "}";

    assertThat(
            new ObjectMapper()
                .findAndRegisterModules()
                .writeValueAsString(Map.of("result", result)))
        .as(name)
        .isEqualTo(json);
    assertThat(
            tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new org.peelinspections.io.jackson3.PeelModule())
                .build()
                .writeValueAsString(Map.of("result", result)))
        .as(name)
        .isEqualTo(json);
  }

  @Test
  void part_isWrittenByItself() {
    Comparison comparison = Comparison.of(EARLIER, LATER);

    assertThat(PeelJson.strict().write(comparison.rows().get(0).verdict()))
        .startsWith("{\"verdict\":\"compared\",\"direction\":\"declined\",\"steps\":1,");
    assertThat(PeelJson.strict().write(comparison.rows().get(0)))
        .startsWith("{\"areas\":{\"earlier\":\"2016/legitimacy\",\"later\":\"2017/legitimacy\"},");
  }

  @Test
  void result_isNotRead() {
    assertThatThrownBy(() -> PeelJson.strict().read("{}", Comparison.class))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("expected one of Assessment, Framework,");
  }
}
