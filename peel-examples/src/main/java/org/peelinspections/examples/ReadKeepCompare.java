package org.peelinspections.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peelinspections.compare.Comparison;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Pillar;

/** Reads two stored pages, keeps the later one as JSON, and says how legitimacy changed. */
final class ReadKeepCompare {

  private ReadKeepCompare() {}

  // tag::readme[]
  static String legitimacy(Path page2016, Path page2017, Path kept) throws IOException {
    PageReader reader = PageReader.create();
    PageReading earlier = reader.read("2016", Files.readAllBytes(page2016));
    PageReading later = reader.read("2017", Files.readAllBytes(page2017));
    later.diagnostics().forEach(System.err::println);

    Assessment assessment = later.assessment().orElseThrow();
    Files.write(kept, PeelJson.strict().writeBytes(assessment));
    Assessment again = PeelJson.strict().readAssessment(Files.readAllBytes(kept));

    Comparison comparison = Comparison.of(earlier.assessment().orElseThrow(), again);
    return comparison
        .row(Pillar.LEGITIMACY)
        .orElseThrow()
        .verdict()
        .match(
            compared -> compared.direction().label(),
            withCaution -> "with caution: " + withCaution.direction().label(),
            noNewEvidence -> "no new evidence",
            notCompared -> "not compared: " + notCompared.reasons().get(0).sentence());
  }
  // end::readme[]
}
