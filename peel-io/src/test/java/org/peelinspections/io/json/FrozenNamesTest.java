package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The names of the wire form, one list of all formats: what is in it may not go or change without a
 * new version of the format, and what comes in is there to stay.
 */
class FrozenNamesTest {

  private static final Path FROZEN =
      Path.of("src", "test", "resources", "org", "peelinspections", "io", "json", "names.txt");

  @Test
  void namesAndTokens_areThoseOfTheFrozenList() throws IOException {
    List<String> names = new ArrayList<>();
    for (PeelSchema schema : List.of(PeelSchema.values())) {
      JsonNode root = new ObjectMapper().readTree(schema.text());
      describe(schema.format(), root, names);
      root.path("$defs").properties().forEach(def -> describe(def.getKey(), def.getValue(), names));
    }

    assertThat(names).hasSizeGreaterThan(100);
    assertThat(String.join("\n", names) + "\n").isEqualTo(frozen(names));
  }

  /** The properties of a type, and the words that it or one of its properties may be. */
  private static void describe(String type, JsonNode node, List<String> names) {
    words(type, node, names);
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              names.add(type + "." + property.getKey());
              words(type + "." + property.getKey(), property.getValue(), names);
            });
  }

  private static void words(String owner, JsonNode node, List<String> names) {
    if (node.has("const")) {
      names.add(owner + " is " + node.get("const").asText());
    }
    StreamSupport.stream(node.path("enum").spliterator(), false)
        .forEach(word -> names.add(owner + " may be " + word.asText()));
  }

  private static String frozen(List<String> names) throws IOException {
    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.writeString(FROZEN, String.join("\n", names) + "\n");
    }
    return Files.readString(FROZEN);
  }
}
