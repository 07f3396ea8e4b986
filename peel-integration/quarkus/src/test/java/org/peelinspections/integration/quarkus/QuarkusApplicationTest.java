package org.peelinspections.integration.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Comparison;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/** The application as Quarkus runs it, with the module and no other setting. */
@QuarkusTest
@Tag("full")
class QuarkusApplicationTest {

  @TestHTTPResource("/")
  URI root;

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(root.resolve(path)));
  }

  private HttpResponse<String> compare(String earlier, String later) throws Exception {
    String pair = "{\"earlier\":" + earlier + ",\"later\":" + later + "}";
    return send(
        HttpRequest.newBuilder(root.resolve("compare"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(pair)));
  }

  @Test
  void assessments_comeOutAndGoIn_andAComparisonComesOut() throws Exception {
    Assessment earlier = PublishedJudgments.of("kent", "2016").orElseThrow();
    Assessment later = PublishedJudgments.of("kent", "2017").orElseThrow();

    String document = get("forces/kent/assessment?cycle=2016").body();

    assertThat(document).isEqualTo(PeelJson.strict().write(earlier));
    assertThat(compare(document, PeelJson.strict().write(later)).body())
        .isEqualTo(PeelJson.strict().write(Comparison.of(earlier, later)));
  }

  @Test
  void wrongInput_isAProblemWithPointerAndValidValues() throws Exception {
    String document = get("forces/kent/assessment?cycle=2016").body();

    HttpResponse<String> response =
        compare(document, document.replace("\"grade\":\"good\"", "\"grade\":\"excellent\""));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.body())
        .contains("/later/areas/0/judgment/grade: 'excellent' is not a grade; expected one of");
    assertThat(get("forces/mercia/assessment?cycle=2016").body())
        .contains("'mercia' is not a force; expected one of");
    assertThat(get("forces/kent/assessment?cycle=1999").statusCode()).isEqualTo(404);
  }
}
