package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Force;
import org.peelinspections.model.ForceBuilder;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Frameworks;

/**
 * Older versions of a format are read. There are none yet, so this test makes some up: in version 0
 * of a force the {@code slug} is called {@code id}, and in version -1 the {@code otherNames} stand
 * in objects.
 */
class MigrationTest {

  private static final Migration FROM_0 = document -> renamed(document, "id", "slug");

  private static final Migration FROM_MINUS_1 = MigrationTest::withPlainNames;

  private static final ObjectCodec<Force> SHAPE =
      Shape.of(Force::builder, ForceBuilder::build)
          .required("slug", WireScalars.TEXT, Force::slug, ForceBuilder::slug)
          .required("name", WireScalars.TEXT, Force::name, ForceBuilder::name)
          .required("shortName", WireScalars.TEXT, Force::shortName, ForceBuilder::shortName)
          .list("otherNames", WireScalars.TEXT, Force::otherNames, ForceBuilder::otherNames);

  private static final DocumentCodec<Force> CODEC =
      new DocumentCodec<>(DocumentFormat.of("force/1", FROM_MINUS_1, FROM_0), SHAPE);

  private static final Force KENT =
      Force.builder().slug("kent").name("Kent Police").shortName("Kent").addOtherName("K").build();

  private static Node renamed(Node object, String from, String to) {
    Map<String, Node> members = new LinkedHashMap<>();
    object.members().forEach((name, member) -> members.put(name.equals(from) ? to : name, member));
    return object.withMembers(members);
  }

  private static Node withPlainNames(Node document) {
    Map<String, Node> members = new LinkedHashMap<>(document.members());
    members.computeIfPresent(
        "otherNames",
        (name, list) ->
            list.withElements(list.elements().stream().map(e -> e.required("name")).toList()));
    return document.withMembers(members);
  }

  private static Force read(String json) {
    Node node = Parsing.document(json, PeelLimits.standard());
    return CODEC.read(
        node, new Reading(Forces.bundled(), Frameworks.bundled(), PeelLimits.standard(), false));
  }

  private static String current(String json) {
    return CODEC.format().current(Parsing.document(json, PeelLimits.standard())).json();
  }

  @Test
  void currentVersion_goesThroughNoStep() {
    String json =
        "{\"format\":\"force/1\",\"slug\":\"kent\",\"name\":\"Kent Police\",\"shortName\":\"Kent\","
            + "\"otherNames\":[\"K\"]}";

    assertThat(current(json)).isEqualTo(json);
    assertThat(read(json)).isEqualTo(KENT);
  }

  @Test
  void olderVersion_goesThroughTheLastStep() {
    assertThat(
            read(
                "{\"format\":\"force/0\",\"id\":\"kent\",\"name\":\"Kent Police\","
                    + "\"shortName\":\"Kent\",\"otherNames\":[\"K\"]}"))
        .isEqualTo(KENT);
  }

  @Test
  void oldestVersion_goesThroughAllSteps() {
    assertThat(
            read(
                "{\"format\":\"force/-1\",\"id\":\"kent\",\"name\":\"Kent Police\","
                    + "\"shortName\":\"Kent\",\"otherNames\":[{\"name\":\"K\"}]}"))
        .isEqualTo(KENT);
  }

  @Test
  void olderVersion_isHeldToItsOwnNames() {
    assertThatThrownBy(
            () ->
                read("{\"format\":\"force/1\",\"id\":\"kent\",\"name\":\"a\",\"shortName\":\"b\"}"))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageStartingWith("/id: unknown property 'id'; known properties are format, slug,");
  }

  @Test
  void fault_standsWhereTheOldDocumentHasIt() {
    PeelFormatException fault =
        catchThrowableOfType(
            PeelFormatException.class,
            () -> read("{\"format\":\"force/0\",\n \"id\":7,\"name\":\"a\",\"shortName\":\"b\"}"));

    assertThat(fault).hasMessage("/id: expected text but found the number 7 (line 2, column 7)");
  }

  @Test
  void fault_ofTheListStandsWhereTheOldDocumentHasIt() {
    assertThatThrownBy(
            () ->
                read(
                    "{\"format\":\"force/-1\",\"id\":\"kent\",\"name\":\"a\",\"shortName\":\"b\","
                        + "\"otherNames\":[{\"name\":null}]}"))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageStartingWith("/otherNames/0/name: must not be null; expected text");
  }

  @Test
  void unknownVersion_isRefusedWithTheVersionsThatAreRead() {
    PeelFormatException fault =
        catchThrowableOfType(
            PeelFormatException.class, () -> read("{\"format\":\"force/2\",\"slug\":\"kent\"}"));

    assertThat(fault)
        .hasMessage(
            "/format: 'force/2' is not the format expected here, force/1, force/0, force/-1"
                + " (line 1, column 11)");
    assertThat(fault.expected()).isEqualTo(List.of("force/1", "force/0", "force/-1"));
    assertThatThrownBy(() -> read("{\"slug\":\"kent\"}"))
        .hasMessage(
            "document: property 'format' is missing; expected force/1, force/0, force/-1"
                + " (line 1, column 1)");
    assertThatThrownBy(() -> read("[]")).isInstanceOf(PeelFormatException.class);
  }

  @Test
  void write_saysTheCurrentVersion() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      CODEC.write(KENT, new Output(generator, PeelLimits.standard()));
    }

    assertThat(text.toString()).startsWith("{\"format\":\"force/1\",\"slug\":\"kent\"");
  }

  @Test
  void format_ofEveryDocumentIsAtItsFirstVersion() {
    assertThat(PeelSchema.all())
        .extracting(PeelSchema::format)
        .containsExactly(
            "peel-assessment/1",
            "peel-framework/1",
            "peel-crosswalk/1",
            "peel-border/1",
            "peel-force/1",
            "peel-progress-log/1");
  }
}
