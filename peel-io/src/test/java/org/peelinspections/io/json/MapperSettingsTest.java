package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/**
 * Random assessments through mappers of Jackson 2 and 3 with six settings each: the form is the
 * same, and reads back. The system property {@code peel.seeds} says how many; a failure names its
 * seed.
 */
class MapperSettingsTest {

  private static final int MOST = 1_000;

  private static final Map<String, UnaryOperator<JsonMapper.Builder>> SETTINGS =
      Map.of(
          "plain", builder -> builder,
          "snake case",
              builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
          "always included",
              builder -> builder.defaultPropertyInclusion(always(JsonInclude.Include.ALWAYS)),
          "dates as numbers",
              builder ->
                  builder
                      .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                      .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX),
          "typed",
              builder ->
                  builder.activateDefaultTyping(
                      BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                      ObjectMapper.DefaultTyping.NON_FINAL),
          "strict",
              builder ->
                  builder
                      .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                      .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                      .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES));

  private static final Map<String, UnaryOperator<tools.jackson.databind.json.JsonMapper.Builder>>
      SETTINGS_OF_3 =
          Map.of(
              "plain", builder -> builder,
              "snake case",
                  builder ->
                      builder.propertyNamingStrategy(
                          tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE),
              "always included",
                  builder ->
                      builder.changeDefaultPropertyInclusion(
                          value -> always(JsonInclude.Include.ALWAYS)),
              "dates as numbers",
                  builder ->
                      builder
                          .enable(
                              tools.jackson.databind.cfg.DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                          .enable(tools.jackson.databind.cfg.EnumFeature.WRITE_ENUMS_USING_INDEX),
              "typed",
                  builder ->
                      builder.activateDefaultTyping(
                          tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                              .allowIfBaseType(Object.class)
                              .build(),
                          tools.jackson.databind.DefaultTyping.NON_FINAL),
              "strict",
                  builder ->
                      builder
                          .enable(
                              tools.jackson.databind.DeserializationFeature
                                  .FAIL_ON_NULL_FOR_PRIMITIVES)
                          .enable(
                              tools.jackson.databind.DeserializationFeature
                                  .FAIL_ON_NULL_CREATOR_PROPERTIES)
                          .enable(
                              tools.jackson.databind.DeserializationFeature
                                  .FAIL_ON_MISSING_CREATOR_PROPERTIES));

  private static JsonInclude.Value always(JsonInclude.Include include) {
    return JsonInclude.Value.construct(include, include);
  }

  private static final PeelJson JSON = PeelJson.strict().with(RandomValues.FRAMEWORKS);

  static List<String> settings() {
    return SETTINGS.keySet().stream().sorted().toList();
  }

  private static LongStream seeds() {
    return LongStream.range(0, Math.min(MOST, Integer.getInteger("peel.seeds", 20)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void assessment_isTheSameThroughAnyMapperOfJackson2(String setting) {
    JsonMapper mapper =
        Objects.requireNonNull(SETTINGS.get(setting))
            .apply(
                JsonMapper.builder()
                    .addModule(new PeelModule(Forces.bundled(), RandomValues.FRAMEWORKS)))
            .build();

    seeds().forEach(seed -> assertSame(seed, mapper::writeValueAsString, mapper::readValue));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void assessment_isTheSameThroughAnyMapperOfJackson3(String setting) {
    tools.jackson.databind.json.JsonMapper mapper =
        Objects.requireNonNull(SETTINGS_OF_3.get(setting))
            .apply(
                tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(
                        new org.peelinspections.io.jackson3.PeelModule(
                            Forces.bundled(), RandomValues.FRAMEWORKS)))
            .build();

    seeds().forEach(seed -> assertSame(seed, mapper::writeValueAsString, mapper::readValue));
  }

  private interface Writer {
    String write(Object value) throws Exception;
  }

  private interface Reader {
    Assessment read(String json, Class<Assessment> type) throws Exception;
  }

  private static void assertSame(long seed, Writer writer, Reader reader) {
    Assessment assessment = new RandomValues(seed).assessment();
    try {
      String json = writer.write(assessment);
      assertThat(json).as("seed %d", seed).isEqualTo(JSON.write(assessment));
      assertThat(reader.read(json, Assessment.class)).as("seed %d", seed).isEqualTo(assessment);
    } catch (Exception e) {
      throw new AssertionError("seed " + seed, e);
    }
  }
}
