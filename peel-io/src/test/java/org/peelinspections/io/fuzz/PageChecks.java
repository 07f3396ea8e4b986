package org.peelinspections.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.peelinspections.io.page.Diagnostic;
import org.peelinspections.io.page.LineAccount;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.PageReading;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.Judgment;

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
    List<String> lines = reading.coverage().lines().stream().map(LineAccount::text).toList();
    for (Assessment assessment : reading.assessments()) {
      Reread.asJson(assessment, Assessment.class);
      assessment.pillars().forEach(part -> check(part.judgment(), part.evidence(), lines));
      assessment.questions().forEach(part -> check(part.judgment(), part.evidence(), lines));
    }
  }

  /** No grade that does not stand, in these words, on a line that is its evidence. */
  private static void check(Judgment judgment, List<Evidence> evidence, List<String> lines) {
    List<String> words = evidence.stream().flatMap(item -> item.words().stream()).toList();
    assertThat(words).allMatch(said -> lines.stream().anyMatch(line -> line.contains(said)));
    judgment
        .standingGrade()
        .ifPresent(
            grade ->
                assertThat(words)
                    .anyMatch(
                        said ->
                            FindingText.normalised(said)
                                .replace("requiring", "requires")
                                .contains(grade.label())));
  }
}
