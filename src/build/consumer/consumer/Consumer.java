package consumer;

import org.peelinspections.compare.Comparison;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;

/** Reads two assessments and compares them. */
public final class Consumer {

  private Consumer() {}

  private static Assessment legitimacy(String year, String grade) {
    return PeelJson.strict()
        .readAssessment(
            """
            {"format": "peel-assessment/1", "force": "west-midlands", "framework": "%s",
             "areas": [{"area": "legitimacy",
                          "judgment": {"status": "graded", "grade": "%s"}}]}
            """
                .formatted(year, grade));
  }

  /** Prints what became of legitimacy. */
  public static void main(String[] args) {
    Comparison comparison =
        Comparison.of(legitimacy("2016", "good"), legitimacy("2017", "requires-improvement"));
    String direction =
        comparison
            .row(Pillar.LEGITIMACY)
            .orElseThrow()
            .verdict()
            .change()
            .map(change -> change.direction().token())
            .orElse("not compared");
    System.out.println(direction);
  }
}
