package org.peelinspections.examples.cookbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;

/** Reads a stored page. */
final class ReadAPage {

  private ReadAPage() {}

  public static void main(String[] args) throws IOException {
    // tag::cookbook[]
    byte[] page = Files.readAllBytes(Path.of(args[0], "west-midlands-2017-legitimacy.txt"));
    PageReading reading = PageReader.create().read("west-midlands-2017-legitimacy.txt", page);
    Assessment assessment = reading.assessment().orElseThrow();
    System.out.println(assessment);
    System.out.println(assessment.grade(Pillar.LEGITIMACY).map(Grade::label).orElse("no grade"));
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
