package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.ProgressLog;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;

/**
 * Schema and reader take and refuse the same: good documents are spoilt in one place, and both must
 * agree on what comes of it.
 *
 * <p>What no schema can tell is kept out: the frameworks have scales, so that none is missed, no
 * number is spoilt by another, and what is looked up elsewhere is left as it is.
 */
class SchemaMutationTest {

  private static final PeelJson JSON = PeelJson.strict().with(RandomValues.FRAMEWORKS);

  /** What is put in the place of something else. */
  private static final List<String> OTHERS =
      List.of("null", "true", "{}", "[]", "\"\"", "\"words\"", "[\"\"]", "[[]]");

  /** The places of what is looked up elsewhere, in a registry or in the same document. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "/force|/framework|/id|/earlier|/later|/areas|/areas/[0-9]+(/area)?|/pillars|/pillars/[0-9]+(/pillar)?");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 5);
  }

  /** One place of a document: how to put something else there, or take it away. */
  private record Spot(String pointer, Consumer<JsonNode> replacing, Runnable removing) {

    void replace(JsonNode other) {
      replacing.accept(other);
    }

    void remove() {
      removing.run();
    }
  }

  private static List<Spot> spots(JsonNode root) {
    List<Spot> spots = new ArrayList<>();
    collect("", root, spots);
    return spots;
  }

  private static void collect(String pointer, JsonNode node, List<Spot> spots) {
    if (node instanceof ObjectNode object) {
      for (String name : names(object)) {
        String below = pointer + "/" + name;
        spots.add(new Spot(below, v -> object.set(name, v), () -> object.remove(name)));
        collect(below, object.get(name), spots);
      }
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        String below = pointer + "/" + i;
        spots.add(new Spot(below, v -> list.set(at, v), () -> list.remove(at)));
        collect(below, list.get(i), spots);
      }
    }
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.properties().forEach(each -> names.add(each.getKey()));
    return names;
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertAgree(Class<?> type, JsonNode document, String what) {
    String json = document.toString();
    List<String> faults = Validator.faults(type, json);
    Throwable thrown = catchThrowable(() -> JSON.read(json, type));

    assertThat(thrown == null)
        .as("%s: the schema says %s, the reader %s, of %s", what, faults, thrown, json)
        .isEqualTo(faults.isEmpty());
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(PeelFormatException.class);
    }
  }

  /** Spoils a document in some of its places, each in all ways. */
  private static void assertAgree(Class<?> type, Object value, Random random) {
    String json = JSON.write(value);
    assertAgree(type, tree(json), "as written");
    int count = spots(tree(json)).size();
    for (int i = 0; i < 12; i++) {
      int at = random.nextInt(count);
      assertAgree(type, json, at, "nothing at ", Spot::remove);
      for (String other : OTHERS) {
        assertAgree(type, json, at, other + " at ", spot -> spot.replace(tree(other)));
      }
    }
  }

  private static void assertAgree(
      Class<?> type, String json, int at, String what, Consumer<Spot> change) {
    JsonNode document = tree(json);
    Spot spot = spots(document).get(at);
    if (!REFERENCE.matcher(spot.pointer()).matches()) {
      change.accept(spot);
      assertAgree(type, document, what + spot.pointer());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void assessment_isTakenByBothOrNeither(long seed) {
    Assessment assessment =
        Stream.generate(new RandomValues(seed)::assessment)
            .filter(drawn -> drawn.framework().scale().isPresent())
            .findFirst()
            .orElseThrow();

    assertAgree(Assessment.class, assessment, new Random(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void others_areTakenByBothOrNeither(long seed) {
    RandomValues values = new RandomValues(seed);
    Random random = new Random(seed);

    assertAgree(Framework.class, values.framework(), random);
    assertAgree(Crosswalk.class, values.crosswalk(), random);
    assertAgree(Border.class, values.border(), random);
    assertAgree(Force.class, values.force(), random);
    assertAgree(ProgressLog.class, values.progressLog(), random);
  }
}
