package org.peelinspections.io.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Values of the model through a mapper of Jackson 3. */
class PeelModuleTest {

  /** What a caller could write. */
  public record Report(String title, Assessment assessment, Map<Pillar, Grade> grades) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new PeelModule()).build();

  private static final Assessment KENT =
      Assessment.builder()
          .force(Forces.bundled().get("kent"))
          .framework(Frameworks.bundled().get("2017"))
          .addObservation("seen")
          .build();

  @Test
  void assessment_standsInACallersRecord() {
    Report report = new Report("A", KENT, Map.of(Pillar.LEGITIMACY, Grade.GOOD));

    String json = MAPPER.writeValueAsString(report);

    assertThat(json)
        .contains(":" + PeelJson.strict().write(KENT))
        .contains("\"grades\":{\"legitimacy\":\"good\"}");
    assertThat(MAPPER.readValue(json, Report.class)).isEqualTo(report);
  }

  @Test
  void force_asAKey_isItsSlug() {
    Map<Force, Grade> grades = Map.of(Forces.bundled().get("kent"), Grade.GOOD);

    String json = MAPPER.writeValueAsString(grades);

    assertThat(json).isEqualTo("{\"kent\":\"good\"}");
    assertThat(MAPPER.readValue(json, new TypeReference<Map<Force, Grade>>() {})).isEqualTo(grades);
  }

  @Test
  void framework_andForceAreDocumentsToo() {
    Framework framework = Frameworks.bundled().get("2017");
    List<Force> forces = Forces.bundled().all();

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(framework), Framework.class))
        .isEqualTo(framework);
    assertThat(
            MAPPER.readValue(
                MAPPER.writeValueAsString(forces), new TypeReference<List<Force>>() {}))
        .isEqualTo(forces);
  }

  @Test
  void fault_saysWhereWhatAndWhatWasExpected() {
    String bad = "{\"title\":\"A\",\n\"grades\":{\"legitimacy\":\"excellent\"}}";

    assertThatThrownBy(() -> MAPPER.readValue(bad, Report.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith(
            "/grades/legitimacy: 'excellent' is not a grade; expected one of outstanding, good,"
                + " adequate, requires-improvement, inadequate (line 2, column 24)")
        .hasRootCauseInstanceOf(PeelFormatException.class);
  }

  @Test
  void duplicate_isRefused() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"text\":\"a\",\"text\":\"b\"}", Point.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith("/text: property 'text' stands twice");
  }

  @Test
  void tree_isReadAndWritten() {
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(KENT), Assessment.class)).isEqualTo(KENT);
  }

  @Test
  void write_ofHalfASurrogatePairIsRefused() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(List.of(Point.of("\udead"))))
        .isInstanceOf(DatabindException.class)
        .hasRootCauseInstanceOf(InvalidValueException.class);
  }
}
