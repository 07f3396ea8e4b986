package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Seeds;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.ProgressLog;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** What is written conforms to the schemas; what does not conform is not read. */
class PeelSchemaTest {

  private static final PeelJson JSON = PeelJson.strict().with(RandomValues.FRAMEWORKS);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Seeds.atMost(40));
  }

  static List<PeelSchema> schemas() {
    return List.of(PeelSchema.values());
  }

  private static JsonNode tree(PeelSchema schema) throws IOException {
    return MAPPER.readTree(schema.text());
  }

  private static void assertConforms(Class<?> type, String json) {
    assertThat(Validator.faults(type, json)).as(json).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void schema_saysWhichFormatItDescribes(PeelSchema schema) throws IOException {
    JsonNode tree = tree(schema);

    assertThat(schema.format()).startsWith("peel-").endsWith("/1");
    assertThat(tree.at("/properties/format/const").textValue()).isEqualTo(schema.format());
    assertThat(tree.get("$id").textValue()).isEqualTo(schema.id());
    assertThat(tree.get("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void schema_isASchemaItself(PeelSchema schema) {
    assertThat(Validator.faultsOfSchema(schema.text())).isEmpty();
  }

  @Test
  void assessment_isOfVersionOne() {
    assertThat(PeelSchema.ASSESSMENT.format()).isEqualTo("peel-assessment/1");
    assertThat(PeelSchema.ASSESSMENT).hasToString("peel-assessment/1");
  }

  @Test
  void all_areDifferentSchemas() {
    assertThat(List.of(PeelSchema.values()))
        .hasSize(10)
        .doesNotHaveDuplicates()
        .contains(PeelSchema.ASSESSMENT)
        .hasSameSizeAs(
            List.of(PeelSchema.values()).stream().map(PeelSchema::id).distinct().toList());
    assertThat(PeelSchema.FORCE).isNotEqualTo("peel-force/1");
    assertThat(PeelSchema.FORCE).hasSameHashCodeAs(PeelSchema.FORCE);
  }

  /** So that a reader who knows one schema knows the words of the others. */
  @Test
  void definitions_ofTheSameNameAreTheSameInEverySchema() throws IOException {
    Map<String, JsonNode> seen = new HashMap<>();
    for (PeelSchema schema : List.of(PeelSchema.values())) {
      tree(schema)
          .get("$defs")
          .properties()
          .forEach(
              def -> {
                JsonNode before = seen.putIfAbsent(def.getKey(), def.getValue());
                assertThat(before == null ? def.getValue() : before)
                    .as("%s of %s", def.getKey(), schema)
                    .isEqualTo(def.getValue());
              });
    }
    assertThat(seen).containsKeys("judgment", "wording", "text");
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void definitions_areAllReferredTo(PeelSchema schema) throws IOException {
    String text = schema.text();
    tree(schema)
        .get("$defs")
        .properties()
        .forEach(def -> assertThat(text).contains("\"$ref\": \"#/$defs/" + def.getKey() + "\""));
  }

  @Test
  void text_isBlankInTheSchemaWhereItIsInTheModel() throws IOException {
    JsonNode pattern = tree(PeelSchema.FORCE).at("/$defs/text/pattern");
    Pattern notBlank = Pattern.compile(pattern.textValue());
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      assertThat(notBlank.matcher(text).find()).as("%04x", (int) c).isNotEqualTo(text.isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void random_documentsConform(long seed) {
    RandomValues values = new RandomValues(seed);

    assertConforms(Assessment.class, JSON.write(values.assessment()));
    assertConforms(Framework.class, JSON.write(values.framework()));
    assertConforms(Crosswalk.class, JSON.write(values.crosswalk()));
    assertConforms(Border.class, JSON.write(values.border()));
    assertConforms(ProgressLog.class, JSON.write(values.progressLog()));
    assertConforms(Force.class, JSON.write(values.force()));
  }

  @Test
  void bundled_documentsConform() {
    Frameworks frameworks = Frameworks.bundled();
    frameworks.all().forEach(each -> assertConforms(Framework.class, JSON.write(each)));
    Forces.bundled().all().forEach(each -> assertConforms(Force.class, JSON.write(each)));
    for (Framework earlier : frameworks.all()) {
      for (Framework later : frameworks.all()) {
        frameworks
            .crosswalk(earlier, later)
            .ifPresent(each -> assertConforms(Crosswalk.class, JSON.write(each)));
        frameworks
            .borders(earlier, later)
            .forEach(each -> assertConforms(Border.class, JSON.write(each)));
      }
    }
  }

  @Test
  void golden_documentConforms() {
    assertConforms(Assessment.class, Samples.json());
  }

  /** The rows of {@code invalid.tsv}: the type, and a document of it that is wrong. */
  static Stream<Arguments> invalid() {
    return rows("invalid.tsv");
  }

  /** The rows of {@code reader-only.tsv}, with what no schema can tell. */
  static Stream<Arguments> readerOnly() {
    return rows("reader-only.tsv");
  }

  private static Stream<Arguments> rows(String resource) {
    Map<String, Class<?>> types =
        Validator.DOCUMENTS.keySet().stream()
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));
    return Samples.resource(resource)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> arguments(types.get(cells[0]), cells[1]));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void invalid_documentFailsInSchemaAndReader(Class<?> type, String json) {
    assertThat(Validator.faults(type, json)).isNotEmpty();
    assertThatThrownBy(() -> JSON.read(json, type)).isInstanceOf(PeelFormatException.class);
  }

  @ParameterizedTest
  @MethodSource("readerOnly")
  void readerOnly_documentConformsAndIsRefused(Class<?> type, String json) {
    assertConforms(type, json);
    assertThatThrownBy(() -> JSON.read(json, type)).isInstanceOf(PeelFormatException.class);
  }
}
