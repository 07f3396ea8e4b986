package org.peelinspections.integration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application as Spring Boot runs it, without a setting for its mapper or its conversion
 * service. The same tests run on Spring Boot 3, on Spring Boot 4, and there without Jackson 2.
 */
@Tag("full")
class SpringBootTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    context =
        SpringApplication.run(
            InspectionApplication.class,
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.mvc.problemdetails.enabled=true",
            "--spring.main.banner-mode=off",
            "--logging.level.root=ERROR");
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static HttpResponse<String> send(
      String path, UnaryOperator<HttpRequest.Builder> withMethod)
      throws IOException, InterruptedException {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return CLIENT.send(withMethod.apply(request).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(path, request -> request);
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        path,
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String legitimacy(String year, String grade) {
    return """
    {"format": "peel-assessment/1", "force": "west-midlands", "framework": "%s",
     "areas": [{"area": "legitimacy", "judgment": {"status": "graded", "grade": "%s"}}]}
    """
        .formatted(year, grade);
  }

  private static String pair(String earlier, String later) {
    return "{\"earlier\":" + earlier + ",\"later\":" + later + "}";
  }

  private static void assertRefused(HttpResponse<String> response, String... parts) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body()).contains(parts).doesNotContain("\\tat ", "java.", "trace");
  }

  @Test
  void history_isATrend() throws Exception {
    HttpResponse<String> response = get("/forces/west-midlands/history");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .startsWith(
            "{\"format\":\"peel-trend/1\",\"force\":\"west-midlands\",\"frameworks\":[\"2014\"")
        .contains("{\"label\":\"Legitimacy\",\"points\":[");
  }

  @Test
  void assessment_comesOutInTheWireForm_andGoesInAgain() throws Exception {
    String earlier = get("/forces/west-midlands/assessment?cycle=2016").body();
    String later = get("/forces/west-midlands/assessment?cycle=2017").body();
    String compared = get("/forces/west-midlands/compare?from=2016&to=2017").body();

    assertThat(earlier)
        .startsWith(
            "{\"format\":\"peel-assessment/1\",\"force\":\"west-midlands\",\"framework\":\"2016\"");
    assertThat(compared)
        .startsWith(
            "{\"format\":\"peel-comparison/1\",\"force\":\"west-midlands\",\"earlier\":\"2016\"");
    assertThat(post("/compare", pair(earlier, later)).body()).isEqualTo(compared);
  }

  @Test
  void comparison_hasVerdictDirectionAndSteps() throws Exception {
    HttpResponse<String> response =
        post(
            "/compare",
            pair(legitimacy("2016", "good"), legitimacy("2017", "requires-improvement")));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("\"verdict\":{\"verdict\":\"compared\",\"direction\":\"declined\",\"steps\":1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/forces/WMP/history",
        "/forces/West%20Midlands%20Police/history",
        "/forces/west-midlands/compare?from=2018/19&to=2021-22",
        "/cycles/2017/forces?pillar=Legitimacy&grade=requires+improvement",
        "/cycles/2017/forces?pillar=LEGITIMACY&grade=REQUIRES_IMPROVEMENT",
        "/question?id=2017/legitimacy/1",
        "/schemas/peel-assessment/1"
      })
  void parameter_bindsFromItsText(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void gradeAndPillar_areThoseThatWereAskedFor() throws Exception {
    assertThat(get("/cycles/2017/forces?pillar=legitimacy&grade=requires-improvement").body())
        .contains("\"slug\":\"west-midlands\"");
    assertThat(get("/cycles/2017/forces?pillar=legitimacy&grade=good").body())
        .doesNotContain("\"slug\":\"west-midlands\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /forces/mercia/history | 'mercia' is not a force | "expected":["avon-and-somerset",
          /forces/kent/compare?from=next&to=2017 | its key is 'next' | expected a key such as 2017
          /forces/kent/compare?from=1999&to=2017 | '1999' is not a cycle | "expected":["2014","2015"
          /forces/kent/compare?from=2017&to=2016 | cycle 2017 is after 2016 | expected the earlier assessment first
          /cycles/2017/forces?pillar=luck&grade=good | 'luck' is not a pillar | "leadership"]
          /cycles/2017/forces?pillar=legitimacy&grade=A | 'A' is not a grade | "inadequate"]
          /cycles/2017/forces?pillar=legitimacy&grade= | grade | "status":400
          /question?id=luck | it is 'luck' | expected one such as 2017/legitimacy/1
          /question?id=2017/luck | 'luck' is not a question | "expected":["effectiveness/1"
          /schemas/peel-assessment/9 | 'peel-assessment/9' is not a format | "peel-comparison/1"
          /forces/kent/compare?from=2016 | to | status":400
          """)
  void parameter_wrong_isAProblemWithTheValidValues(String path, String found, String expected)
      throws Exception {
    assertRefused(get(path), found, expected);
  }

  @Test
  void body_wrong_isAProblemWithPointerAndValidValues() throws Exception {
    String earlier = legitimacy("2016", "good");

    assertRefused(
        post("/compare", pair(earlier, legitimacy("2017", "excellent"))),
        "\"pointer\":\"/later/areas/0/judgment/grade\"",
        "'excellent' is not a grade",
        "\"expected\":[\"outstanding\",\"good\",\"adequate\",\"requires-improvement\",\"inadequate\"]");
    assertRefused(
        post("/compare", pair(earlier.replace("force", "Force"), earlier)),
        "\"pointer\":\"/earlier");
    assertRefused(
        post("/compare", pair(earlier, earlier.replace("west-midlands", "mercia"))),
        "\"pointer\":\"/later/force\"",
        "\"wiltshire\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "{\"earlier\": ", "[]", "3", "null", "{}", "{\"later\": null}"})
  void body_thatIsNoPair_isAProblem(String body) throws Exception {
    assertRefused(post("/compare", body), "\"detail\":");
  }

  @Test
  void pair_thatCannotBeCompared_isAProblem() throws Exception {
    String earlier = legitimacy("2016", "good");

    assertRefused(
        post("/compare", pair(earlier, earlier.replace("west-midlands", "kent"))), "kent");
    assertRefused(post("/compare", "{\"earlier\":" + earlier + "}"), "'later' is missing");
  }
}
