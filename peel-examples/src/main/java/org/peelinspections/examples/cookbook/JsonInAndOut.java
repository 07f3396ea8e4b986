package org.peelinspections.examples.cookbook;

import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/** Writes an assessment as JSON and reads it back. */
final class JsonInAndOut {

  public static void main(String[] args) {
    // tag::cookbook[]
    Assessment assessment = PublishedJudgments.of("kent", "2017").orElseThrow();
    PeelJson json = PeelJson.strict();
    String document = json.pretty().write(assessment);
    document.lines().limit(4).forEach(System.out::println);
    System.out.println("Same value: " + json.readAssessment(document).equals(assessment));
    try {
      json.readAssessment(document.replace("\"2017\"", "\"2107\""));
    } catch (PeelFormatException e) {
      System.out.println(e.getMessage());
    }
    // end::cookbook[]
  }
}
