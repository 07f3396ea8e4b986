package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** Values of the model inside a caller's own classes, through a caller's own mapper. */
class PeelModuleTest {

  /** What a caller could write. */
  public record Report(String reportTitle, Assessment theAssessment) {}

  /** Values of many types side by side. */
  public record Mixture(
      Judgment judgment,
      Judgment.Graded graded,
      List<Finding> findings,
      Optional<Deadline> deadline,
      LocalDate day,
      Force force,
      Framework framework,
      Map<Pillar, Grade> grades,
      Map<AreaId, Judgment> byQuestion) {}

  private static final Report REPORT = new Report("A report", Samples.assessment());

  private static final String WIRE = PeelJson.strict().write(Samples.assessment());

  static Stream<Named<ObjectMapper>> mappers() {
    return Stream.of(
        Named.of("plain", new ObjectMapper().findAndRegisterModules()),
        Named.of("explicit", JsonMapper.builder().addModule(new PeelModule()).build()),
        Named.of(
            "snake case", found().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
        Named.of(
            "always included", found().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)),
        Named.of("not null", found().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)),
        Named.of("not empty", found().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)),
        Named.of(
            "dates as numbers",
            found()
                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)),
        Named.of("dates as text", found().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
        Named.of(
            "sorted",
            JsonMapper.builder()
                .findAndAddModules()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()),
        Named.of("careless", found().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
        Named.of("copied", found().copy()));
  }

  private static ObjectMapper found() {
    return new ObjectMapper().findAndRegisterModules();
  }

  private static ObjectMapper typed(ObjectMapper.DefaultTyping typing) {
    return found()
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(), typing);
  }

  @Test
  void forceAndFramework_asKeys_areSlugAndId() throws Exception {
    Map<Force, Grade> grades = Map.of(Forces.bundled().get("kent"), Grade.GOOD);
    Map<Framework, Grade> years = Map.of(Frameworks.bundled().get("2017"), Grade.GOOD);
    ObjectMapper mapper = found();

    assertThat(mapper.writeValueAsString(grades)).isEqualTo("{\"kent\":\"good\"}");
    assertThat(mapper.writeValueAsString(years)).isEqualTo("{\"2017\":\"good\"}");
    assertThat(mapper.readValue("{\"kent\":\"good\"}", new TypeReference<Map<Force, Grade>>() {}))
        .isEqualTo(grades);
    assertThatThrownBy(
            () -> mapper.readValue("{\"oz\":\"good\"}", new TypeReference<Map<Force, Grade>>() {}))
        .hasMessageContaining("'oz' is not a force");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void assessment_hasTheSameFormInACallersRecord(ObjectMapper mapper) throws Exception {
    String json = mapper.writeValueAsString(REPORT);

    assertThat(json).contains(":" + WIRE + "}");
    assertThat(mapper.readValue(json, Report.class)).isEqualTo(REPORT);
    assertThat(mapper.readValue(WIRE, Assessment.class)).isEqualTo(Samples.assessment());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void assessment_goesThroughATreeOfTheMapper(ObjectMapper mapper) throws Exception {
    JsonNode tree = mapper.valueToTree(Samples.assessment());

    assertThat(tree).isEqualTo(mapper.readTree(WIRE));
    assertThat(mapper.treeToValue(tree, Assessment.class)).isEqualTo(Samples.assessment());
  }

  @Test
  void assessment_hasTheSameFormUnderDefaultTyping() throws Exception {
    for (ObjectMapper.DefaultTyping typing : ObjectMapper.DefaultTyping.values()) {
      ObjectMapper mapper = typed(typing);
      String json = mapper.writeValueAsString(REPORT);
      assertThat(json).contains(":" + WIRE + "}");
      assertThat(mapper.readValue(json, Report.class)).isEqualTo(REPORT);
    }
  }

  @Test
  void numbers_stayNumbersWhateverTheGeneratorDoes() throws Exception {
    ObjectMapper mapper =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
            .build();

    assertThat(mapper.writeValueAsString(List.of(Samples.assessment(), 7)))
        .isEqualTo("[" + WIRE + ",\"7\"]");
  }

  @Test
  void values_ofManyTypesStandSideBySide() throws Exception {
    Judgment.Graded graded = Judgment.graded(Grade.ADEQUATE, GradingScale.FIVE_TIERS);
    Mixture mixture =
        new Mixture(
            Judgment.notStated(),
            graded,
            List.of(new RandomValues(1).causeOfConcern(), new RandomValues(2).areaForImprovement()),
            Optional.of(Deadline.immediately()),
            LocalDate.of(2024, 2, 29),
            Forces.bundled().get("kent"),
            Frameworks.bundled().get("2017"),
            Map.of(Pillar.LEGITIMACY, Grade.REQUIRES_IMPROVEMENT),
            Map.of(AreaId.of("2017/legitimacy/1"), graded));

    String json = found().writeValueAsString(mixture);

    assertThat(json)
        .contains("\"judgment\":{\"status\":\"not-stated\"}")
        .contains("\"grades\":{\"legitimacy\":\"requires-improvement\"}")
        .contains("\"byQuestion\":{\"2017/legitimacy/1\":{\"status\":\"graded\"");
    assertThat(found().readValue(json, Mixture.class)).isEqualTo(mixture);
  }

  @Test
  void notStated_saysFromWhereTheJudgmentWasCarriedOver() throws Exception {
    Judgment.NotStated lost =
        Judgment.NotStated.builder().origin(Cycle.of("2016")).addWording("As before.").build();
    String json = found().writeValueAsString(lost);

    assertThat(json)
        .isEqualTo("{\"status\":\"not-stated\",\"from\":\"2016\",\"wordings\":[\"As before.\"]}");
    assertThat(found().readValue(json, Judgment.class)).isEqualTo(lost);
  }

  @Test
  void list_ofRootValuesIsRead() throws Exception {
    String json = "[" + WIRE + "," + WIRE + "]";

    assertThat(found().readValue(json, new TypeReference<List<Assessment>>() {}))
        .containsExactly(Samples.assessment(), Samples.assessment());
  }

  @Test
  void fault_isAMappingExceptionWithThePlaceInTheWholeDocument() {
    String json = "{\"reportTitle\": \"A\",\n \"theAssessment\": " + WIRE + "}";
    String bad = json.replace("\"declined\"", "\"worse\"");

    JsonMappingException thrown =
        catchThrowableOfType(
            JsonMappingException.class, () -> found().readValue(bad, Report.class));

    assertThat(thrown.getOriginalMessage())
        .startsWith(
            "/theAssessment/areas/3/statedDirections/0/direction: 'worse' is not a direction;"
                + " expected one of improved, unchanged, declined (line 2, column ");
    assertThat(thrown).hasCauseInstanceOf(PeelFormatException.class);
    assertThat(thrown.getLocation().getLineNr()).isEqualTo(2);
  }

  @Test
  void fault_inATreeHasAPointerAndNoLine() throws Exception {
    JsonNode tree = found().readTree(WIRE.replace("\"declined\"", "7"));

    JsonMappingException thrown =
        catchThrowableOfType(
            JsonMappingException.class, () -> found().treeToValue(tree, Assessment.class));

    assertThat(thrown.getOriginalMessage())
        .isEqualTo("/areas/3/statedDirections/0/direction: expected text but found the number 7");
  }

  @Test
  void fault_inAKeyIsAMappingException() {
    assertThatThrownBy(
            () ->
                found()
                    .readValue("{\"leadrship\":1}", new TypeReference<Map<Pillar, Integer>>() {}))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith(
            "/leadrship: 'leadrship' is not a pillar; expected one of effectiveness,")
        .hasCauseInstanceOf(PeelFormatException.class);
  }

  @Test
  void duplicate_isRefusedThoughTheMapperWouldTakeIt() {
    assertThatThrownBy(() -> found().readValue("{\"text\":\"a\",\"text\":\"b\"}", Point.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith("/text: property 'text' stands twice");
  }

  @Test
  void binary_isRefusedWhereAParserGivesIt() throws Exception {
    try (TokenBuffer buffer = new TokenBuffer(found(), false)) {
      buffer.writeObject(new byte[] {1});
      assertThatThrownBy(() -> found().readValue(buffer.asParser(), Point.class))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageContaining("it has no form in JSON");
    }
  }

  @Test
  void depth_isLimitedByTheParserOfTheCaller() {
    String deep = "{\"text\":\"a\",\"points\":[".repeat(2000) + "]}".repeat(2000);

    assertThatThrownBy(() -> found().readValue(deep, Point.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("nesting depth");
  }

  @Test
  void write_ofWhatCannotBeWrittenIsAMappingException() {
    assertThatThrownBy(() -> found().writeValueAsString(List.of(Point.of("\udead"))))
        .isInstanceOf(JsonMappingException.class)
        .hasCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void null_isLeftToTheMapper() throws JsonProcessingException {
    assertThat(found().readValue("{\"reportTitle\":\"a\",\"theAssessment\":null}", Report.class))
        .satisfies(report -> assertThat(report.theAssessment()).isNull());
  }

  @Test
  void module_withOtherRegistriesReplacesTheOneFound() throws Exception {
    Force force =
        Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();
    Assessment assessment =
        Assessment.builder().force(force).framework(RandomValues.OWN_SCALE).build();
    ObjectMapper mapper =
        found().registerModule(new PeelModule(Forces.of(List.of(force)), RandomValues.FRAMEWORKS));

    String json = mapper.writeValueAsString(assessment);

    assertThat(mapper.readValue(json, Assessment.class)).isEqualTo(assessment);
    assertThatThrownBy(() -> found().readValue(json, Assessment.class))
        .hasMessageStartingWith("/force: 'westmarch' is not a force");
  }

  @Test
  void module_isFoundOnceAndNamesItself() {
    List<Module> modules =
        ObjectMapper.findModules().stream().filter(PeelModule.class::isInstance).toList();

    assertThat(modules).hasSize(1);
    assertThat(modules.get(0).getModuleName()).isEqualTo("peel");
    assertThat(modules.get(0).getTypeId()).isEqualTo(new PeelModule().getTypeId());
    assertThat(modules.get(0).version().isUnknownVersion()).isTrue();
  }
}
