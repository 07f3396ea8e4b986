package org.peelinspections.examples.cookbook;

import java.nio.file.Path;
import java.time.LocalDate;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/** Lists the recommendations of an assessment that are due before a day. */
final class RecommendationsDue {

  public static void main(String[] args) {
    // tag::cookbook[]
    Force westmarch =
        Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();
    PageReader reader = PageReader.create().with(Forces.bundled().with(westmarch));
    Path page = Path.of(args[0], "westmarch-2018-19-effectiveness.txt");
    Assessment assessment = reader.read(page).assessment().orElseThrow();
    LocalDate published = LocalDate.of(2019, 5, 2);
    LocalDate before = LocalDate.of(2020, 1, 1);
    for (Assessment.DueRecommendation due : assessment.recommendationsDue(published, before)) {
      System.out.println(due.due() + ": " + due.recommendation().text());
    }
    // end::cookbook[]
  }
}
