package org.peelinspections.examples.cookbook;

import java.nio.file.Path;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;

/** Reads a stored page. */
final class ReadAPage {

  public static void main(String[] args) {
    // tag::cookbook[]
    Path page = Path.of(args[0], "west-midlands-2017-legitimacy.txt");
    PageReading reading = PageReader.create().read(page);
    Assessment assessment = reading.assessment().orElseThrow();
    System.out.println(assessment);
    System.out.println(
        assessment.judgment("legitimacy").map(Judgment::label).orElse("not on this page"));
    for (LocatedFinding located : assessment.locatedFindings()) {
      System.out.println("- " + located.finding().text());
    }
    reading.diagnostics().forEach(System.out::println);
    double understood = reading.coverage().share().orElse(0);
    System.out.println(
        reading.kind().label() + ", understood: " + Math.round(100 * understood) + "%");
    // end::cookbook[]
  }
}
