package org.peelinspections.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.samples.RandomAssessments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** An application of one class with the mapper that Spring Boot makes, and no settings for it. */
class SpringBootTest {

  private static ServletWebServerApplicationContext context;

  @BeforeAll
  static void start() {
    context =
        (ServletWebServerApplicationContext)
            SpringApplication.run(
                InspectionApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN");
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static String legitimacy(String year, Grade grade) {
    Framework framework = Frameworks.bundled().get(year);
    return PeelJson.strict()
        .write(
            Assessment.builder()
                .force(Forces.bundled().get("west-midlands"))
                .framework(framework)
                .addPillar(
                    PillarAssessment.builder()
                        .pillar(Pillar.LEGITIMACY)
                        .judgment(Judgment.graded(grade, framework.scale().orElseThrow()))
                        .build())
                .build());
  }

  private static String pair(String earlier, String later) {
    return "{\"earlier\":" + earlier + ",\"later\":" + later + "}";
  }

  @Test
  void assessment_goesThroughInTheWireForm() throws Exception {
    Framework framework = Frameworks.bundled().get("2017");
    for (long seed = 0; seed < 20; seed++) {
      Assessment assessment =
          new RandomAssessments(seed).assessment(Forces.bundled().get("kent"), framework);
      String json = PeelJson.strict().write(assessment);

      HttpResponse<String> response = post("/echo", json);

      assertThat(response.statusCode()).as("seed %d", seed).isEqualTo(200);
      assertThat(response.body()).as("seed %d", seed).isEqualTo(json);
    }
  }

  @Test
  void comparison_comesOutAsJson() throws Exception {
    HttpResponse<String> response =
        post(
            "/compare",
            pair(legitimacy("2016", Grade.GOOD), legitimacy("2017", Grade.REQUIRES_IMPROVEMENT)));

    JsonNode changes = new ObjectMapper().readTree(response.body());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).path("direction").asText()).isEqualTo("declined");
    assertThat(changes.get(0).path("earlier").asText()).isEqualTo("good");
    assertThat(changes.get(0).path("later").asText()).isEqualTo("requires-improvement");
    assertThat(changes.get(0).path("reasons")).isEmpty();
  }

  @Test
  void badGrade_isARefusedRequest() throws Exception {
    String good = legitimacy("2016", Grade.GOOD);
    List<String> bad =
        List.of(good.replace("\"good\"", "\"excellent\""), good.replace("\"good\"", "3"));

    for (String assessment : bad) {
      assertThat(post("/echo", assessment).statusCode()).isEqualTo(400);
    }
  }
}
