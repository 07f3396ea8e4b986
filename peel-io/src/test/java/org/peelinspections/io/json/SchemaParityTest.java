package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.peelinspections.io.json.wire.WireNames;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Wording;
import org.peelinspections.model.assessment.ProgressEntry;
import org.peelinspections.model.assessment.ProgressHistory;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.InnovativePractice;

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

  private static final Map<Class<?>, Map<String, Class<?>>> FAMILIES =
      Map.of(
          Judgment.class,
          kinds(
              "graded", Judgment.Graded.class,
              "carried-forward", Judgment.CarriedForward.class,
              "not-graded", Judgment.NotGraded.class,
              "not-stated", Judgment.NotStated.class),
          Finding.class,
          kinds(
              "area-for-improvement", AreaForImprovement.class,
              "cause-of-concern", CauseOfConcern.class,
              "innovative-practice", InnovativePractice.class),
          Deadline.class,
          kinds(
              "immediately", Deadline.Immediately.class,
              "within", Deadline.Within.class,
              "by", Deadline.By.class,
              "none", Deadline.None.class));

  private static Map<String, Class<?>> kinds(Object... pairs) {
    Map<String, Class<?>> kinds = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      kinds.put((String) pairs[i], (Class<?>) pairs[i + 1]);
    }
    return kinds;
  }

  /** Values that are nested in another have its name in the schema too. */
  private static String nameOf(Class<?> type) {
    if (type == Wording.State.class) {
      return "wordingState";
    }
    if (type == ProgressEntry.Status.class) {
      return "progressStatus";
    }
    String name =
        type.getSimpleName() + (type.getEnclosingClass() == Judgment.class ? "Judgment" : "");
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
    return WireNames.all().entrySet().stream()
        .filter(each -> !FAMILIES.containsKey(each.getKey()))
        .map(each -> arguments(each.getKey(), each.getValue()));
  }

  /** A kind of a family has some of the names of the family. */
  @ParameterizedTest
  @MethodSource("objects")
  void properties_areTheNamesThatAreWritten(Class<?> type, Set<String> names) {
    boolean kind = FAMILIES.values().stream().anyMatch(kinds -> kinds.containsValue(type));
    if (kind) {
      assertThat(names).containsAll(properties(definition(type)));
    } else {
      assertThat(properties(definition(type))).isEqualTo(names);
    }
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
    return FAMILIES.entrySet().stream().map(each -> arguments(each.getKey(), each.getValue()));
  }

  @ParameterizedTest
  @MethodSource("families")
  void kinds_areThoseThatAreWritten(Class<?> family, Map<String, Class<?>> kinds) {
    String tag = family == Judgment.class ? "status" : "kind";
    List<String> described = new ArrayList<>();
    definition(family).path("oneOf").forEach(each -> described.add(each.path("$ref").textValue()));
    Set<String> names = new TreeSet<>(Set.of(tag));

    assertThat(described)
        .isEqualTo(kinds.values().stream().map(kind -> "#/$defs/" + nameOf(kind)).toList());
    kinds.forEach(
        (token, kind) -> {
          JsonNode definition = definition(kind);
          assertThat(definition.at("/properties/" + tag + "/const").textValue()).isEqualTo(token);
          names.addAll(properties(definition));
        });
    assertThat(WireNames.all().get(family)).isEqualTo(names);
  }
}
