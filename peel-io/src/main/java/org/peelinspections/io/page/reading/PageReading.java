package org.peelinspections.io.page.reading;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.assessment.Assessment;

/**
 * The result of reading a page. Immutable.
 *
 * @param name the name of the page, as the caller gave it
 * @param kind what kind of page it is
 * @param assessments one assessment for each force; usually one, none if force, framework or kind
 *     of page is not known
 * @param diagnostics the diagnostics in the order of the lines; often none
 * @param coverage what each line became
 */
public record PageReading(
    String name,
    PageKind kind,
    List<Assessment> assessments,
    List<Diagnostic> diagnostics,
    PageCoverage coverage) {

  public PageReading {
    assessments = List.copyOf(assessments);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns the assessment; empty if force, framework or kind of page is not known, or the page is
   * about several forces.
   */
  public Optional<Assessment> assessment() {
    return assessments.size() == 1 ? Optional.of(assessments.get(0)) : Optional.empty();
  }

  /** Returns whether something on the page could not be read. */
  public boolean hasErrors() {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.code().severity() == DiagnosticCode.Severity.ERROR);
  }
}
