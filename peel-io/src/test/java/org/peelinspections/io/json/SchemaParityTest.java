package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.FindingKind;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Point;
import org.peelinspections.model.ProgressHistory;

/**
 * The schemas have the names and tokens that are written, no more and no fewer; {@link
 * AccessorParityTest} says the same of names that are written and accessors of the model. So an
 * accessor that is added fails until it has a wire name and a place in the schema.
 */
class SchemaParityTest {

  /** What stands in the schemas without a definition of its own. */
  private static final Set<Class<?>> INLINE = Set.of(ProgressHistory.class, FindingKind.class);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Every definition of every schema, and the schemas themselves by the name of their type. */
  private static final Map<String, JsonNode> DEFINITIONS = definitions();

  private static Map<String, JsonNode> definitions() {
    Map<String, JsonNode> definitions = new TreeMap<>();
    Validator.DOCUMENTS.forEach(
        (type, schema) -> {
          JsonNode root = tree(schema);
          definitions.put(nameOf(type), root);
          root.get("$defs")
              .properties()
              .forEach(each -> definitions.put(each.getKey(), each.getValue()));
        });
    return definitions;
  }

  private static JsonNode tree(PeelSchema schema) {
    try {
      return MAPPER.readTree(schema.text());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String nameOf(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static JsonNode definition(Class<?> type) {
    return Optional.ofNullable(DEFINITIONS.get(nameOf(type)))
        .orElseThrow(() -> new AssertionError("no schema defines " + nameOf(type)));
  }

  /**
   * The names of the properties of an object, in whichever of its forms they stand; without the one
   * that only says which format or kind it is.
   */
  private static Set<String> properties(JsonNode definition) {
    Set<String> names = new TreeSet<>();
    definition.path("properties").properties().stream()
        .filter(each -> !each.getValue().has("const"))
        .forEach(each -> names.add(each.getKey()));
    for (String choice : List.of("oneOf", "anyOf")) {
      definition.path(choice).forEach(each -> names.addAll(properties(each)));
    }
    return names;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.textValue()));
    return texts;
  }

  static Stream<Arguments> objects() {
    return AccessorParityTest.objects();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void properties_areTheNamesThatAreWritten(Class<?> type, List<String> names) {
    assertThat(properties(definition(type))).isEqualTo(new TreeSet<>(names));
  }

  static Stream<Class<?>> types() {
    return RoundTripTest.types().stream().filter(type -> !INLINE.contains(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void type_hasADefinition(Class<?> type) {
    assertThat(DEFINITIONS.keySet()).contains(nameOf(type));
  }

  static Stream<Class<?>> enums() {
    return types().filter(Class::isEnum);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void tokens_areThoseThatAreWritten(Class<?> type) {
    List<String> written =
        Stream.of(type.getEnumConstants())
            .map(constant -> PeelJson.strict().write(constant))
            .map(token -> token.substring(1, token.length() - 1))
            .toList();

    assertThat(texts(definition(type).path("enum"))).isEqualTo(written);
  }

  @Test
  void enums_areFound() {
    assertThat(enums()).hasSizeGreaterThan(12);
  }

  static Stream<Arguments> families() {
    return Stream.of(
        arguments("judgment", "status", WireJudgments.JUDGMENT.kinds()),
        arguments("finding", "kind", WireFindings.FAMILY.kinds()),
        arguments("deadline", "kind", WireDeadlines.DEADLINE.kinds()));
  }

  @ParameterizedTest
  @MethodSource("families")
  void kinds_areThoseThatAreWritten(String family, String tag, List<TaggedCodec.Kind<?>> kinds) {
    List<String> references = kinds.stream().map(kind -> "#/$defs/" + nameOf(kind.type())).toList();
    List<String> described = new ArrayList<>();
    DEFINITIONS
        .getOrDefault(family, MAPPER.nullNode())
        .path("oneOf")
        .forEach(each -> described.add(each.path("$ref").textValue()));

    assertThat(described).isEqualTo(references);
    for (TaggedCodec.Kind<?> kind : kinds) {
      assertThat(definition(kind.type()).at("/properties/" + tag + "/const").textValue())
          .isEqualTo(kind.token());
    }
  }

  @Test
  void objects_thatAreWrittenInTwoWaysHaveTheirNamesToo() throws ClassNotFoundException {
    assertThat(properties(definition(Point.class)))
        .isEqualTo(AccessorParityTest.built(Point.class));
    assertThat(properties(definition(GradingScale.class)))
        .isEqualTo(AccessorParityTest.built(GradingScale.class));
  }
}
