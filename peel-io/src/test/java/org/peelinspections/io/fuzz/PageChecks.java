package org.peelinspections.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.FindingText;

/** What holds for the reading of any page. */
final class PageChecks {

  private static final PageReader READER = PageReader.create().with(Reread.FORCES);

  private static final Set<String> DENIALS =
      Set.of("not", "never", "no", "nobody", "few", "cannot", "if", "unless", "last", "until");

  /** How the known sentences begin. */
  private static final List<String> BEGINNINGS =
      Stream.concat(
              Stream.of(
                  "the ",
                  "it",
                  "overall",
                  "in general terms",
                  "in terms of",
                  "we ",
                  "and ",
                  "but ",
                  "is ",
                  "however",
                  "hmic",
                  "his majesty",
                  "her majesty",
                  "requires improvement"),
              Stream.concat(
                  Stream.of(Grade.values()).map(Grade::label),
                  Reread.FORCES.all().stream()
                      .flatMap(force -> Stream.of(force.name(), force.shortName()))
                      .map(FindingText::normalised)))
          .toList();

  private PageChecks() {}

  static void read(byte[] page) {
    Reread.accepted(() -> READER.read("page", page)).forEach(PageChecks::check);
  }

  private static void check(PageReading reading) {
    assertThat(reading.coverage().lines())
        .extracting(PageCoverage.Line::line)
        .allMatch(n -> n >= 1);
    assertThat(reading.coverage().share().orElse(1)).isBetween(0.0, 1.0);
    assertThat(reading.diagnostics()).extracting(Diagnostic::line).allMatch(n -> n >= 1);
    for (Assessment assessment : reading.assessments()) {
      Reread.asJson(assessment, Assessment.class);
      assessment
          .areas()
          .forEach(part -> checkGrade(part.judgment(), part.evidence(), reading.coverage()));
    }
  }

  /**
   * A grade that stands was read from a line or cell that is the grade, or from a sentence with it;
   * all evidence stands, in its words, on its lines.
   */
  private static void checkGrade(
      Judgment judgment, List<Evidence> evidence, PageCoverage coverage) {
    for (Evidence item : evidence) {
      String lines =
          coverage.lines().stream()
              .filter(line -> line.line() >= item.firstLine() && line.line() <= item.lastLine())
              .map(PageCoverage.Line::text)
              .collect(Collectors.joining(" "));
      item.words().ifPresent(words -> assertThat(lines).contains(words));
    }
    judgment
        .standingGrade()
        .ifPresent(
            grade ->
                assertThat(evidence)
                    .as("the grade '%s'", grade.label())
                    .anyMatch(item -> gives(item.words().orElse(""), grade)));
  }

  private static boolean gives(String words, Grade grade) {
    boolean cell =
        Stream.of(words.split(" \\| ", -1))
            .anyMatch(
                each ->
                    each.equalsIgnoreCase(grade.label())
                        || each.equalsIgnoreCase(grade.label() + "."));
    return cell || sentenceGives(FindingText.normalised(words), grade);
  }

  /** Nothing before the grade denies it, doubts it or moves it into another time. */
  private static boolean sentenceGives(String words, Grade grade) {
    String named = words.replaceAll("requir(e|ing) improvement", "requires improvement");
    int at = (" " + named + " ").indexOf(" " + grade.label() + " ");
    return at >= 0
        && BEGINNINGS.stream().anyMatch(words::startsWith)
        && Stream.of(named.substring(0, at).split(" ", -1)).noneMatch(DENIALS::contains);
  }
}
