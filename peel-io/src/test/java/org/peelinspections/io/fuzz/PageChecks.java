package org.peelinspections.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.peelinspections.io.page.Diagnostic;
import org.peelinspections.io.page.LineAccount;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;

/** What holds for the reading of any page. */
final class PageChecks {

  private static final PageReader READER = PageReader.create().with(Reread.FORCES);

  private PageChecks() {}

  static void read(byte[] page) {
    Reread.accepted(() -> READER.read("page", page)).forEach(PageChecks::check);
  }

  private static void check(PageReading reading) {
    assertThat(reading.coverage().lines()).extracting(LineAccount::line).allMatch(n -> n >= 1);
    assertThat(reading.coverage().share().orElse(1)).isBetween(0.0, 1.0);
    assertThat(reading.diagnostics()).extracting(Diagnostic::line).allMatch(n -> n >= 1);
    for (Assessment assessment : reading.assessments()) {
      Reread.asJson(assessment, Assessment.class);
    }
  }
}
