package org.peelinspections.integration.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Comparison;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.Assessment;
import tools.jackson.databind.json.JsonMapper;

/** The wire form under Jackson 3, with Jackson 2 beside it and without, as the build runs it. */
class Jackson3Test {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  private static String hash(String document) {
    try {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void jackson2_isLeftOutWhereTheBuildSaysSo() {
    boolean leftOut = "left-out".equals(System.getProperty("peel.jackson-2"));

    assertThat(Jackson3Test.class.getResource("/com/fasterxml/jackson/databind/ObjectMapper.class"))
        .matches(found -> (found == null) == leftOut);
    assertThat(Jackson3Test.class.getResource("/com/fasterxml/jackson/core/JsonParser.class"))
        .matches(found -> (found == null) == leftOut);
  }

  static List<Cycle> cycles() {
    return PublishedJudgments.cycles();
  }

  @ParameterizedTest
  @MethodSource("cycles")
  void bundledAssessments_haveTheBytesThatJackson2Writes_andReadBackEqual(Cycle cycle)
      throws Exception {
    Map<String, String> hashes = hashes();
    for (Assessment each : PublishedJudgments.cycle(cycle)) {
      String name = "assessment " + each.force().slug() + " " + each.framework().id();
      String json = MAPPER.writeValueAsString(each);

      assertThat(hash(json)).as(name).isEqualTo(hashes.get(name));
      assertThat(MAPPER.readValue(json, Assessment.class)).as(name).isEqualTo(each);
    }
  }

  private static Map<String, String> hashes() throws Exception {
    try (var table =
        Jackson3Test.class.getResourceAsStream(
            "/org/peelinspections/integration/documents.sha256.tsv")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }
  }

  @Test
  void comparison_isWritten() {
    Function<String, Assessment> published =
        cycle -> PublishedJudgments.of("west-midlands", cycle).orElseThrow();

    assertThat(
            MAPPER.writeValueAsString(
                Comparison.of(published.apply("2016"), published.apply("2017"))))
        .startsWith("{\"format\":\"peel-comparison/1\",\"force\":\"west-midlands\"");
  }
}
